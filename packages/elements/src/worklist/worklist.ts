import type { Backend, Outcome, Views, WorklistFilter } from '@cartera/backend';
import {
  formatCount,
  formatDay,
  localeFor,
  phrase,
  plural,
  worklistFailureText,
  worklistReasonTopic,
  worklistTopic,
  worklistWords,
  type Locale,
  type WorklistMessages,
} from '@cartera/locales';
import { consume } from '@lit/context';
import { adoptStyles, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { environmentContext, SurroundingsController, type CarteraEnvironment } from '../environment/index.js';
import { failureOf, renderNotice, type LoadFailure } from '../loading/index.js';
import { tokens } from '../tokens/index.js';
import { AddressController } from './address-controller.js';
import { keyAct, type KeyAct } from './key-act.js';
import type { ListActs } from './list-acts.js';
import { RefreshController } from './refresh-controller.js';
import { renderHead } from './render-head.js';
import { renderHeads } from './render-heads.js';
import { RowList } from './row-list.js';
import { isWorkItem, isWorklistPage, WORKLIST_UNREADABLE } from './worklist-page.js';
import type { FilterChange } from './worklist-render.types.js';
import { readWorklistRequest, type WorklistRequest } from './worklist-request.js';
import { readView, writeView, type WorklistView } from './worklist-view.js';
import { worklistStyles } from './worklist.styles.js';

/** An account element that can show one of its forms. */
type AccountElement = HTMLElement & { readonly open?: (act: string) => unknown };

const TYPED_MS = 250;
/** Currencies with a column of their own; more stand with their code in the last cell. */
const COLUMNS_MOST = 3;
/** Room in rem: of a row in one line without amounts, of each column of amounts; below which filters fold. */
const ONE_LINE = 40;
const AMOUNT = 9;
const NARROW = 60;
/** Room in pixels for list and account side by side. */
const TWO_PANES = 900;
/** Pixels of a row in one line and in two. */
const HEIGHTS = { comfortable: [44, 64], compact: [32, 52] } as const;
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
 * Keys, while the list has the focus and never while somebody types: j k ↓ ↑ move, Page Up, Page Down, Home, End, Enter opens, c contact, p promise, s snooze, a assign,
 * x or Space selects, Shift with ↓ ↑ selects a range, Ctrl A all (1,000 at most), w why, / search, ? all keys, Escape closes.
 *
 * Many at once: what is selected is assigned or put off with one command an account, each under a key of its own that a retry uses again, four on their way at most.
 * What could not be done stays selected with its reason. A selection survives every update of the list and ends with another question.
 *
 * Its place is kept: when rows change, the active row, or the first in sight, stays where it was. The list is asked again every `refresh-seconds` while the page is in
 * sight, and when it comes back into sight; rows that changed are marked.
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
 * @csspart notice - What went wrong.
 * @csspart problem - What could not be done, and why.
 * @csspart keys - The dialog of all keys.
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

  /** Loads `<cartera-account>` at the first opening of a row; `define/worklist` sets it. Without it the page defines the element itself. */
  static loadAccount: (() => Promise<unknown>) | undefined;

  /** Order, search, filters and the open account as a query string: 'order=oldest&reason=worklist.no_contact'. Default: '', the list as it is at first. The element changes it and says so. */
  @property() view: string | undefined;

  /** Keeps the view in the page's own address, beside what else stands there: opening and closing an account are steps back, the rest replaces. */
  @property({ type: Boolean }) address = false;

  /** The day the list is read for, YYYY-MM-DD. Default: the Backend's business date. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;

  /** Seconds between two questions while the page is in sight, whole, at least 0. 0: never by itself. Default: 30. */
  @property({ type: Number, attribute: 'refresh-seconds' }) refreshSeconds: number | undefined;

  /** The data itself, as the view `worklist` gives it: its rows are all that are shown. Wins over everything that would fetch; the element reads it and never changes it. */
  @property({ attribute: false }) page: Views['worklist']['result'] | undefined;

  /** To whom accounts may be assigned, beside those who have some already. */
  @property({ attribute: false }) assignees: readonly string[] | undefined;

  /** 'comfortable' (rows for fingers) or 'compact'. */
  @property() density: 'comfortable' | 'compact' = 'comfortable';

  @consume({ context: environmentContext, subscribe: true })
  @state()
  protected environment: CarteraEnvironment | undefined;

  private readonly surroundings = new SurroundingsController(this, worklistTopic, worklistReasonTopic);
  private readonly addressed = new AddressController(this);
  private readonly refreshing = new RefreshController(this, () => this.refresh());
  private readonly list = new RowList({
    element: this,
    failed: ({ code, retryable }) => void this.tell('cartera-load-failed', { code, retryable }),
    announce: (text) => this.announce(text),
    acts: () => this.acts,
    openStream: () => this.viewNow().open,
    rowHeight: () => HEIGHTS[this.isCompact() ? 'compact' : 'comfortable'][this.lines() - 1] as number,
    turned: () => this.acts?.forget(),
    seen: () => this.point(),
  });

  private locale: Locale = localeFor('');
  private request: WorklistRequest | LoadFailure = { view: NO_VIEW, refreshSeconds: 0, assignees: [] };
  private asked = '';
  private askedOf: unknown;
  private said = '';
  private filtersOpen = false;
  private acts: ListActs | undefined;
  private actsComing: Promise<ListActs | undefined> | undefined;
  private accountComing: Promise<unknown> | undefined;
  private accountAct: string | undefined;
  /** Code that is on its way. */
  private comings = 0;
  /** Of code that did not come. */
  private codeFailure: LoadFailure | undefined;
  private focusNext: string | undefined;
  private pointed: string | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;
  /** Pixels that the list has, and the element. */
  private room = { list: 0, element: 0 };
  private sizes: ResizeObserver | undefined;
  /** The page's own size of text, in pixels. */
  private rem = 16;

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes = new ResizeObserver(() => this.sized());
    this.sizes.observe(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
    clearTimeout(this.typing);
    this.environment = undefined; // elsewhere another provider, or none, may answer
    this.list.book.forget();
    this.acts?.forget();
    this.asked = '';
    this.askedOf = undefined;
  }

  /** Asks again, in its place. Does nothing with a `page` from the page, or while it is being asked. */
  reload(): void {
    if (this.list.book.said) void this.list.book.again();
    else this.ask(true);
  }

  /** What became of a command that the page took over from `cartera-assign-request` or `cartera-snooze-request`. One that nobody waits for is ignored. */
  answer(idempotencyKey: string, outcome: Outcome): void {
    this.acts?.answer(idempotencyKey, outcome);
  }

  protected override willUpdate(): void {
    this.locale = this.surroundings.locale(this.environment?.locale);
    this.request = readWorklistRequest(this);
    this.rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    if (this.room.element === 0) this.room = { list: this.clientWidth, element: this.clientWidth };
    this.refreshing.every('code' in this.request ? 0 : this.request.refreshSeconds);
    this.ask(false);
    this.list.read(this.locale, COLUMNS_MOST);
  }

  protected override updated(): void {
    const { list } = this;
    const [grid, body, pane] = ['.grid', '.body', '.list'].map((selector) => this.find(selector));
    if (grid && body && pane) {
      this.sizes?.observe(pane);
      list.pool.attach(grid, body);
      list.lay();
      this.point();
    }
    const search = this.find('#search') as HTMLInputElement | null;
    if (search && search !== this.shadowRoot?.activeElement) search.value = this.viewNow().search;
    const keys = this.find('dialog') as HTMLDialogElement | null;
    if (keys && !keys.open) keys.showModal();
    this.showForm();
    this.focusWanted();
  }

  protected override render(): TemplateResult {
    const { wordless } = this.surroundings;
    return html`
      <section
        class="base"
        part="base"
        lang=${this.locale.words.tag}
        data-theme=${this.surroundings.theme() ?? nothing}
        data-density=${this.isCompact() ? 'compact' : nothing}
        data-lines=${this.lines()}
        data-amounts=${this.list.currencies.length}
        aria-labelledby="title"
        aria-busy=${this.list.book.loading || wordless || this.comings > 0 || this.acts?.busy ? 'true' : 'false'}
      >
        ${wordless ? html`<h2 id="title" class="title">&nbsp;</h2>` : this.renderDesk(worklistWords(this.locale))}
      </section>
    `;
  }

  private renderDesk(words: WorklistMessages): TemplateResult {
    const { open } = this.viewNow();
    return html`
      <div class="desk" data-open=${open === '' ? nothing : ''}>
        <div class="list">
          ${this.renderTop(words)} ${this.renderFailure(words)} ${this.acts?.renderSelection()} ${this.renderGrid(words)}
          ${this.renderEmpty(words)} ${this.acts?.renderWhy()}
        </div>
        ${open === '' ? nothing : this.renderAccount(words, open)}
      </div>
      ${this.acts?.renderKeys()}
      <p class="unseen" role="status">${this.said}</p>
    `;
  }

  private renderTop(words: WorklistMessages): TemplateResult {
    const { said, loading, slow } = this.list.book;
    const { locale } = this;
    const view = this.viewNow();
    const head = renderHead({
      locale,
      words,
      view,
      said,
      narrow: this.room.list < NARROW * this.rem,
      filtersOpen: this.filtersOpen,
      toggleFilters: () => {
        this.filtersOpen = !this.filtersOpen;
        this.requestUpdate();
      },
      change: (change) => this.change({ ...view, ...change }),
      filter: (change) => this.change({ ...view, filter: onlySaid({ ...view.filter, ...change }) }),
      clear: this.clear,
      typed: (search) => {
        clearTimeout(this.typing);
        this.typing = setTimeout(() => this.change({ ...this.viewNow(), search }), TYPED_MS);
      },
    });
    const day = said && phrase(words.evaluatedOn, { day: formatDay(locale, said.evaluatedOn) });
    const canUpdate = !isGiven(this.page) && this.environment?.backend !== undefined;
    return html`
      <header class="head">
        <div class="names">
          <h2 id="title" class="title" part="title" tabindex="-1">${words.title}</h2>
          <p class="total" role="status">
            ${said ? html`<strong>${plural(locale, said.total, words.accounts)}</strong> ${day}` : nothing}
            ${loading && slow ? (said ? locale.words.statement.updating : words.loading) : nothing}
          </p>
        </div>
        <div class="actions">
          <slot name="actions"></slot>
          ${
            canUpdate
              ? html`<button class="quiet" type="button" aria-disabled=${loading ? 'true' : 'false'} @click=${this.refresh}>
                  ${words.update}
                </button>`
              : nothing
          }
          <button class="quiet keys-button" type="button" @click=${() => void this.withActs((acts) => acts.openKeys())}>
            ${words.allKeys}
          </button>
        </div>
      </header>
      ${head}
    `;
  }

  private renderFailure(words: WorklistMessages) {
    const { locale } = this;
    const { said, failure: failed, loading } = this.list.book;
    const failure = 'code' in this.request ? this.request : (failed ?? this.codeFailure);
    if (!failure) return nothing;
    const kept = said && phrase(words.stillShown, { day: formatDay(locale, said.evaluatedOn) });
    const retry = failure.retryable ? { busy: loading, act: this.retry } : undefined;
    return renderNotice(locale, failure, { kept, retry, said: worklistFailureText(locale, failure) });
  }

  private renderGrid(words: WorklistMessages): TemplateResult {
    const { book, currencies, hasRows } = this.list;
    const { said, count } = book;
    const more = { shown: formatCount(this.locale, count), count: formatCount(this.locale, said?.total ?? 0) };
    return html`
      <div
        class="grid"
        part="grid"
        role="grid"
        tabindex="0"
        aria-label=${words.title}
        aria-multiselectable="true"
        aria-rowcount=${said ? count + 1 : -1}
        ?hidden=${!hasRows}
        @scroll=${this.list.pool.scrolled}
        @keydown=${this.pressed}
        @click=${this.clicked}
        @mousedown=${this.held}
        @mouseover=${this.hovered}
        @focus=${this.focused}
      >
        ${renderHeads(words, currencies, this.acts?.selectedOfAll ?? 'false')}
        <div role="rowgroup" class="body"></div>
      </div>
      ${said && count < said.total ? html`<p class="partial">${phrase(words.onlyShown, more)}</p>` : nothing}
    `;
  }

  private renderEmpty(words: WorklistMessages) {
    const { said, failure } = this.list.book;
    if (this.list.hasRows || 'code' in this.request || (!said && failure)) return nothing;
    if (!said) return html`<p class="empty">${words.nothingYet}</p>`;
    const { search, filter } = this.viewNow();
    const all = search === '' && Object.keys(filter).length === 0;
    return html`<div class="empty">
      <p class="sentence">${all ? words.nobody : words.noneMatches}</p>
      ${all ? html`<p>${words.nobodyHint}</p>` : html`<button class="quiet" type="button" @click=${this.clear}>${words.clear}</button>`}
    </div>`;
  }

  private renderAccount(words: WorklistMessages, open: string): TemplateResult {
    const name = this.list.rowOf(open)?.name;
    return html`
      <div
        class="account"
        role="region"
        aria-label=${name ?? words.account}
        tabindex="-1"
        @cartera-account-change=${this.refresh}
        @cartera-account-close=${this.closeAccount}
      >
        <cartera-account
          part="account"
          closable
          stream=${open}
          as-of=${'code' in this.request ? nothing : (this.request.asOf ?? nothing)}
          customer-name=${name ?? nothing}
          density=${this.isCompact() ? 'compact' : nothing}
        ></cartera-account>
      </div>
    `;
  }

  // ── what is asked ──────────────────────────────────────────────────────────────────────────────────────────

  /** Asks when the question differs from the last one, or once more. */
  private ask(again: boolean): void {
    const { request, page } = this;
    const { book } = this.list;
    const backend = this.environment?.backend;
    const source: unknown = isGiven(page) ? page : backend;
    const key = JSON.stringify('code' in request ? request : { ...request.view, open: '', asOf: request.asOf });
    if (!again && key === this.asked && source === this.askedOf) return;
    const why = key === this.asked ? 'again' : 'asked';
    this.asked = key;
    this.askedOf = source;
    if ('code' in request) book.refuse(request);
    else if (isGiven(page)) {
      if (isWorklistPage(page)) book.give(page, why);
      else book.refuse({ ...WORKLIST_UNREADABLE, retryable: false });
    } else if (backend) this.fetch(backend, request);
    else book.forget();
  }

  private fetch(backend: Backend, { view: { order, search, filter }, asOf }: WorklistRequest): void {
    void this.list.book.ask(backend, {
      order,
      ...(search !== '' && { search }),
      ...(Object.keys(filter).length > 0 && { filter }),
      ...(asOf !== undefined && { asOf }),
    });
  }

  private readonly refresh = (): void => {
    if (!this.acts?.busy) void this.list.book.again();
  };

  private readonly retry = (): void => {
    this.focusNext = '#title';
    if (this.codeFailure) this.codeFailure = this.actsComing = this.accountComing = undefined;
    else this.reload();
    this.requestUpdate();
  };

  // ── what a person does ─────────────────────────────────────────────────────────────────────────────────────

  private readonly pressed = (event: KeyboardEvent): void => {
    const act = event.target === event.currentTarget ? keyAct(event) : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    this.perform(act);
  };

  private perform(act: KeyAct): void {
    const { active } = this.list;
    switch (act.act) {
      case 'move':
        return this.move(act);
      case 'open':
        return this.open(active);
      case 'contact':
      case 'promise':
        return this.open(active, act.act);
      case 'search':
        return this.find('#search')?.focus();
      case 'close':
        if (!this.acts?.close() && this.viewNow().open !== '') this.closeAccount();
        return;
      case 'assign':
      case 'snooze':
        return void this.withActs((acts) => acts.begin(act.act));
      case 'select':
        return void this.withActs((acts) => acts.toggle(active));
      case 'all':
        return void this.withActs((acts) => acts.selectAll());
      case 'why':
        return void this.withActs((acts) => acts.toggleWhy());
      default:
        return void this.withActs((acts) => acts.openKeys());
    }
  }

  private move({ by, step, extend }: Extract<KeyAct, { readonly act: 'move' }>): void {
    const { list } = this;
    const from = list.active;
    const rows = by === 'row' ? 1 : by === 'page' ? list.pool.pageRows : list.book.count;
    list.activate(from + step * rows);
    list.pool.reveal(list.active);
    this.point();
    if (extend) void this.withActs((acts) => acts.selectTo(list.active, from));
    else this.acts?.moved();
  }

  private readonly clicked = (event: MouseEvent): void => {
    const target = event.target as Element;
    const has = (selector: string) => target.closest(selector) !== null;
    if (has('.heads')) return has('.box') ? void this.withActs((acts) => acts.selectAll()) : undefined;
    const { list } = this;
    const node = target.closest('.row');
    const index = node ? list.pool.indexOf(node) : undefined;
    if (index === undefined) return;
    const from = list.active;
    list.activate(index);
    if (event.shiftKey) void this.withActs((acts) => acts.selectTo(index, from));
    else if (has('.box') || event.ctrlKey || event.metaKey) void this.withActs((acts) => acts.toggle(index));
    else if (has('.opener')) void this.withActs((acts) => (index === from ? acts.toggleWhy() : acts.toggleWhy(true)));
    else this.open(index);
    this.repaint();
  };

  /** The list keeps the focus when something in it is pressed; and a range that is selected is no selected text. */
  private readonly held = (event: MouseEvent): void => {
    if (!(event.target as Element).closest('.row')) return;
    event.preventDefault();
    this.find('.grid')?.focus({ preventScroll: true });
  };

  /** What a cell cuts is in reach: it is said whole. */
  private readonly hovered = ({ target }: MouseEvent): void => {
    const cell = (target as Element).closest<HTMLElement>('.who, .reason, .standing');
    if (cell) cell.title = cell.scrollWidth > cell.clientWidth ? (cell.textContent ?? '') : '';
  };

  private readonly focused = (): void => {
    this.list.activate(this.list.active);
    this.point();
  };

  private open(index: number, form?: string): void {
    const row = this.list.book.at(index);
    if (!isWorkItem(row)) return;
    const { stream, customerId, name } = row;
    if (!this.tell('cartera-account-open', { stream, customerId, name })) return;
    this.accountAct = form;
    this.change({ ...this.viewNow(), open: stream });
    if (form === undefined && this.room.element < TWO_PANES) this.focusNext = '.account';
    this.requestUpdate();
  }

  private readonly closeAccount = (): void => {
    this.focusNext = '.grid';
    this.change({ ...this.viewNow(), open: '' });
  };

  /** Has the account's code come, and shows the form that was asked for once it is there. */
  private showForm(): void {
    const { loadAccount } = this.constructor as typeof CarteraWorklist;
    const account = this.find('cartera-account') as AccountElement | null;
    if (!account) return;
    this.accountComing ??= this.coming(loadAccount?.());
    if (this.accountAct === undefined || !account.open) return;
    const form = this.accountAct;
    this.accountAct = undefined;
    account.open(form);
  }

  /** Does something with code that is loaded when it is first wanted. */
  private async withActs(use: (acts: ListActs) => unknown): Promise<void> {
    this.actsComing ??= this.coming(this.loadActs());
    const acts = await this.actsComing;
    if (acts) use(acts);
  }

  private async loadActs(): Promise<ListActs> {
    const { actsStyles, ListActs: Acts } = await import('./list-acts.js');
    adoptStyles(this.renderRoot as ShadowRoot, [...(this.constructor as typeof CarteraWorklist).elementStyles, actsStyles]);
    const { book } = this.list;
    const locale = () => this.locale;
    this.acts = new Acts({
      get locale() {
        return locale();
      },
      backend: () => this.environment?.backend,
      day: () => book.said?.evaluatedOn,
      count: () => book.count,
      at: (index) => book.at(index),
      streams: (skip, limit) => book.streams(skip, limit),
      active: () => this.list.active,
      assignees: () => this.knownAssignees(),
      tell: (type, detail) => this.tell(type, detail),
      changed: () => this.repaint(),
      announce: (text) => this.announce(text),
      focusOn: (selector) => {
        this.focusNext = selector;
      },
      failed: (failure) => {
        this.codeFailure = failure;
        this.requestUpdate();
      },
      reload: () => void book.again(),
    });
    return this.acts;
  }

  /** Undefined, and said in words, where code does not come. */
  private async coming<Code>(code: Promise<Code> | undefined): Promise<Code | undefined> {
    this.comings += 1;
    this.requestUpdate();
    try {
      return await code;
    } catch (error) {
      this.codeFailure = failureOf(error);
      return undefined;
    } finally {
      this.comings -= 1;
      this.requestUpdate();
    }
  }

  private readonly clear = (): void => {
    this.focusNext = '#search';
    this.change({ ...this.viewNow(), search: '', filter: {} });
  };

  /** Another view, by what somebody did here. */
  private change(view: WorklistView): void {
    clearTimeout(this.typing);
    const text = writeView(view);
    if (text === writeView(this.viewNow())) return;
    const step = view.open !== this.viewNow().open;
    this.view = text;
    this.request = readWorklistRequest(this);
    this.addressed.write(text, step);
    this.tell('cartera-view-change', { view: text });
  }

  private viewNow(): WorklistView {
    return 'code' in this.request ? NO_VIEW : this.request.view;
  }

  private knownAssignees(): readonly string[] {
    const own = 'code' in this.request ? [] : this.request.assignees;
    const theirs = this.list.book.said?.facets['assignedTo'] ?? [];
    return [...new Set([...own, ...theirs.map(({ value }) => value)])];
  }

  // ── how it stands ──────────────────────────────────────────────────────────────────────────────────────────

  private isCompact(): boolean {
    return this.density === 'compact';
  }

  /** Lines of a row: two where one has no room for all of it. */
  private lines(): 1 | 2 {
    return this.room.list / this.rem >= ONE_LINE + AMOUNT * Math.max(1, this.list.currencies.length) ? 1 : 2;
  }

  private sized(): void {
    const pane = this.find('.list');
    if (!pane) return;
    const { list, element } = this.room;
    if (pane.clientWidth !== list || this.clientWidth !== element) this.list.keeping(() => this.measure(pane));
    this.list.pool.measure();
    this.list.pool.paint();
  }

  private measure(pane: HTMLElement): void {
    this.room = { list: pane.clientWidth, element: this.clientWidth };
    this.requestUpdate();
  }

  /** Says to assistive technology which row is the active one. The focus itself stays on the list: rows come and go. */
  private point(): void {
    const id = this.list.hasRows ? this.list.pool.nodeOf(this.list.active)?.id : undefined;
    if (id === this.pointed && this.hasUpdated) return;
    this.pointed = id;
    const grid = this.find('.grid');
    if (id === undefined) grid?.removeAttribute('aria-activedescendant');
    else grid?.setAttribute('aria-activedescendant', id);
  }

  private repaint(): void {
    this.list.pool.paint();
    this.point();
    this.requestUpdate();
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

/** A page that has no data sets undefined or null. */
function isGiven(page: unknown): boolean {
  return page !== undefined && page !== null;
}

/** A filter without what is not said. */
function onlySaid(filter: FilterChange): WorklistFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
