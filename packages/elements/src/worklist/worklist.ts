import type { Outcome, Views } from '@cartera/backend';
import { localeFor, worklistReasonTopic, worklistTopic, worklistWords, type Locale } from '@cartera/locales';
import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { environmentContext, SurroundingsController, whenIdle } from '../environment/index.js';
import { adoptStyles, type LoadFailure } from '../loading/index.js';
import { tokens } from '../tokens/index.js';
import { AccountPane } from './account-pane.js';
import { AddressController } from './address-controller.js';
import { LateCode } from './late-code.js';
import type { ListActs } from './list-acts.js';
import { ListFiles } from './list-files.js';
import { ListInput } from './list-input.js';
import { isGiven, ListQuestion } from './list-question.js';
import { RefreshController } from './refresh-controller.js';
import { renderHead } from './render-head.js';
import { renderEmpty, renderFailure, renderGrid, renderTitle } from './render-list.js';
import { RoomController } from './room-controller.js';
import { RowList } from './row-list.js';
import type { ListView } from './worklist-render.types.js';
import { readWorklistRequest, type WorklistRequest } from './worklist-request.js';
import { narrowed, readView, writeView, type WorklistView } from './worklist-view.js';
import { worklistStyles } from './worklist.styles.js';

const TYPED_MS = 250;
const NO_VIEW = readView('') as WorklistView;

/**
 * @summary Whom to call next, and why: the list a collector works through, by keys, all day. For a collector.
 * @documentation docs/elements/worklist.md
 * @status experimental
 * @since 0.1
 *
 * Under a `<cartera-provider>` whose caller has the view `worklist`, or from `page` alone (data in, no Backend asked). Its height is the page's to set: it scrolls inside.
 * Rows come as the Backend ranks them; nothing is valued, summed or sorted here. Any of 100,000 rows is in reach of the scroll bar: only those in sight are nodes of the
 * page, and rows are fetched by pages as they come into sight. Above 16 million pixels (363,636 rows of 44) the bar moves in proportion.
 *
 * A row says who, why (the first reason), what there is to collect in each currency, how many days late, and whether there is a promise, a snooze, somebody who has it.
 * "Why here" shows the points of every reason, which add up to the row's, and what would remove it. Wide lists show an open account beside them, narrow ones in
 * their place: `<cartera-account>`, whose code is loaded at the first opening. After something was done there the list is asked again.
 *
 * Keys, while the list has the focus and never while somebody types: j k ↓ ↑ move, Page Up, Page Down, Home, End, Enter opens, c contact, p promise, m message, s snooze, a assign,
 * x or Space selects, Shift with ↓ ↑ selects a range, Ctrl A all (1,000 at most), w why, / search, ? all keys, Escape closes.
 *
 * Many at once: what is selected is assigned or put off with one command an account, each under a key of its own that a retry uses again, four on their way at most.
 * What could not be done stays selected with its reason. A selection survives every update of the list and ends with another question.
 *
 * Its place is kept: when rows change, the active row, or the first in sight, stays where it was. The list is asked again every `refresh-seconds` while the page is in
 * sight, and when it comes back into sight; rows that changed are marked.
 *
 * Follows. Where the Backend tells what moves, rows are written anew where they stand, and nothing moves under a pointer, a key or a selection: where the order would be another, "3
 * cambios · actualizar el orden" stands in the place of "Actualizar", and takes it with the row at hand where it was. With nobody in it, at its top, the list takes the order by itself; on
 * another day too, in its place. Pages in sight are asked for, once a second at most, however much moves.
 * Files: where the Backend has them for this caller, every account of the list, filtered and ordered as it is, can be had as PDF, Excel, CSV or JSON: made by the Backend.
 *
 * Language: the element's own `lang`, else the provider's locale, else the nearest `lang` (live on `<html>`), else es-MX. Theme: the page's `color-scheme`, or the
 * nearest `data-theme` ("light", "dark"). English is loaded when it is asked for; where it cannot be, Spanish is said.
 *
 * States. Waiting: rows without words keep the layout. Newer data on its way: what is shown stays. Nobody to call, or no row matches: said in words, with the way back to
 * all. Failed: what happened, what to do, a button to try again where that can help; an earlier list stays, with its day. Refused: in words, and nothing stays. A wrong
 * property: said in words, never thrown, corrected or sent. Another Backend, or away from the page: requests end and what was fetched is forgotten.
 *
 * @slot actions - Beside the button that updates the list: one main action of the host's.
 *
 * @event {CustomEvent<CarteraViewChange>} cartera-view-change - Order, search, filters or the open account are others. Bubbles, composed.
 * @event {CustomEvent<CarteraAccountOpen>} cartera-account-open - A row is to be opened. Prevented: the page opens it elsewhere. Bubbles, composed, cancelable.
 * @event {CustomEvent<CarteraAssignRequest>} cartera-assign-request - Before an account is assigned, once for each. Prevented: the page sends it, and gives what became of it to `answer`. Bubbles, composed, cancelable.
 * @event {CustomEvent<CarteraAssignDone>} cartera-assign-done - An account was assigned. Bubbles, composed.
 * @event {CustomEvent<CarteraSnoozeRequest>} cartera-snooze-request - Before an account is put off, once for each. Prevented: the page sends it, and gives what became of it to `answer`. Bubbles, composed, cancelable.
 * @event {CustomEvent<CarteraSnoozeDone>} cartera-snooze-done - An account was put off. Bubbles, composed.
 * @event {CustomEvent<CarteraLoadFailed>} cartera-load-failed - There is no list, or no newer one: refused, unreachable, or a property is wrong. Bubbles, composed.
 *
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart tools - Search and order.
 * @csspart filters - What the list can be narrowed by.
 * @csspart search - The search field.
 * @csspart selection - What is selected, and what can be done with it.
 * @csspart acting - The form that assigns or puts off.
 * @csspart grid - The list itself.
 * @csspart row - A row.
 * @csspart why - Why a row is here.
 * @csspart account - The open account.
 * @csspart download-button - Opens what can be had as a file.
 * @csspart downloads - What can be had as a file.
 * @csspart notice - What went wrong.
 * @csspart problem - What could not be done, and why.
 * @csspart keys - The dialog of all keys.
 * @csspart order - The offer to take the order that the list has by now.
 *
 * @cssproperty --cartera-surface - Background; with `--cartera-surface-sunken`, `--cartera-surface-raised`.
 * @cssproperty --cartera-text - Text; with `--cartera-text-muted`.
 * @cssproperty --cartera-line - Rules between rows.
 * @cssproperty --cartera-accent - What is chosen or selected, and the main button; with `--cartera-on-accent`, `--cartera-accent-text`.
 * @cssproperty --cartera-focus - Focus ring.
 * @cssproperty --cartera-caution - The mark of a row that changed.
 * @cssproperty --cartera-critical - The mark of an error.
 * @cssproperty --cartera-radius - Corners, default 4px.
 */
