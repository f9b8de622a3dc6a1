import { liveText } from '@cartera/locales/live';

/** Elements that say it for all that is inside them. */
const saying = new WeakSet<Element>();

/** Where an element says quietly that the connection is gone: beside the day of its list, else below its heading. */
export class ConnectionNotice {
  private readonly root: ShadowRoot;
  private node: HTMLElement | undefined;

  constructor(root: ShadowRoot) {
    this.root = root;
    saying.add(root.host);
  }

  /** @param since Since when nothing was heard, in milliseconds since 1970; undefined: all is well. */
  show(since: number | undefined): void {
    if (since === undefined || this.isInside()) return this.node?.remove();
    const tag = tagOf(this.root);
    const said = liveText(tag, 'offline', { time: timeOf(tag, since) });
    if (!this.node?.isConnected) this.node = this.placed();
    const text = this.node.localName === 'span' ? ` · ${said}` : said;
    if (this.node.textContent !== text) this.node.textContent = text;
  }

  private isInside(): boolean {
    const around = this.root.host.getRootNode();
    return around instanceof ShadowRoot && saying.has(around.host);
  }

  private placed(): HTMLElement {
    const { root } = this;
    const total = root.querySelector('.head .total');
    const node = root.ownerDocument.createElement(total ? 'span' : 'p');
    node.setAttribute('role', 'status');
    node.className = 'waiting';
    if (total) total.append(node);
    else root.querySelector('.head')?.after(node);
    return node;
  }
}

/** The language of what the element says. */
export function tagOf(root: ShadowRoot): string {
  return root.querySelector('.base')?.getAttribute('lang') ?? '';
}

/** '14:03'; of another day '26 nov, 14:03'. */
function timeOf(tag: string, since: number): string {
  const isToday = new Date(since).toDateString() === new Date().toDateString();
  const day = isToday ? {} : ({ day: 'numeric', month: 'short' } as const);
  return new Intl.DateTimeFormat(tag || undefined, { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(since);
}
