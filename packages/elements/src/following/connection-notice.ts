import { liveText } from '@cartera/locales/live';

/** Elements that say it for all that is inside them. */
const saying = new WeakSet<Element>();

/** Where an element says quietly that the connection is gone: beside the day of its list, else below its heading. */
export class ConnectionNotice {
  private readonly root: ShadowRoot;
  private readonly node: HTMLElement;

  constructor(root: ShadowRoot) {
    this.root = root;
    this.node = root.ownerDocument.createElement('span');
    this.node.setAttribute('role', 'status');
    saying.add(root.host);
  }

  /** @param since Since when nothing was heard, in milliseconds since 1970; undefined: all is well. */
  show(since: number | undefined): void {
    const { node, root } = this;
    const text = since === undefined || this.isInside() ? '' : liveText(tagOf(root), 'offline', { time: timeOf(tagOf(root), since) });
    if (text === '') return node.remove();
    if (!node.isConnected) this.place();
    if (node.textContent !== text) node.textContent = text;
  }

  private isInside(): boolean {
    const around = this.root.host.getRootNode();
    return around instanceof ShadowRoot && saying.has(around.host);
  }

  private place(): void {
    const { node, root } = this;
    const total = root.querySelector('.total');
    node.className = total ? 'muted' : 'waiting';
    if (total) total.append(node);
    else root.querySelector('.head')?.after(node);
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