export class CarteraWorklist extends LitElement {
  static override styles = [tokens, worklistStyles];
  static override properties = {
    view: {},
    address: { type: Boolean },
    asOf: { attribute: 'as-of' },
    refreshSeconds: { type: Number, attribute: 'refresh-seconds' },
    page: { attribute: false },
    assignees: { attribute: false },
    density: {},
  };

  /** Loads `<cartera-account>` at the first opening of a row; `define/worklist` sets it. Without it the page defines the element itself. */
  static loadAccount: (() => Promise<unknown>) | undefined;

  /** Order, search, filters and the open account as a query string: 'order=oldest&reason=worklist.no_contact'. Default: '', the list as it is at first. The element changes it and says so. */
  view: string | undefined;

  /** Keeps the view in the page's own address, beside what else stands there: opening and closing an account are steps back, the rest replaces. */
  address = false;

  /** The day the list is read for, YYYY-MM-DD. Default: the Backend's business date. */
  asOf: string | undefined;

  /** Seconds between two questions while the page is in sight, whole, at least 0. 0: never by itself. Default: 30. */
  refreshSeconds: number | undefined;

  /** The data itself, as the view `worklist` gives it: its rows are all that are shown. Wins over everything that would fetch; the element reads it and never changes it. */
  page: Views['worklist']['result'] | undefined;

  /** To whom accounts may be assigned, beside those who have some already. */
  assignees: readonly string[] | undefined;

