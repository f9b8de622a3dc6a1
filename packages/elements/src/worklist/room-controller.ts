import type { ReactiveController } from 'lit';

/** An element whose list has the room that is left. */
interface RoomyHost {
  readonly clientWidth: number;
  readonly shadowRoot: ShadowRoot | null;
  addController(controller: ReactiveController): void;
}

/** Room in rem: of a row in one line without amounts, of each column of amounts; below which filters fold. */
const ONE_LINE = 40;
const AMOUNT = 9;
const NARROW = 60;
/** Room in pixels for list and account side by side. */
const TWO_PANES = 900;

/** Pixels of a row in one line and in two. */
const COMFORTABLE = { 1: 44, 2: 64 } as const;
const COMPACT = { 1: 32, 2: 52 } as const;

/** How much room the list has, and what follows from it. */
export class RoomController implements ReactiveController {
  private readonly host: RoomyHost & Element;
  private readonly sized: (isOther: boolean) => void;
  private sizes: ResizeObserver | undefined;
  private list = 0;
  private element = 0;
  private rem = 16;
  private told = '';

  /** @param sized Called when heights changed; with true when widths did. */
  constructor(host: RoomyHost & Element, sized: (isOther: boolean) => void) {
    this.host = host;
    this.sized = sized;
    host.addController(this);
  }

  hostConnected(): void {
    this.sizes = new ResizeObserver(() => this.tell());
    this.sizes.observe(this.host);
  }

  hostDisconnected(): void {
    this.sizes?.disconnect();
  }

  hostUpdate(): void {
    this.rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    this.measure();
  }

  hostUpdated(): void {
    if (this.pane) this.sizes?.observe(this.pane);
  }

  /** Lines of a row: two where one has no room for all of it. */
  lines(amounts: number): 1 | 2 {
    return this.list / this.rem >= ONE_LINE + AMOUNT * Math.max(1, amounts) ? 1 : 2;
  }

  rowHeight(compact: boolean, amounts: number): number {
    return (compact ? COMPACT : COMFORTABLE)[this.lines(amounts)];
  }

  get isNarrow(): boolean {
    return this.list < NARROW * this.rem;
  }

  /** Whether an open account takes the place of the list. */
  get isOnePane(): boolean {
    return this.element < TWO_PANES;
  }

  private get pane(): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.list') ?? null;
  }

  /** An update may have measured the new widths already: what counts is what was told last. */
  private tell(): void {
    const widths = `${this.pane?.clientWidth} ${this.host.clientWidth}`;
    const isOther = widths !== this.told;
    this.told = widths;
    this.sized(isOther);
  }

  private measure(): void {
    this.element = this.host.clientWidth;
    this.list = this.pane?.clientWidth ?? this.element;
  }
}
