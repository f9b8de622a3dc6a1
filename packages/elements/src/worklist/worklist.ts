import type { Backend, Outcome, Views, WorklistFilter } from '@cartera/backend';
import type { StreamId, WorkItem } from '@cartera/core';
import {
  formatCount,
  formatDay,
  formatMoneyWithCode,
  isLanguageLoaded,
  loadLanguage,
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
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { environmentContext, SurroundingsController, type CarteraEnvironment } from '../environment/index.js';
import { failureOf, renderNotice, renderWordless, type LoadFailure } from '../loading/index.js';
import { tokens } from '../tokens/index.js';
import { ActingFlow, type RowAct } from './acting-flow.js';
import { AddressController } from './address-controller.js';
import type * as Extras from './extras.js';
import { keepPlace, type KeptPlace } from './kept-place.js';
import { keyAct, type KeyAct } from './key-act.js';
import { RefreshController } from './refresh-controller.js';
import { renderHead } from './render-head.js';
import { RowBook } from './row-book.js';
import type { RowShown } from './row-node.js';
import { RowPool } from './row-pool.js';
import { RowSelection } from './row-selection.js';
import { rowTexts, type RowReading, type RowTexts } from './row-texts.js';
import { isWorkItem, isWorklistPage, WORKLIST_UNREADABLE } from './worklist-page.js';
import { readWorklistRequest, type WorklistRequest } from './worklist-request.js';
import type { FilterChange } from './worklist-render.types.js';
import { readView, writeView, type WorklistView } from './worklist-view.js';
import { worklistStyles } from './worklist.styles.js';

/** An account element that can show one of its forms. */
type AccountElement = HTMLElement & { readonly open?: (act: string) => unknown };

/** Rows that can be selected, and so acted on, at once. */
const SELECTED_MOST = 1000;
const TYPED_MS = 250;
/** Currencies with a column of their own; more stand with their code in the last cell. */
const COLUMNS_MOST = 3;
/** Room in rem: of a row in one line without amounts, of each column of amounts. */
const ONE_LINE = 40;
const AMOUNT = 9;
const NARROW = 44;
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
  private readonly selection = new RowSelection();
  private readonly pool = new RowPool({ show: (index) => this.shown(index), seen: (first, end) => this.book.see(first, end) });
  private readonly book = new RowBook({
    told: () => this.requestUpdate(),
    filled: () => this.relay(),
    turning: (why) => this.turning(why),
    failed: ({ code, retryable }) => void this.tell('cartera-load-failed', { code, retryable }),
  });
  private readonly flow = new ActingFlow({
    backend: () => this.environment?.backend,
    day: () => this.book.said?.evaluatedOn,
    request: (act, detail) => this.tell(`cartera-${act}-request`, detail),
    done: (act, detail) => void this.tell(`cartera-${act}-done`, detail),
    changed: () => this.requestUpdate(),
    finished: (act, done) => this.finished(done),
  });

  private locale: Locale = localeFor('');
  private request: WorklistRequest | LoadFailure = { view: NO_VIEW, refreshSeconds: 0, assignees: [] };
  private reading: RowReading = { locale: this.locale, asOf: '', currencies: [] };
  private texts = new WeakMap<WorkItem, RowTexts>();
  private marks: ReadonlyMap<string, string> = new Map();
  private asked = '';
  private askedOf: unknown;
  private active = 0;
  private activeStream: string | undefined;
  private said = '';
  private whyOpen = false;
  private keysOpen = false;
  private filtersOpen = false;
  private extras: typeof Extras | undefined;
  private extrasFailure: LoadFailure | undefined;
  private extrasAsked = '';
  private accountAsked = false;
  private accountFailure: LoadFailure | undefined;
  private accountAct: string | undefined;
  private focusNext: string | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private width = 0;
  private listWidth = 0;
  private sizes: ResizeObserver | undefined;
  private watched: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes = new ResizeObserver(() => this.sized());
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
    this.watched = null;
    clearTimeout(this.typing);
    this.environment = undefined; // elsewhere another provider, or none, may answer
    this.book.forget();
    this.flow.forget();
    this.selection.set([]);
    this.asked = '';
    this.askedOf = undefined;
  }

  /** Asks again, in its place. Does nothing with a `page` from the page, or while it is being asked. */
  reload(): void {
    if (this.book.failure && !this.book.said) this.ask(true);
    else void this.book.again();
  }

  /** What became of a command that the page took over from `cartera-assign-request` or `cartera-snooze-request`. One that nobody waits for is ignored. */
  answer(idempotencyKey: string, outcome: Outcome): void {
    this.flow.answer(idempotencyKey, outcome);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const locale = this.surroundings.locale(this.environment?.locale);
    if (changed.has('page')) this.askedOf = undefined;
    this.request = readWorklistRequest(this);
    this.refreshing.every('code' in this.request ? 0 : this.request.refreshSeconds);
    this.ask(false);
    const currencies = (this.book.said?.facets['currency'] ?? []).slice(0, COLUMNS_MOST).map(({ value }) => value);
    const asOf = this.book.said?.evaluatedOn ?? '';
    const { reading } = this;
    if (locale !== reading.locale || asOf !== reading.asOf || currencies.join() !== reading.currencies.join()) {
      this.reading = { locale, asOf, currencies };
      this.texts = new WeakMap();
    }
    this.locale = locale;
    if (this.extras && !isLanguageLoaded(locale.words.tag, this.extras.worklistActTopic)) void this.wake();
  }

  protected override updated(): void {
    const grid = this.find('.grid');
    const body = this.find('.body');
    const list = this.find('.list');
    if (list && list !== this.watched) {
      if (this.watched) this.sizes?.unobserve(this.watched);
      this.sizes?.observe((this.watched = list));
      this.listWidth = list.clientWidth;
      this.width = this.clientWidth;
    }
    if (grid && body && list) {
      this.pool.attach(grid, body);
      this.relay();
    }
    const keys = this.renderRoot.querySelector<HTMLDialogElement>('dialog');
    if (keys && !keys.open) keys.showModal();
    this.showAct();
    if (this.focusNext === undefined) return;
    const wanted = this.find(this.focusNext);
    if (!wanted || wanted.getClientRects().length === 0) return;
    this.focusNext = undefined;
    wanted.focus();
  }

  protected override render(): TemplateResult {
    const { wordless } = this.surroundings;
    const { book, flow } = this;
    return html`
      <section
        class="base"
        part="base"
        lang=${this.locale.words.tag}
        data-theme=${this.surroundings.theme() ?? nothing}
        data-density=${this.isCompact() ? 'compact' : nothing}
        data-lines=${this.lines()}
        aria-labelledby="title"
        aria-busy=${book.loading || wordless || flow.progress ? 'true' : 'false'}
      >
        ${wordless ? renderWordless(false) : this.renderWords()}
      </section>
    `;
  }

  private renderWords(): TemplateResult {
    const words = worklistWords(this.locale);
    const { open } = this.viewNow();
    return html`
      <div class="desk" data-open=${open === '' ? nothing : ''}>
        <div class="list">
          ${this.renderTop(words)} ${this.renderFailure(words)} ${this.renderSelection(words)} ${this.renderGrid(words)}
          ${this.renderEmpty(words)} ${this.renderWhy()}
        </div>
        ${this.renderAccount(words, open)}
      </div>
      ${this.keysOpen && this.extras ? this.extras.renderKeysDialog(this.locale, this.closeKeys) : nothing}
      <p class="unseen" role="status">${this.said}</p>
    `;
  }

  private renderTop(words: WorklistMessages): TemplateResult {
    const { said, loading, slow } = this.book;
    const { locale } = this;
    const head = renderHead({
      locale,
      words,
      view: this.viewNow(),
      said,
      narrow: this.listWidth < NARROW * this.rem(),
      filtersOpen: this.filtersOpen,
      toggleFilters: () => {
        this.filtersOpen = !this.filtersOpen;
        this.requestUpdate();
      },
      change: (change) => this.change({ ...this.viewNow(), ...change }),
      filter: (change) => this.change({ ...this.viewNow(), filter: onlySaid({ ...this.viewNow().filter, ...change }) }),
      clear: () => {
        this.focusNext = '#search';
        this.change({ ...this.viewNow(), search: '', filter: {} });
      },
      typed: (text) => {
        clearTimeout(this.typing);
        this.typing = setTimeout(() => this.change({ ...this.viewNow(), search: text }), TYPED_MS);
      },
    });
    return html`
      <header class="head">
        <div class="names">
          <h2 id="title" class="title" part="title" tabindex="-1">${words.title}</h2>
          <p class="total" role="status">
            ${said ? html`<strong>${plural(locale, said.total, words.accounts)}</strong> ${phrase(words.evaluatedOn, { day: formatDay(locale, said.evaluatedOn) })}` : nothing}
            ${loading && slow ? (said ? locale.words.statement.updating : words.loading) : nothing}
          </p>
        </div>
        <div class="actions">
          <slot name="actions"></slot>
          ${this.page === undefined && this.environment?.backend ? html`<button class="quiet" type="button" aria-disabled=${loading ? 'true' : 'false'} @click=${this.refresh}>${words.update}</button>` : nothing}
          <button class="quiet" type="button" aria-keyshortcuts="?" @click=${this.openKeys}>${words.allKeys}</button>
        </div>
      </header>
      ${head}
    `;
  }

  private renderFailure(words: WorklistMessages) {
    const { locale, book } = this;
    const failure = 'code' in this.request ? this.request : (book.failure ?? this.extrasFailure ?? this.accountFailure);
    if (!failure) return nothing;
    const kept = book.said && phrase(words.stillShown, { day: formatDay(locale, book.said.evaluatedOn) });
    const retry = failure.retryable ? { busy: book.loading, act: this.retry } : undefined;
    return renderNotice(locale, failure, { kept, retry, said: worklistFailureText(locale, failure) });
  }

  private renderSelection(words: WorklistMessages) {
    const { flow, selection, extras, book } = this;
    const idle = flow.act === undefined && flow.failures.size === 0 && flow.result === undefined;
    if (selection.size === 0 && idle) return nothing;
    const acting = extras?.renderActingForm({
      locale: this.locale,
      flow,
      day: book.said?.evaluatedOn ?? '',
      assignees: this.knownAssignees(),
      changed: () => this.requestUpdate(),
    });
    return html`
      <div class="selection" part="selection">
        ${
          selection.size === 0
            ? nothing
            : html`<div class="selected">
                <span>${plural(this.locale, selection.size, words.selected)}</span>
                <button class="quiet" type="button" aria-keyshortcuts="a" @click=${() => this.beginAct('assign')}>${words.assign}</button>
                <button class="quiet" type="button" aria-keyshortcuts="s" @click=${() => this.beginAct('snooze')}>${words.snooze}</button>
                <button class="link" type="button" @click=${this.unselect}>${words.unselect}</button>
              </div>`
        }
        ${idle ? nothing : acting}
      </div>
    `;
  }

  private renderGrid(words: WorklistMessages): TemplateResult {
    const { book, reading, selection } = this;
    const all = selection.size > 0 && selection.size >= Math.min(book.count, SELECTED_MOST);
    return html`
      <div
        class="grid"
        part="grid"
        role="grid"
        tabindex="0"
        aria-label=${words.title}
        aria-multiselectable="true"
        aria-rowcount=${book.said ? book.count + 1 : -1}
        ?hidden=${!this.hasRows()}
        @scroll=${this.pool.scrolled}
        @keydown=${this.pressed}
        @click=${this.clicked}
        @mousedown=${this.held}
        @mouseover=${this.hovered}
        @focus=${this.focused}
      >
        <div role="rowgroup" class="heads">
          <div role="row" aria-rowindex="1" class="row">
            <div role="columnheader" class="check">
              <button
                class="box"
                type="button"
                role="checkbox"
                tabindex="-1"
                aria-checked=${all ? 'true' : selection.size > 0 ? 'mixed' : 'false'}
                aria-label=${words.select}
              ></button>
            </div>
            <div role="columnheader" class="who">${words.who}</div>
            <div role="columnheader" class="reason">${words.why}</div>
            <div role="none" class="amounts">
              ${reading.currencies.map(
                (currency) =>
                  html`<div role="columnheader" class="amount">
                    ${reading.currencies.length === 1 ? phrase(words.toCollectIn, { currency }) : html`<span class="unseen">${words.toCollect} </span>${currency}`}
                  </div>`,
              )}
            </div>
            <div role="columnheader" class="late">${words.late}</div>
            <div role="columnheader" class="standing">${words.standing}</div>
            <div role="columnheader" class="more"><span class="unseen">${phrase(words.whyOf, { name: '' })}</span></div>
          </div>
        </div>
        <div role="rowgroup" class="body"></div>
      </div>
      ${book.said && book.count < book.said.total ? html`<p class="partial">${phrase(words.onlyShown, { shown: formatCount(this.locale, book.count), count: formatCount(this.locale, book.said.total) })}</p>` : nothing}
    `;
  }

  private renderEmpty(words: WorklistMessages) {
    const { book } = this;
    if (this.hasRows() || 'code' in this.request) return nothing;
    if (!book.said) return book.failure ? nothing : html`<p class="empty">${words.nothingYet}</p>`;
    const { search, filter } = this.viewNow();
    if (search === '' && Object.keys(filter).length === 0)
      return html`<div class="empty">
        <p class="sentence">${words.nobody}</p>
        <p>${words.nobodyHint}</p>
      </div>`;
    return html`<div class="empty">
      <p class="sentence">${words.noneMatches}</p>
      <button class="quiet" type="button" @click=${() => this.change({ ...this.viewNow(), search: '', filter: {} })}>${words.clear}</button>
    </div>`;
  }

  private renderWhy() {
    const row = this.book.at(this.active);
    if (!this.whyOpen || !this.extras || !isWorkItem(row)) return nothing;
    return this.extras.renderWhyPanel(this.locale, row, this.closeWhy);
  }

  private renderAccount(words: WorklistMessages, open: string) {
    if (open === '') return nothing;
    const row = this.rowOf(open);
    return html`
      <div
        class="account"
        role="region"
        aria-label=${row?.name ?? words.account}
        tabindex="-1"
        @cartera-account-change=${this.accountChanged}
        @cartera-account-close=${this.accountClosed}
      >
        <cartera-account
          part="account"
          closable
          stream=${open}
          as-of=${'code' in this.request ? nothing : (this.request.asOf ?? nothing)}
          customer-name=${row?.name ?? nothing}
          density=${this.isCompact() ? 'compact' : nothing}
        ></cartera-account>
      </div>
    `;
  }

  // ── what is asked ──────────────────────────────────────────────────────────────────────────────────────────

  /** Asks when the question differs from the last one, or once more. */
  private ask(again: boolean): void {
    const { request, page } = this;
    const backend = this.environment?.backend;
    const source: unknown = page ?? backend;
    const key = 'code' in request ? JSON.stringify(request) : JSON.stringify({ ...request.view, open: '', asOf: request.asOf });
    if (!again && key === this.asked && source === this.askedOf) return;
    const why = key === this.asked ? 'again' : 'asked';
    this.asked = key;
    this.askedOf = source;
    if ('code' in request) return this.book.refuse(request);
    if (page !== undefined && page !== null) {
      if (isWorklistPage(page)) this.book.give(page, why);
      else this.book.refuse({ ...WORKLIST_UNREADABLE, retryable: false });
    } else if (backend) this.fetch(backend, request);
    else this.book.forget();
    this.loadAccount();
  }

  private fetch(backend: Backend, { view: { order, search, filter }, asOf }: WorklistRequest): void {
    void this.book.ask(backend, {
      order,
      ...(search !== '' && { search }),
      ...(Object.keys(filter).length > 0 && { filter }),
      ...(asOf !== undefined && { asOf }),
    });
  }

  private readonly refresh = (): void => {
    if (this.flow.progress === undefined) void this.book.again();
  };

  private readonly retry = (): void => {
    this.focusNext = '#title';
    if (this.extrasFailure) void this.wake();
    if (this.accountFailure) {
      this.accountAsked = false;
      this.loadAccount();
    }
    this.reload();
    this.requestUpdate();
  };

  /** Keeps the place while rows become others: the same question shows the same row where it was, another begins at the top. */
  private turning(why: 'asked' | 'again'): () => void {
    const place = why === 'again' ? this.place() : undefined;
    const before = new Map((place?.rows ?? []).map(({ stream }) => [stream, this.wordsOf(this.rowOf(stream))]));
    const day = this.book.said?.evaluatedOn;
    return () => {
      this.texts = new WeakMap();
      this.marks = new Map();
      if (why === 'asked') {
        this.selection.set([]);
        this.flow.cancel();
        this.activate(0);
      }
      this.performTurn(place, day === this.book.said?.evaluatedOn ? before : new Map());
    };
  }

  private performTurn(place: KeptPlace | undefined, before: ReadonlyMap<string, string>): void {
    this.requestUpdate();
    const { book, pool } = this;
    if (place) {
      const stands = this.activeStream === undefined ? undefined : book.indexOf(this.activeStream);
      if (stands !== undefined) this.active = stands;
    }
    void this.updateComplete.then(() => {
      const kept = place && keepPlace(place, (stream) => book.indexOf(stream));
      if (kept) pool.scrollTo(kept.index, kept.below);
      else if (!place) pool.scrollTo(0, 0);
      if (place) this.markChanged(before);
    });
  }

  /** Rows in sight that say something else than before. */
  private markChanged(before: ReadonlyMap<string, string>): void {
    const changed = [...before].filter(([stream, text]) => {
      const now = this.wordsOf(this.rowOf(stream));
      return now !== '' && text !== '' && now !== text;
    });
    const words = worklistWords(this.locale);
    this.marks = new Map(changed.map(([stream]) => [stream, words.changed]));
    this.said = changed.length > 0 ? plural(this.locale, changed.length, words.changedRows) : '';
    this.pool.paint();
    this.requestUpdate();
  }

  private place(): KeptPlace {
    const rows = this.pool.inSight().flatMap(({ index, below }) => {
      const row = this.book.at(index);
      return isWorkItem(row) ? [{ stream: row.stream, below }] : [];
    });
    return {
      rows,
      holds: Math.max(
        0,
        rows.findIndex(({ stream, below }) => stream === this.activeStream && below >= 0),
      ),
    };
  }

  // ── rows ───────────────────────────────────────────────────────────────────────────────────────────────────

  private shown(index: number): RowShown {
    const row = this.book.at(index);
    const active = index === this.active;
    const words = worklistWords(this.locale);
    if (row === undefined) return { instead: words.row, pending: true, active };
    if (!isWorkItem(row)) return { instead: words.unreadableRow, pending: false, active };
    const { stream } = row;
    const failure = this.flow.failures.get(stream);
    return {
      texts: this.textsOf(row),
      marks: {
        active,
        selected: this.selection.has(stream),
        open: stream === this.viewNow().open,
        why: active && this.whyOpen,
        mark: failure && this.extras ? this.extras.failureSentence(this.locale, failure) : (this.marks.get(stream) ?? ''),
        failed: failure !== undefined,
      },
    };
  }

  private textsOf(row: WorkItem): RowTexts {
    const known = this.texts.get(row) ?? rowTexts(this.reading, row);
    this.texts.set(row, known);
    return known;
  }

  private wordsOf(row: WorkItem | undefined): string {
    return row ? JSON.stringify(rowTexts(this.reading, row)) : '';
  }

  private rowOf(stream: string): WorkItem | undefined {
    const index = this.book.indexOf(stream);
    const row = index === undefined ? undefined : this.book.at(index);
    return isWorkItem(row) ? row : undefined;
  }

  /** Lays the list out anew: its length, its rows, the room there is. */
  private relay(): void {
    const { book } = this;
    const waiting = !book.said && this.hasRows();
    this.pool.lay({
      total: waiting ? 100 : book.count,
      rowHeight: this.rowHeight(),
      currencies: this.reading.currencies,
    });
    this.active = Math.min(this.active, Math.max(0, book.count - 1));
    this.point();
  }

  /** Whether there are rows, or are about to be. */
  private hasRows(): boolean {
    const { book } = this;
    return book.count > 0 || (!book.said && book.loading);
  }

  private rowHeight(): number {
    return HEIGHTS[this.isCompact() ? 'compact' : 'comfortable'][this.lines() - 1] as number;
  }

  private isCompact(): boolean {
    return this.density === 'compact';
  }

  /** Lines of a row: two where one has no room for all of it. */
  private lines(): 1 | 2 {
    const room = this.listWidth / this.rem();
    return room >= ONE_LINE + AMOUNT * Math.max(1, this.reading.currencies.length) ? 1 : 2;
  }

  private rem(): number {
    return typeof document === 'undefined' ? 16 : Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  }

  private sized(): void {
    const list = this.find('.list');
    const width = list?.clientWidth ?? 0;
    if (width !== this.listWidth || this.clientWidth !== this.width) {
      const place = this.place();
      this.listWidth = width;
      this.width = this.clientWidth;
      this.requestUpdate();
      void this.updateComplete.then(() => {
        const kept = keepPlace(place, (stream) => this.book.indexOf(stream));
        if (kept) this.pool.scrollTo(kept.index, kept.below);
      });
    }
    this.pool.measure();
    this.pool.paint();
  }

  /** Says to assistive technology which row is the active one. The focus itself stays on the list: rows come and go. */
  private point(): void {
    const grid = this.find('.grid');
    const node = this.pool.nodeOf(this.active);
    if (node) grid?.setAttribute('aria-activedescendant', node.id);
    else grid?.removeAttribute('aria-activedescendant');
  }

  private activate(index: number): void {
    this.active = index;
    const row = this.book.at(index);
    this.activeStream = isWorkItem(row) ? row.stream : undefined;
    if (this.whyOpen) this.requestUpdate();
  }

  // ── what a person does ─────────────────────────────────────────────────────────────────────────────────────

  private readonly pressed = (event: KeyboardEvent): void => {
    const act = event.target === event.currentTarget ? keyAct(event) : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    this.perform(act);
  };

  private perform(act: KeyAct): void {
    switch (act.act) {
      case 'move':
        return this.move(act);
      case 'open':
        return this.open(this.active);
      case 'contact':
      case 'promise':
        return this.open(this.active, act.act);
      case 'assign':
      case 'snooze':
        return this.beginAct(act.act);
      case 'select':
        return this.toggle(this.active);
      case 'all':
        return void this.selectAll();
      case 'why':
        return this.toggleWhy();
      case 'search':
        return this.find('#search')?.focus();
      case 'help':
        return void this.openKeys();
      default:
        return this.closeOne();
    }
  }

  private move({ by, step, extend }: Extract<KeyAct, { readonly act: 'move' }>): void {
    const from = this.active;
    const rows = by === 'row' ? 1 : by === 'page' ? this.pool.pageRows : this.book.count;
    this.activate(Math.min(Math.max(0, from + step * rows), Math.max(0, this.book.count - 1)));
    if (extend) void this.selectTo(this.active, from);
    else this.selection.leave();
    this.pool.reveal(this.active);
    this.point();
  }

  private readonly clicked = (event: MouseEvent): void => {
    const target = event.target as Element;
    if (target.closest('.heads')) return target.closest('.box') ? void this.selectAll() : undefined;
    const node = target.closest('.row');
    const index = node ? this.pool.indexOf(node) : undefined;
    if (index === undefined) return;
    const from = this.active;
    this.activate(index);
    if (event.shiftKey) void this.selectTo(index, from);
    else if (target.closest('.box') || event.ctrlKey || event.metaKey) this.toggle(index);
    else if (target.closest('.opener')) this.toggleWhy(index !== from);
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
    const cell = (target as Element).closest<HTMLElement>('.name, .reason, .standing, .mark');
    if (cell) cell.title = cell.scrollWidth > cell.clientWidth ? (cell.textContent ?? '') : '';
  };

  private readonly focused = (): void => {
    if (this.activeStream === undefined) this.activate(this.active);
    this.point();
  };

  private open(index: number, act?: string): void {
    const row = this.book.at(index);
    if (!isWorkItem(row)) return;
    const { stream, customerId, name } = row;
    this.activate(index);
    if (!this.tell('cartera-account-open', { stream, customerId, name })) return;
    this.accountAct = act;
    this.change({ ...this.viewNow(), open: stream });
    this.loadAccount();
    if (act === undefined && this.isOnePane()) this.focusNext = '.account';
    this.requestUpdate();
  }

  private readonly accountClosed = (): void => {
    this.focusNext = '.grid';
    this.change({ ...this.viewNow(), open: '' });
  };

  private readonly accountChanged = (): void => {
    this.refresh();
  };

  private loadAccount(): void {
    const { loadAccount } = this.constructor as typeof CarteraWorklist;
    if (this.accountAsked || !loadAccount || this.viewNow().open === '') return;
    this.accountAsked = true;
    loadAccount()
      .then(() => (this.accountFailure = undefined))
      .catch((error: unknown) => {
        this.accountFailure = failureOf(error);
      })
      .finally(() => this.requestUpdate());
  }

  /** Shows the form that was asked for, once the account is there. */
  private showAct(): void {
    const account = this.renderRoot.querySelector<AccountElement>('cartera-account');
    if (this.accountAct === undefined || !account?.open) return;
    const act = this.accountAct;
    this.accountAct = undefined;
    void account.open(act);
  }

  private isOnePane(): boolean {
    return this.clientWidth < 900;
  }

  private toggle(index: number): void {
    const row = this.book.at(index);
    if (isWorkItem(row)) this.selection.toggle(row.stream, index);
    this.repaint();
  }

  private async selectTo(index: number, from: number): Promise<void> {
    const { skip, limit } = this.selection.rangeTo(index, from);
    const forward = index >= skip + limit - 1;
    const most = Math.min(limit, SELECTED_MOST);
    const streams = await this.book.streams(forward ? skip : skip + limit - most, most);
    this.selected(streams, limit, (rows) => this.selection.take(rows));
  }

  private async selectAll(): Promise<void> {
    if (this.selection.size >= Math.min(this.book.count, SELECTED_MOST)) return this.unselect();
    const streams = await this.book.streams(0, SELECTED_MOST);
    this.selected(streams, this.book.count, (rows) => this.selection.set(rows));
  }

  private selected(streams: readonly StreamId[] | LoadFailure, wanted: number, take: (rows: readonly StreamId[]) => void): void {
    if ('code' in streams) {
      this.book.failure = streams;
    } else {
      take(streams);
      const words = worklistWords(this.locale);
      this.said =
        wanted > SELECTED_MOST
          ? phrase(words.selectedMost, { n: formatCount(this.locale, SELECTED_MOST) })
          : plural(this.locale, this.selection.size, words.selected);
    }
    this.repaint();
  }

  private readonly unselect = (): void => {
    this.selection.set([]);
    this.flow.cancel();
    this.flow.failures.clear();
    this.focusNext = '.grid';
    this.repaint();
  };

  private beginAct(act: RowAct): void {
    const row = this.book.at(this.active);
    const streams = this.selection.size > 0 ? this.selection.streams : isWorkItem(row) ? [row.stream] : [];
    if (streams.length === 0) return;
    this.flow.begin(act, streams);
    this.focusNext = act === 'assign' ? '#assign-to' : '#snooze-through';
    void this.wake();
  }

  /** What was done is selected no more; what was not stays, with its reason. */
  private finished(done: readonly StreamId[]): void {
    const failed = [...this.flow.failures.keys()];
    this.selection.set([...new Set([...this.selection.streams.filter((stream) => !done.includes(stream)), ...failed])]);
    if (failed.length === 0) this.focusNext = '.grid';
    void this.book.again();
  }

  private toggleWhy(other = false): void {
    this.whyOpen = other || !this.whyOpen;
    if (this.whyOpen) void this.wake();
    this.repaint();
  }

  private readonly closeWhy = (): void => {
    this.whyOpen = false;
    this.focusNext = '.grid';
    this.repaint();
  };

  private readonly openKeys = async (): Promise<void> => {
    this.keysOpen = true;
    await this.wake();
  };

  private readonly closeKeys = (): void => {
    this.keysOpen = false;
    this.requestUpdate();
  };

  /** Escape closes what is open, the latest first: the form, why, the account, the selection. */
  private closeOne(): void {
    if (this.flow.act !== undefined) this.flow.cancel();
    else if (this.whyOpen) this.closeWhy();
    else if (this.selection.size > 0) this.unselect();
    else if (this.viewNow().open !== '') this.accountClosed();
  }

  /** Loads what is opened now and then, with its words. */
  private async wake(): Promise<void> {
    const { tag } = this.locale.words;
    this.requestUpdate();
    if (this.extrasAsked === tag && !this.extrasFailure) return;
    this.extrasAsked = tag;
    try {
      const extras = await import('./extras.js');
      await loadLanguage(tag, extras.worklistActTopic);
      this.extras = extras;
      this.extrasFailure = undefined;
    } catch (error) {
      this.extrasFailure = failureOf(error);
    }
    this.repaint();
  }

  private repaint(): void {
    this.pool.paint();
    this.point();
    this.requestUpdate();
  }

  private viewNow(): WorklistView {
    return 'code' in this.request ? NO_VIEW : this.request.view;
  }

  /** Another view, by what somebody did here. */
  private change(view: WorklistView): void {
    const text = writeView(view);
    if (text === (this.view ?? '')) return;
    clearTimeout(this.typing);
    const step = view.open !== this.viewNow().open;
    this.view = text;
    this.request = readWorklistRequest(this);
    this.addressed.write(text, step);
    this.tell('cartera-view-change', { view: text });
  }

  private knownAssignees(): readonly string[] {
    const own = 'code' in this.request ? [] : this.request.assignees;
    const theirs = (this.book.said?.facets['assignedTo'] ?? []).map(({ value }) => value);
    return [...new Set([...own, ...theirs])];
  }

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  private tell(type: string, detail: object): boolean {
    const cancelable = type.endsWith('-request') || type === 'cartera-account-open';
    return this.dispatchEvent(new CustomEvent(type, { detail: Object.freeze(detail), bubbles: true, composed: true, cancelable }));
  }
}

/** A filter without what is not said. */
function onlySaid(filter: FilterChange): WorklistFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