  /** 'comfortable' (rows for fingers) or 'compact'. */
  density: 'comfortable' | 'compact' = 'comfortable';

  private readonly provided = new ContextConsumer(this, { context: environmentContext, subscribe: true });
  private readonly surroundings = new SurroundingsController(this, worklistTopic, worklistReasonTopic);
  private readonly addressed = new AddressController(this);
  private readonly refreshing = new RefreshController(this, () => this.refresh());
  private readonly room: RoomController = new RoomController(this, (isOther) => this.list.sized(isOther));
  private readonly code = new LateCode(() => this.requestUpdate());
  private readonly question = new ListQuestion();
  private readonly files = new ListFiles(this);
  private readonly pane = new AccountPane();
  private readonly list: RowList = new RowList({
    element: this,
    failed: ({ code, retryable }) => void this.tell('cartera-load-failed', { code, retryable }),
    announce: (text) => this.announce(text),
    acts: () => this.acts,
    openStream: () => this.viewNow().open,
    rowHeight: () => this.room.rowHeight(this.isCompact(), this.list.currencies.length),
    turned: () => {
      this.acts?.forget();
      // from the first answer on it follows what changes; where the code for that cannot be had it is asked again every so many seconds, as ever
      whenIdle(() => import('./list-follower.js').then(({ followList }) => followList(this)).catch(() => undefined));
    },
  });
  private readonly input = new ListInput({
    list: this.list,
    acts: () => this.acts,
    withActs: (use) => void this.withActs(use),
    open: (index, form) => this.open(index, form),
    close: () => this.closeAccount(),
    focus: (selector) => this.find(selector)?.focus({ preventScroll: true }),
    repaint: () => this.list.repaint(),
  });

