import { keyAct, type KeyAct } from './key-act.js';
import type { ListActs } from './list-acts.js';
import type { RowList } from './row-list.js';

/** The element, as what a person does in its list needs it. */
export interface InputHost {
  readonly list: RowList;
  /** What is done with rows, where it is there already. */
  readonly acts: () => ListActs | undefined;
  /** Does something with it, once it is there. */
  readonly withActs: (use: (acts: ListActs) => unknown) => void;
  readonly open: (index: number, form?: string) => void;
  /** Closes the account that is open. */
  readonly close: () => void;
  readonly focus: (selector: string) => void;
  readonly repaint: () => void;
}

/** What a person does in the list, by keys and by pointer. */
export class ListInput {
  private readonly host: InputHost;

  constructor(host: InputHost) {
    this.host = host;
  }

  readonly pressed = (event: KeyboardEvent): void => {
    const act = event.target === event.currentTarget ? keyAct(event) : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    this.perform(act);
  };

  readonly clicked = (event: MouseEvent): void => {
    const { list, withActs, open, repaint } = this.host;
    const target = event.target as Element;
    const has = (selector: string) => target.closest(selector) !== null;
    if (has('.heads')) return has('.box') ? withActs((acts) => acts.selectAll()) : undefined;
    const node = target.closest('.row');
    const index = node ? list.pool.indexOf(node) : undefined;
    if (index === undefined) return;
    const from = list.active;
    list.activate(index);
    if (event.shiftKey) withActs((acts) => acts.selectTo(index, from));
    else if (has('.box') || event.ctrlKey || event.metaKey) withActs((acts) => acts.toggle(index));
    else if (has('.opener')) withActs((acts) => (index === from ? acts.toggleWhy() : acts.toggleWhy(true)));
    else open(index);
    repaint();
  };

  /** The list keeps the focus when something in it is pressed; and a range that is selected is no selected text. */
  readonly held = (event: MouseEvent): void => {
    if (!(event.target as Element).closest('.row')) return;
    event.preventDefault();
    this.host.focus('.grid');
  };

  /** What a cell cuts is in reach: it is said whole. */
  readonly hovered = ({ target }: MouseEvent): void => {
    const cell = (target as Element).closest<HTMLElement>('.who, .reason, .standing');
    if (cell) cell.title = cell.scrollWidth > cell.clientWidth ? (cell.textContent ?? '') : '';
  };

  readonly focused = (): void => {
    const { list } = this.host;
    list.activate(list.active);
    list.pool.paint();
  };

  /** Enter in the search field, and Escape where it is empty, lead to the list. */
  readonly searched = ({ key, target }: KeyboardEvent): void => {
    if (key === 'Enter' || (key === 'Escape' && (target as HTMLInputElement).value === '')) this.host.focus('.grid');
  };

  private perform(act: KeyAct): void {
    const { list, withActs, open, focus, acts, close } = this.host;
    const { active } = list;
    switch (act.act) {
      case 'move':
        return this.move(act);
      case 'open':
        return open(active);
      case 'contact':
      case 'promise':
      case 'message':
        return open(active, act.act);
      case 'search':
        return focus('#search');
      case 'close':
        return acts()?.close() ? undefined : close();
      case 'assign':
      case 'snooze':
        return withActs((there) => there.begin(act.act));
      case 'select':
        return withActs((there) => there.toggle(active));
      case 'all':
        return withActs((there) => there.selectAll());
      case 'why':
        return withActs((there) => there.toggleWhy());
      default:
        return withActs((there) => there.openKeys('.grid'));
    }
  }

  private move({ by, step, extend }: Extract<KeyAct, { readonly act: 'move' }>): void {
    const { list, withActs, acts, repaint } = this.host;
    const from = list.active;
    const rows = by === 'row' ? 1 : by === 'page' ? list.pool.pageRows : list.book.count;
    list.activate(from + step * rows);
    list.pool.reveal(list.active);
    repaint();
    if (extend) withActs((there) => there.selectTo(list.active, from));
    else acts()?.moved();
  }
}
