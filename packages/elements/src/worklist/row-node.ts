import type { RowTexts } from './row-texts.js';

/** How a row stands beside what it says. */
export interface RowMarks {
  readonly active: boolean;
  readonly selected: boolean;
  readonly open: boolean;
  readonly why: boolean;
  /** What is said of it: that it changed, or why something could not be done; '' for nothing. */
  readonly mark: string;
  readonly failed: boolean;
}

/** What a node is to show: a row; 'pending' while it is on its way; 'unreadable'. */
export type RowShown =
  | { readonly texts: RowTexts; readonly marks: RowMarks }
  | { readonly instead: string; readonly pending: boolean; readonly active: boolean };

/**
 * One node of the list, used for one row after another. It writes to the page only what differs from what stands there: this runs at every frame while the list is
 * scrolled, where a template would compare every part of every row.
 */
export class RowNode {
  readonly element: HTMLElement;
  index = -1;

  private readonly texts = new Map<Element, Text>();
  private readonly attributes = new Map<string, string>();
  private readonly parts: Readonly<Record<'name' | 'id' | 'mark' | 'why' | 'late' | 'standing' | 'box' | 'opener', HTMLElement>>;
  private readonly amounts: readonly HTMLElement[];
  private y = Number.NaN;

  constructor(prototype: HTMLElement, id: string) {
    this.element = prototype.cloneNode(true) as HTMLElement;
    this.element.id = id;
    this.element.hidden = true; // until it has a row
    const find = (name: string) => this.element.querySelector(`.${name}`) as HTMLElement;
    this.parts = {
      name: find('name'),
      id: find('id'),
      mark: find('mark'),
      why: find('reason'),
      late: find('late'),
      standing: find('standing'),
      box: find('box'),
      opener: find('opener'),
    };
    this.amounts = [...this.element.querySelectorAll<HTMLElement>('.amount')];
    const { name, box, opener } = this.parts;
    name.id = `${id}-name`;
    for (const button of [box, opener]) {
      button.id = `${id}-${button.className}`;
      button.setAttribute('aria-labelledby', `${button.id} ${name.id}`); // 'Select', then the name that stands in the row
    }
  }

  /** Puts it where its row is. By script, which a strict policy allows; a style attribute it would not. */
  place(index: number, y: number): void {
    if (this.index < 0) this.element.hidden = false;
    if (index !== this.index) this.write(this.element, 'aria-rowindex', String(index + 2)); // the first is the head
    this.index = index;
    if (y === this.y) return;
    this.y = y;
    this.element.style.transform = `translateY(${y}px)`;
  }

  /** No row for it now. */
  retire(): void {
    if (this.index < 0) return;
    this.index = -1;
    this.element.hidden = true;
  }

  show(shown: RowShown): void {
    const { parts } = this;
    if ('instead' in shown) {
      const { instead, pending, active } = shown;
      for (const part of [parts.id, parts.mark, parts.why, parts.late, parts.standing, ...this.amounts]) this.say(part, '');
      this.say(parts.name, instead);
      this.write(parts.why, 'data-days', '');
      this.mark({ active, selected: false, open: false, why: false, mark: '', failed: false });
      this.toggle('data-bare', pending ? 'pending' : 'unreadable');
      return;
    }
    const { texts, marks } = shown;
    this.toggle('data-bare', '');
    this.say(parts.name, texts.name);
    this.say(parts.id, texts.id);
    this.say(parts.mark, marks.mark);
    this.say(parts.why, texts.why);
    this.write(parts.why, 'data-days', texts.days);
    this.say(parts.late, texts.late);
    this.say(parts.standing, texts.standing);
    this.amounts.forEach((amount, index) => this.say(amount, texts.amounts[index] ?? ''));
    const several = texts.amounts.filter((amount) => amount !== '').length > 1;
    this.toggle('data-several', several ? (texts.standing === '' ? 'alone' : 'shared') : '');
    this.toggle('data-alone', texts.standing === '' && !several ? 'true' : ''); // the reason has all of the second line
    this.mark(marks);
  }

  private mark({ active, selected, open, why, mark, failed }: RowMarks): void {
    this.write(this.element, 'aria-selected', String(selected));
    this.write(this.parts.box, 'aria-checked', String(selected));
    this.write(this.parts.opener, 'aria-expanded', String(why));
    this.toggle('data-active', active ? 'true' : '');
    this.toggle('aria-current', open ? 'true' : '');
    this.toggle('data-mark', mark === '' ? '' : failed ? 'failed' : 'changed');
  }

  private say(part: Element, text: string): void {
    const node = this.texts.get(part) ?? part.appendChild(document.createTextNode(''));
    this.texts.set(part, node);
    if (node.data !== text) node.data = text;
  }

  /** An attribute of the row itself, away where it is ''. */
  private toggle(name: string, value: string): void {
    if ((this.attributes.get(name) ?? '') === value) return;
    this.attributes.set(name, value);
    if (value === '') this.element.removeAttribute(name);
    else this.element.setAttribute(name, value);
  }

  private write(node: HTMLElement, name: string, value: string): void {
    const key = node === this.element ? name : `${node.className} ${name}`;
    if (this.attributes.get(key) === value) return;
    this.attributes.set(key, value);
    node.setAttribute(name, value);
  }
}
