import type { Backend } from '@cartera/backend';
import type { Entry, PromiseStanding, Statement } from '@cartera/core';
import { formatDay, phrase, type Locale } from '@cartera/locales';
import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { environmentContext, PrintController, SurroundingsController, type CarteraEnvironment } from '../environment/index.js';
import { isEntries, isPromises } from '../given/index.js';
import { Loader, renderNotice, renderSkeleton, renderWordless, type LoadFailure } from '../loading/index.js';
import { tokens } from '../tokens/index.js';
import { fetchStatement, type FetchedStatement } from './fetch-statement.js';
import { isStatement } from './is-statement.js';
import { renderSection } from './render-section.js';
import { RowController } from './row-controller.js';
import type { CarteraLoaded, CarteraLoadFailed, CarteraLoadStarted } from './statement-events.types.js';
import { readRequest, type StatementRequest } from './statement-request.js';
import { statementStyles } from './statement.styles.js';
import { WhyController } from './why-controller.js';
import { chunkCount, type TableView } from './render-table.js';

const NO_PROMISES: readonly PromiseStanding[] = [];
const NO_ENTRIES: readonly Entry[] = [];
const UNREADABLE: LoadFailure = { code: 'statement.unreadable', path: 'statement', facts: {}, retryable: false };

/**
 * @summary A statement of account: what is owed and since when, then what makes it up. For a debtor, first on a phone; prints whole.
 * @status experimental
 * @since 0.1
 *
 * Works from `statement` alone (data in, no Backend asked), or under a `<cartera-provider>` from `stream` and a period. One section a currency; nothing is ever
 * summed across currencies. Amounts come from the statement; only the buckets are added up, exactly, to say what is overdue. Every amount stands with its day.
 *
 * Language: the element's own `lang`, else the provider's locale, else the nearest `lang` (live on `<html>`), else es-MX. Theme: the page's `color-scheme`, or the
 * nearest `data-theme` ("light", "dark"). English is loaded when it is asked for; where it cannot be, Spanish is said.
 *
 * States. Waiting: a skeleton that keeps the layout, with words after 300 ms. Newer data on its way: what is shown stays, marked. Failed: what happened, what to do,
 * a button to try again where that can help; an earlier statement of the same account stays, marked with its day. A wrong property: said in words, never thrown,
 * corrected or sent. Leaving the page, another `stream` or another Backend: requests end and what was fetched is forgotten.
 *
 * Why. With `entries`, or a Backend that has them for this caller, each document and movement opens its explanation below its row: steps whose amounts add up to the
 * amount shown, with what was learned late. Entries are fetched when the first one is opened. Promises open why they stand as they do. What is open is printed.
 *
 * Over 300 rows a table is built in chunks, the first at once; on paper it is one table, its heading on every page.
 *
 * @slot actions - Beside the print button: one main action of the host's, such as a payment.
 *
 * @event {CustomEvent<CarteraLoadStarted>} cartera-load-started - A request went to the Backend. Bubbles, composed.
 * @event {CustomEvent<CarteraLoaded>} cartera-loaded - A statement arrived and will be shown. Bubbles, composed.
 * @event {CustomEvent<CarteraLoadFailed>} cartera-load-failed - There is no statement: refused, unreachable, or a property is wrong. Bubbles, composed.
 *
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart balance - The amount owed, the largest text.
 * @csspart aging - The bar and its table.
 * @csspart promises - Promises to pay.
 * @csspart open-items - The table of what is open.
 * @csspart movements - The table of movements.
 * @csspart notice - What went wrong.
 * @csspart print-button - Prints the page.
 *
 * @cssproperty --cartera-surface - Background; with `--cartera-surface-sunken`, `--cartera-surface-raised`.
 * @cssproperty --cartera-text - Text; with `--cartera-text-muted`.
 * @cssproperty --cartera-line - Rules between rows.
 * @cssproperty --cartera-accent-text - Quiet buttons.
 * @cssproperty --cartera-focus - Focus ring.
 * @cssproperty --cartera-critical - The mark of an error.
 * @cssproperty --cartera-aging-1 - Youngest overdue bucket, through `--cartera-aging-5`; each with `--cartera-on-aging-…`; `--cartera-aging-not-due`.
 * @cssproperty --cartera-radius - Corners, default 4px.
 */
export class CarteraStatement extends LitElement {
  static override styles = [tokens, statementStyles];

  /** The account: 'account/ACME'. Without a `statement` it is fetched from the provider's Backend. */
  @property() stream: string | undefined;

  /** First day of the movements, YYYY-MM-DD, counted. Default: the first day of the month two months before `to`. */
  @property() from: string | undefined;

  /** Last day, YYYY-MM-DD, counted; the day of the balance. Default: the Backend's business date. */
  @property() to: string | undefined;

  /** ISO 8601 in UTC: the account as it was known at that instant, which counts. Default: as known now. */
  @property({ attribute: 'known-at' }) knownAt: string | undefined;

