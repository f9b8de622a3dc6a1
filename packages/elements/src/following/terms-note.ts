import { liveText } from '@cartera/locales/live';

/** So long after the account moved another sentence is its doing. */
const SOON_MS = 5_000;

/**
 * Says at a review that what would be agreed, or what is owed above it, is not what it was: the account moved meanwhile. Whoever chose "all that is past due" would else agree to more than that,
 * because the far side still takes it. It stands above the button until the next thing that somebody does there.
 */
export class TermsNote {
  private readonly root: ShadowRoot;
  private readonly node: HTMLElement;
  private before: { readonly text: string; readonly until: number } | undefined;

  constructor(root: ShadowRoot) {
    this.root = root;
    this.node = root.ownerDocument.createElement('p');
    this.node.className = 'waiting';
    this.node.setAttribute('role', 'alert');
    for (const act of ['input', 'change', 'click']) root.addEventListener(act, this.acted);
  }

  /** The account moved: what stands at the review now is compared with what comes. */
  expect(): void {
    const text = this.text('[part~=promise], [part~=sentence]');
    if (text !== '') this.before = { text, until: performance.now() + SOON_MS };
  }

  /** After each rendering. @param tag The language. */
  look(tag: string): void {
    const { before, node } = this;
    if (!before) return;
    const now = this.text('.promise, .sentence');
    if (performance.now() > before.until) this.before = undefined;
    if (now === '' || now === before.text) return;
    this.before = undefined;
    this.root.querySelector('[part~=review] .acts')?.before(node);
    node.textContent = liveText(tag, 'otherTerms');
  }

  private readonly acted = (): void => {
    this.before = undefined;
    this.node.remove();
  };

  /** What would be agreed, or that nothing is, and what is owed; '' where nobody is asked to. */
  private text(selector: string): string {
    const agreed = (this.root.querySelector('[part~=review]')?.querySelector(selector)?.textContent ?? '').trim();
    return agreed && `${agreed}\n${this.root.querySelector('[part~=owed]')?.textContent ?? ''}`;
  }
}
