import { liveText } from '@cartera/locales/live';

/** The offer to take the order that the list has by now: it stands where "Update" stands otherwise, so that nothing moves when it comes. */
export class OrderOffer {
  private readonly node: HTMLButtonElement;
  private replaced: HTMLElement | undefined;

  /** @param take What is done when it is taken. */
  constructor(document: Document, take: () => void) {
    this.node = document.createElement('button');
    this.node.type = 'button';
    this.node.className = 'quiet';
    this.node.setAttribute('part', 'order');
    this.node.addEventListener('click', take);
  }

  /** After each rendering. @param moves Rows that would move; 0: nothing is offered. */
  show(root: ParentNode, tag: string, moves: number, narrow: boolean): void {
    const { node } = this;
    if (moves === 0) {
      node.remove();
      if (this.replaced) this.replaced.hidden = false;
      this.replaced = undefined;
      return;
    }
    const update = root.querySelector<HTMLElement>('.actions > .quiet:not(.keys-button):not([part=order])');
    if (!update) return;
    if (!node.isConnected) update.before(node);
    update.hidden = true;
    this.replaced = update;
    const whole = liveText(tag, 'changes', { n: moves });
    const said = narrow ? liveText(tag, 'changesShort', { n: moves }) : whole;
    if (node.textContent !== said) node.textContent = said;
    node.setAttribute('aria-label', whole);
  }
}
