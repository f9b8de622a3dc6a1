import { worklistWords, type Locale } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { whenIdle, type CarteraEnvironment } from '../environment/index.js';
import { isGiven } from '../given/index.js';
import { adoptStyles, type LoadFailure } from '../loading/index.js';
import { AccountPane } from './account-pane.js';
import type { LateCode } from './late-code.js';
import type { ListActs } from './list-acts.js';
import { ListFiles } from './list-files.js';
import { ListInput } from './list-input.js';
import { narrowed } from './narrowed.js';
import { RefreshController } from './refresh-controller.js';
import { renderHead } from './render-head.js';
import { renderEmpty, renderFailure, renderGrid, renderTitle } from './render-list.js';
import { RoomController } from './room-controller.js';
import type { RowBook } from './row-book.js';
import { RowList } from './row-list.js';
import type { CarteraWorklist } from './worklist.js';
import type { ListView } from './worklist-render.types.js';
import type { WorklistRequest } from './worklist-request.js';
import { NO_VIEW, type WorklistView } from './worklist-view.js';
import { writeAddress } from './write-address.js';
import { writeView } from './write-view.js';

const fetchActs = async () => import('./list-acts.js');

/** The element, as its face needs it. */
export interface WorklistHost {
  readonly element: CarteraWorklist;
  readonly book: RowBook;
  readonly code: LateCode;
  /** What the page set, as it can be asked and shown now, or why it cannot. */
  request(): WorklistRequest | LoadFailure;
  locale(): Locale;
  environment(): CarteraEnvironment | undefined;
  /** Shows another view, and says so. */
  look(view: string): void;
  tell(type: string, detail: object): boolean;
}

const TYPED_MS = 250;

/** How a worklist is shown and worked with: its rows, its head, the account that is open beside them, what is done by keys and pointer. */
export class WorklistFace {
  readonly host: WorklistHost;
  readonly list: RowList;
  readonly room: RoomController;
  readonly refreshing: RefreshController;
  readonly pane = new AccountPane();
  /** What is done with rows, once that is there. */
  acts: ListActs | undefined;
  /** What has the focus once it is there. */
  focusNext: string | undefined;