  /** ISO 8601 in UTC: when the statement before was made; what was learned later of earlier days comes first, marked. */
  @property() since: string | undefined;

  /** The data itself. Wins over everything that would fetch; the element reads it and never changes it. */
  @property({ attribute: false }) statement: Statement | undefined;

  /** Promises to pay as of `to`, as `promisesAt` gives them. Win over those that would be fetched. */
  @property({ attribute: false }) promises: readonly PromiseStanding[] | undefined;

  /** Entries of the account, from which open documents and movements say where their amounts come from. Win over those that would be fetched. */
  @property({ attribute: false }) entries: readonly Entry[] | undefined;

  /** Whose account, for the heading. Default: the account's id. */
  @property({ attribute: 'customer-name' }) customerName: string | undefined;

  /** 'comfortable' (rows for fingers) or 'compact'. */
  @property() density: 'comfortable' | 'compact' = 'comfortable';

  @consume({ context: environmentContext, subscribe: true })
  @state()
  protected environment: CarteraEnvironment | undefined;

  private readonly surroundings = new SurroundingsController(this);
  private readonly print = new PrintController(this);
  private readonly rows = new RowController(this);
  private readonly why = new WhyController(this);
  private readonly loader = new Loader<StatementRequest, FetchedStatement>(this, (...asked) => this.fetch(...asked), {
    started: ({ stream, from, to }) =>
      this.tell('cartera-load-started', { stream, ...(from && { from }), ...(to && { to }) } satisfies CarteraLoadStarted),
    loaded: ({ statement: { stream, from, to, digest } }) =>
      this.tell('cartera-loaded', { stream, from, to, digest } satisfies CarteraLoaded),
    failed: ({ code, retryable }) => this.tell('cartera-load-failed', { code, retryable } satisfies CarteraLoadFailed),
  });
  private readonly readable = new WeakMap<object, boolean>();
  private asked = '';
  private askedOf: Backend | undefined;
  private focusTitleWhenShown = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.environment = undefined; // elsewhere another provider, or none, may answer
    this.asked = '';
    this.askedOf = undefined;
  }

  /** Fetches again what is shown, or what failed. Does nothing with a `statement` from the page. */
  reload(): void {
    this.request(true);
    this.requestUpdate();
  }

  /** Renders at once, for paper. */
  renderNow(): void {
    if (!this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
  }

  protected override willUpdate(): void {
    this.request(false);
    const { statement } = this.shown();
    const rows = statement?.sections.flatMap(({ lines, openItems }) => [lines.length, openItems.length]) ?? [];
    this.rows.expect(statement, Math.max(1, ...rows.map(chunkCount)));
    const backend = this.loader.result?.hasJournal && this.statement === undefined ? this.environment?.backend : undefined;
    this.why.expect({ statement, entries: this.givenEntries(), backend });
  }

  protected override updated(): void {
    if (!this.focusTitleWhenShown || this.loader.loading) return;
    this.focusTitleWhenShown = false;
    const { shadowRoot } = this;
    if (this.loader.failure === undefined && shadowRoot?.activeElement == null) shadowRoot?.querySelector<HTMLElement>('#title')?.focus();
  }

  protected override render(): TemplateResult {
    const locale = this.surroundings.locale(this.environment?.locale);
    const { wordless } = this.surroundings;
    return html`
      <section
        class="base"
        part="base"
        lang=${locale.words.tag}
        data-theme=${this.surroundings.theme() ?? nothing}
        data-density=${this.density === 'compact' ? 'compact' : nothing}
        aria-labelledby="title"
        aria-busy=${this.loader.loading || wordless ? 'true' : 'false'}
      >
        ${wordless ? renderWordless(this.loader.slow, 'whose') : this.renderWords(locale)}
      </section>
    `;
  }

  private renderWords(locale: Locale): TemplateResult {
    const { statement } = this.shown();
    return html`
      <header class="head">
        <div class="names">
          <h2 id="title" class="title" part="title" tabindex="-1">${locale.words.statement.title}</h2>
          ${this.renderWhose(locale, statement)}
        </div>
        <div class="actions"><slot name="actions"></slot>${statement ? this.renderPrintButton(locale) : nothing}</div>
      </header>
      <p class="waiting" role="status">${this.waitingWords(locale, statement)}</p>
      ${this.renderFailure(locale, statement)} ${this.renderBody(locale, statement)}
    `;
  }

  /** Sends the request when it differs from the last one, or once more when asked. */
  private request(again: boolean): void {
    const { statement, stream, from, to, knownAt, since } = this;
    const backend = this.environment?.backend;
    const key = statement || !stream || !backend ? '' : JSON.stringify([stream, from, to, knownAt, since]);
    if (!again && key === this.asked && backend === this.askedOf) return;
    this.asked = key;
    this.askedOf = backend;
    if (key === '' || !stream || !backend) return this.loader.forget();
    const request = readRequest({ stream, from, to, knownAt, since });
    if ('code' in request) this.loader.refuse(request, stream);
    else void this.loader.load(backend, request, again);
  }

  private fetch(backend: Backend, request: StatementRequest, signal: AbortSignal) {
    return fetchStatement(backend, request, { signal, withPromises: this.promises === undefined });
  }

  /** The page's statement, else the fetched one; and why there is none, or no newer one. */
  private shown(): { readonly statement?: Statement | undefined; readonly failure?: LoadFailure | undefined } {
    const { statement } = this;
    if (!statement) return { statement: this.loader.result?.statement, failure: this.loader.failure };
    return this.isReadable(statement, isStatement) ? { statement } : { failure: UNREADABLE };
  }

  /** Looks through what the page set once, not at every update. */
  private isReadable(value: unknown, isRight: (value: unknown) => boolean): boolean {
    if (typeof value !== 'object' || value === null) return false;
    const known = this.readable.get(value) ?? isRight(value);
    this.readable.set(value, known);
    return known;
  }

  /** Promises of the page's, else the fetched ones; 'failed' and 'unreadable' say why they are not there. */
  private shownPromises(): readonly PromiseStanding[] | 'failed' | 'unreadable' {
    const promises = this.promises ?? (this.statement ? undefined : this.loader.result?.promises) ?? NO_PROMISES;
    return promises === 'failed' || this.isReadable(promises, isPromises) ? promises : 'unreadable';
  }

  /** Entries that cannot be read explain nothing: that is said where something is opened. */
  private givenEntries(): readonly Entry[] | undefined {
    const { entries } = this;
    if (entries === undefined || entries === null) return undefined;
    return this.isReadable(entries, isEntries) ? entries : NO_ENTRIES;
  }

  private renderWhose({ words }: Locale, statement: Statement | undefined) {
    const account = (statement?.stream ?? this.stream)?.replace(/^\w+\//, '');
    const whose = this.customerName || (account && phrase(words.statement.account, { account }));
    return whose ? html`<p class="whose">${whose}</p>` : nothing;
  }

  private renderPrintButton({ words }: Locale) {
    return html`<button class="quiet" part="print-button" type="button" @click=${() => window.print()}>${words.statement.print}</button>`;
  }

  private waitingWords({ words }: Locale, statement: Statement | undefined): string {
    if (!this.loader.loading || !this.loader.slow) return '';
    return statement ? words.statement.updating : words.statement.loading;
  }

  private renderFailure(locale: Locale, statement: Statement | undefined) {
    const { failure } = this.shown();
    if (!failure) return nothing;
    const { stillShown } = locale.words.statement;
    const kept = statement && phrase(stillShown, { day: formatDay(locale, statement.to) });
    const retry = failure.retryable ? { busy: this.loader.loading, act: this.retry } : undefined;
    return renderNotice(locale, failure, { kept, retry });
  }

  private readonly retry = () => {
    if (this.loader.loading) return;
    this.focusTitleWhenShown = true;
    this.reload();
  };

  private renderBody(locale: Locale, statement: Statement | undefined): TemplateResult | typeof nothing | readonly TemplateResult[] {
    if (statement) return this.renderStatement(locale, statement);
    if (this.shown().failure) return nothing;
    if (!this.loader.loading) {
      this.loader.wait();
      if (this.loader.slow) return html`<p class="empty">${locale.words.statement.nothingYet}</p>`;
    }
    return renderSkeleton(this.loader.slow);
  }

  private renderStatement(locale: Locale, statement: Statement) {
    if (statement.sections.length === 0) return this.renderEmpty(locale, statement);
    const promises = this.shownPromises();
    const view: TableView = {
      locale,
      printing: this.print.printing,
      chunks: this.rows.chunks,
      why: this.why,
      promises: typeof promises === 'string' ? NO_PROMISES : promises,
      update: this.retry,
    };
    return html`
      ${typeof promises === 'string' ? this.renderNoPromises(locale, promises) : nothing}
      ${statement.sections.map((section) => renderSection(view, statement, section))}
    `;
  }

  private renderNoPromises({ words }: Locale, why: 'failed' | 'unreadable') {
    const { promisesFailed, promisesUnreadable, retry } = words.statement;
    if (why === 'unreadable') return html`<p class="no-promises">${promisesUnreadable}</p>`;
    return html`<p class="no-promises">${promisesFailed} <button class="quiet" type="button" @click=${this.retry}>${retry}</button></p>`;
  }

  private renderEmpty(locale: Locale, { from, to }: Statement) {
    const { empty, nothingOwed } = locale.words.statement;
    const [first, last] = [formatDay(locale, from), formatDay(locale, to)];
    return html`
      <div class="empty">
        <p class="sentence">${phrase(nothingOwed, { day: last })}</p>
        <p>${phrase(empty, { from: first, to: last })}</p>
      </div>
    `;
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail: Object.freeze(detail), bubbles: true, composed: true }));
  }
}