  private locale: Locale = localeFor('');
  private request: WorklistRequest | LoadFailure = { view: NO_VIEW, refreshSeconds: 0, assignees: [] };
  private said = '';
  private filtersOpen = false;
  private acts: ListActs | undefined;
  private focusNext: string | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.typing);
    this.provided.value = undefined; // elsewhere another provider, or none, may answer
    this.list.book.forget();
    this.acts?.forget();
    this.question.forget();
    this.requestUpdate();
  }

  /** Asks again, in its place. Does nothing with a `page` from the page, or while it is being asked. */
  reload(): void {
    if (this.list.book.said) return void this.list.book.again();
    this.question.forget();
    this.requestUpdate();
  }

  /** What became of a command that the page took over from `cartera-assign-request` or `cartera-snooze-request`. One that nobody waits for is ignored. */
  answer(idempotencyKey: string, outcome: Outcome): void {
    this.acts?.answer(idempotencyKey, outcome);
  }

  protected override willUpdate(): void {
    this.locale = this.surroundings.locale(this.provided.value?.locale);
    this.request = readWorklistRequest(this);
    this.refreshing.every('code' in this.request ? 0 : this.request.refreshSeconds);
    this.question.ask(this.list.book, this.request, { page: this.page, backend: this.provided.value?.backend });
    this.list.read(this.locale);
    const { loadAccount } = this.constructor as typeof CarteraWorklist;
    if (loadAccount && this.viewNow().open !== '') void this.code.get('account', loadAccount);
  }

  protected override updated(): void {
    const [grid, body] = [this.find('.grid'), this.find('.body')];
    if (grid && body) {
      this.list.pool.attach(grid, body);
      this.list.lay();
    }
    const search = this.renderRoot.querySelector<HTMLInputElement>('#search');
    if (search && search !== this.shadowRoot?.activeElement) search.value = this.viewNow().search;
    const keys = this.renderRoot.querySelector('dialog');
    if (keys && !keys.open) keys.showModal();
    this.pane.show(this.renderRoot);
    this.focusWanted();
  }

  protected override render(): TemplateResult {
    const { wordless } = this.surroundings;
    const busy = wordless || this.list.book.loading || this.code.loading || this.acts?.busy;
    return html`
      <section
        class="base"
        part="base"
        lang=${this.locale.words.tag}
        data-theme=${this.surroundings.theme() ?? nothing}
        data-density=${this.isCompact() ? 'compact' : nothing}
        data-lines=${this.room.lines(this.list.currencies.length)}
        data-amounts=${this.list.currencies.length}
        aria-labelledby="title"
        aria-busy=${busy ? 'true' : 'false'}
      >
        ${wordless ? html`<h2 id="title" class="title">&nbsp;</h2>` : this.renderDesk()}
      </section>
    `;
  }

  private renderDesk(): TemplateResult {
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

  private renderAccount(stream: string): TemplateResult {
    return this.pane.render({
      stream,
      label: worklistWords(this.locale).account,
      row: this.list.rowOf(stream),
      asOf: 'code' in this.request ? undefined : this.request.asOf,
      compact: this.isCompact(),
      changed: this.refresh,
      closed: this.closeAccount,
      leave: () => (this.room.isOnePane ? this.closeAccount() : this.find('.grid')?.focus()),
    });
  }

  private listView(): ListView {
    const view = this.viewNow();
    const backend = isGiven(this.page) ? undefined : this.provided.value?.backend;
    return {
      locale: this.locale,
      words: worklistWords(this.locale),
      view,
      list: this.list,
      input: this.input,
      failure: 'code' in this.request ? this.request : (this.list.book.failure ?? this.code.failure),
      narrow: this.room.isNarrow,
      filtersOpen: this.filtersOpen,
      canUpdate: backend !== undefined,
      selected: this.acts?.selectedOfAll ?? 'false',
      toggleFilters: () => {
        this.filtersOpen = !this.filtersOpen;
        this.requestUpdate();
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
      download: this.files.parts(this.locale, { backend, request: this.request, day: this.list.book.said?.evaluatedOn }),
    };
  }

  private readonly refresh = (): void => {
    if (!this.acts?.busy) void this.list.book.again();
  };

  private readonly retry = (): void => {
    this.focusNext = '#title';
    if (this.code.failure) this.code.forgive();
    else this.reload();
    this.requestUpdate();
  };

  private open(index: number, form?: string): void {
    const row = this.list.rowAt(index);
    if (!row) return;
    const { stream, customerId, name } = row;
    if (!this.tell('cartera-account-open', { stream, customerId, name })) return;
    this.pane.form = form;
    this.change({ ...this.viewNow(), open: stream });
    if (form === undefined && this.room.isOnePane) this.focusNext = '.account';
    this.requestUpdate();
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
    if (!('code' in this.request) && text === writeView(this.viewNow())) return;
    const step = view.open !== this.viewNow().open;
    this.view = text;
    this.request = readWorklistRequest(this);
    this.addressed.write(text, step);
    this.tell('cartera-view-change', { view: text });
  }

  private viewNow(): WorklistView {
    return 'code' in this.request ? NO_VIEW : this.request.view;
  }

  /** Does something with what is loaded when it is first wanted. */
  private async withActs(use: (acts: ListActs) => unknown): Promise<void> {
    const acts = await this.code.get('acts', () => this.loadActs());
    if (acts) use(acts);
  }

  private async loadActs(): Promise<ListActs> {
    const { actsStyles, ListActs: Acts } = await import('./list-acts.js');
    adoptStyles(this.renderRoot as ShadowRoot, actsStyles);
    this.acts ??= new Acts({
      list: this.list,
      locale: () => this.locale,
      backend: () => this.provided.value?.backend,
      assignees: () => ('code' in this.request ? [] : this.request.assignees),
      tell: (type, detail) => this.tell(type, detail),
      changed: () => this.list.repaint(),
      announce: (text) => this.announce(text),
      focusOn: (selector) => void (this.focusNext = selector),
    });
    return this.acts;
  }

  private isCompact(): boolean {
    return this.density === 'compact';
  }

  private announce(text: string): void {
    this.said = text;
    this.requestUpdate();
  }

  /** The focus goes where it is wanted, once that is there. */
  private focusWanted(): void {
    const wanted = this.focusNext === undefined ? null : this.find(this.focusNext);
    if (!wanted || wanted.getClientRects().length === 0) return;
    this.focusNext = undefined;
    wanted.focus();
  }

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  private tell(type: string, detail: object): boolean {
    const cancelable = type.endsWith('-request') || type === 'cartera-account-open';
    return this.dispatchEvent(new CustomEvent(type, { detail: Object.freeze(detail), bubbles: true, composed: true, cancelable }));
  }
}