  private readonly files: ListFiles;
  private readonly input: ListInput;
  private said = '';
  private filtersOpen = false;
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WorklistHost) {
    const { element, book } = host;
    this.host = host;
    this.list = new RowList({
      element,
      book,
      announce: (text) => this.announce(text),
      acts: () => this.acts,
      openStream: () => this.viewNow().open,
      rowHeight: () => this.room.rowHeight(this.isCompact(), this.list.currencies.length),
      turned: () => {
        this.acts?.forget();
        // from the first answer on it follows what changes; where the code for that cannot be had it is asked again every so many seconds, as ever
        whenIdle(() => import('./list-follower.js').then(({ followList }) => followList(this)).catch(() => undefined));
        whenIdle(() => fetchActs().catch(() => undefined)); // whoever presses a key goes on typing: what it opens is to be there
      },
    });
    this.input = new ListInput({
      list: this.list,
      acts: () => this.acts,
      withActs: (use) => void this.withActs(use),
      open: (index, form) => this.open(index, form),
      close: () => this.closeAccount(),
      focus: (selector) => this.find(selector)?.focus({ preventScroll: true }),
      repaint: () => this.list.repaint(),
    });
    this.files = new ListFiles(element);
    this.refreshing = new RefreshController(element, () => this.refresh());
    this.room = new RoomController(element, (isOther) => this.list.sized(isOther));
    if (book.said) this.list.begin();
  }

  /** Lines of a row. */
  get lines(): 1 | 2 {
    return this.room.lines(this.list.currencies.length);
  }

  /** Away from the page. */
  forget(): void {
    clearTimeout(this.typing);
    this.acts?.forget();
  }

  /** Before each rendering. */
  prepare(): void {
    const request = this.host.request();
    this.refreshing.every('code' in request ? 0 : request.refreshSeconds);
    this.list.read(this.host.locale());
  }

  /** After each rendering. */
  updated(): void {
    const { renderRoot, shadowRoot } = this.host.element;
    const [grid, body] = [this.find('.grid'), this.find('.body')];
    if (grid && body) {
      this.list.pool.attach(grid, body);
      this.list.lay();
    }
    const search = renderRoot.querySelector<HTMLInputElement>('#search');
    if (search && search !== shadowRoot?.activeElement) search.value = this.viewNow().search;
    const keys = renderRoot.querySelector('dialog');
    if (keys && !keys.open) keys.showModal();
    this.pane.show(renderRoot);
    this.focusWanted();
  }

  /** All that stands in the element. */
  render(): TemplateResult {
    const { acts } = this;
    const view = this.listView();
    const { open } = view.view;
    return html`
      <div class="desk" data-open=${open === '' ? nothing : ''}>
        <div class="list">
          ${renderTitle(view)} ${renderHead(view)} ${renderFailure(view)} ${acts?.renderSelection()} ${renderGrid(view)}
          ${renderEmpty(view)} ${acts?.renderWhy()}
        </div>
        ${open === '' ? nothing : this.renderAccount(open)}
      </div>
      ${acts?.renderKeys()}
      <p class="unseen" role="status">${this.said}</p>
    `;
  }

  viewNow(): WorklistView {
    const request = this.host.request();
    return 'code' in request ? NO_VIEW : request.view;
  }

  announce(text: string): void {
    this.said = text;
    this.host.element.requestUpdate();
  }

  private renderAccount(stream: string): TemplateResult {
    const request = this.host.request();
    return this.pane.render({
      stream,
      label: worklistWords(this.host.locale()).account,
      row: this.list.rowOf(stream),
      asOf: 'code' in request ? undefined : request.asOf,
      compact: this.isCompact(),
      changed: this.refresh,
      closed: this.closeAccount,
      leave: () => (this.room.isOnePane ? this.closeAccount() : this.find('.grid')?.focus()),
    });
  }

  private listView(): ListView {
    const { host, list } = this;
    const view = this.viewNow();
    const [locale, request] = [host.locale(), host.request()];
    const backend = isGiven(host.element.page) ? undefined : host.environment()?.backend;
    return {
      locale,
      words: worklistWords(locale),
      view,
      list,
      input: this.input,
      failure: 'code' in request ? request : (list.book.failure ?? host.code.failure),
      narrow: this.room.isNarrow,
      filtersOpen: this.filtersOpen,
      canUpdate: backend !== undefined,
      selected: this.acts?.selectedOfAll ?? 'false',
      toggleFilters: () => {
        this.filtersOpen = !this.filtersOpen;
        host.element.requestUpdate();
      },
      change: (change) => this.change({ ...view, ...change }),
      filter: (change) => this.change({ ...view, filter: narrowed(view.filter, change) }),
      clear: this.clear,
      typed: (search) => {
        clearTimeout(this.typing);
        this.typing = setTimeout(() => this.change({ ...this.viewNow(), search }), TYPED_MS);
      },
      refresh: this.refresh,
      retry: this.retry,
      openKeys: () => void this.withActs((acts) => acts.openKeys('.keys-button')),
      download: this.files.parts(locale, { backend, request, day: list.book.said?.evaluatedOn }),
    };
  }

  private readonly refresh = (): void => {
    if (!this.acts?.busy) void this.list.book.again();
  };

  private readonly retry = (): void => {
    const { code, element } = this.host;
    this.focusNext = '#title';
    if (code.failure) code.forgive();
    else element.reload();
    element.requestUpdate();
  };

  private open(index: number, form?: string): void {
    const row = this.list.rowAt(index);
    if (!row) return;
    const { stream, customerId, name } = row;
    if (!this.host.tell('cartera-account-open', { stream, customerId, name })) return;
    this.pane.form = form;
    this.change({ ...this.viewNow(), open: stream });
    if (form === undefined && this.room.isOnePane) this.focusNext = '.account';
    this.host.element.requestUpdate();
  }

  private readonly closeAccount = (): void => {
    if (this.viewNow().open === '') return;
    this.focusNext = '.grid';
    this.change({ ...this.viewNow(), open: '' });
  };

  private readonly clear = (): void => {
    this.focusNext = '#search';
    this.change({ ...this.viewNow(), search: '', filter: {} });
  };

  /** Another view, by what somebody did here. */
  private change(view: WorklistView): void {
    clearTimeout(this.typing);
    const text = writeView(view);
    if (!('code' in this.host.request()) && text === writeView(this.viewNow())) return;
    if (this.host.element.address) writeAddress(text, view.open !== this.viewNow().open);
    this.host.look(text);
  }

  /** Does something with what is loaded when it is first wanted. */
  private async withActs(use: (acts: ListActs) => unknown): Promise<void> {
    const acts = await this.host.code.get('acts', () => this.loadActs());
    if (acts) use(acts);
  }

  private async loadActs(): Promise<ListActs> {
    const { host } = this;
    const { actsStyles, ListActs: Acts } = await fetchActs();
    adoptStyles(host.element.renderRoot as ShadowRoot, actsStyles);
    this.acts ??= new Acts({
      list: this.list,
      locale: () => host.locale(),
      backend: () => host.environment()?.backend,
      assignees: () => {
        const request = host.request();
        return 'code' in request ? [] : request.assignees;
      },
      tell: (type, detail) => host.tell(type, detail),
      changed: () => this.list.repaint(),
      announce: (text) => this.announce(text),
      focusOn: (selector) => void (this.focusNext = selector),
    });
    return this.acts;
  }

  private isCompact(): boolean {
    return this.host.element.density === 'compact';
  }

  /** The focus goes where it is wanted, once that is there. */
  private focusWanted(): void {
    const wanted = this.focusNext === undefined ? null : this.find(this.focusNext);
    if (!wanted || wanted.getClientRects().length === 0) return;
    this.focusNext = undefined;
    wanted.focus();
  }

  private find(selector: string): HTMLElement | null {
    return this.host.element.renderRoot.querySelector<HTMLElement>(selector);
  }
}
