import type { Backend } from '@cartera/backend';
import type { Entry, PaymentInstructions, PromiseStanding, Statement } from '@cartera/core';
import { phrase } from '@cartera/locales/words';
import { statementTopic, statementWords } from '@cartera/locales/statement';
import { html, type PropertyValues } from 'lit';
import type { DownloadRequest } from '../downloading/index.js';
import { FetchingElement, renderActions, type Fetched } from '../fetching/index.js';
import { checkedOnce, isText } from '../given/index.js';
import type { LoadFailure } from '../loading/index.js';
import { frameStyles, tokens } from '../tokens/index.js';
import type * as Face from './face.js';
import { statementFaces } from './faces.js';
import { fetchStatement, type FetchedStatement } from './fetch-statement.js';
import { isStatement } from './is-statement.js';
import type { CarteraLoaded, CarteraLoadStarted } from './statement-events.types.js';
import type { Beside, StatementFace } from './statement-face.js';
import { readRequest, type StatementRequest } from './statement-request.js';

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
 * nearest `data-theme` ("light", "dark"). What it shows with is loaded once it is on a page, English when it is asked for;
 * where that cannot be had, Spanish is said.
 *
 * States. Waiting: a skeleton that keeps the layout, with words after 300 ms. Newer data on its way: what is shown stays, marked. Failed: what happened, what to do,
 * a button to try again where that can help; an earlier statement of the same account stays, marked with its day. A wrong property: said in words, never thrown,
 * corrected or sent. Leaving the page, another `stream` or another Backend: requests end and what was fetched is forgotten.
 *
 * Follows. Where the Backend tells that the account moved, it is asked again without a sign of waiting: place, focus and what is open stay, and what changed is said once, to who
 * listens. Not as it was known at an instant in the past (`known-at`).
 *
 * Why. With `entries`, or a Backend that has them for this caller, each document and movement opens its explanation below its row: steps whose amounts add up to the
 * amount shown, with what was learned late. Entries are fetched when the first one is opened. Promises open why they stand as they do. What is open is printed.
 *
 * How to pay. With `payment`, or a Backend that has it for this caller: below what is owed the account (CLABE), reference and concept, each with a button that copies it, and whom to
 * ask. Nothing where the policy names nobody, or nothing is open.
 *
 * Files. Where the Backend has them for this caller, what is on screen can be had as PDF, Excel or CSV: made by the Backend, of the same days.
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
 * @csspart payment - How to pay.
 * @csspart copy - The buttons that copy.
 * @csspart aging - The bar and its table.
 * @csspart promises - Promises to pay.
 * @csspart open-items - The table of what is open.
 * @csspart movements - The table of movements.
 * @csspart notice - What went wrong.
 * @csspart print-button - Prints the page.
 * @csspart download-button - Opens what can be had as a file.
 * @csspart downloads - What can be had as a file.
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
export class CarteraStatement extends FetchingElement<StatementRequest, FetchedStatement, Statement, typeof Face> {
  static override styles = [tokens, frameStyles];
  static override properties = {
    stream: {},
    from: {},
    to: {},
    knownAt: { attribute: 'known-at' },
    since: {},
    statement: { attribute: false },
    promises: { attribute: false },
    entries: { attribute: false },
    payment: { attribute: false },
    customerName: { attribute: 'customer-name' },
    density: {},
  };

  /** The account: 'account/ACME'. Without a `statement` it is fetched from the provider's Backend. */
  stream: string | undefined;

  /** First day of the movements, YYYY-MM-DD, counted. Default: the first day of the month two months before `to`. */
  from: string | undefined;

  /** Last day, YYYY-MM-DD, counted; the day of the balance. Default: the Backend's business date. */
  to: string | undefined;

  /** ISO 8601 in UTC: the account as it was known at that instant, which counts. Default: as known now. */
  knownAt: string | undefined;

  /** ISO 8601 in UTC: when the statement before was made; what was learned later of earlier days comes first, marked. */
  since: string | undefined;

  /** The data itself. Wins over everything that would fetch; the element reads it and never changes it. */
  statement: Statement | undefined;

  /** Promises to pay as of `to`, as `promisesAt` gives them. Win over those that would be fetched. */
  promises: readonly PromiseStanding[] | undefined;

  /** Entries of the account, from which open documents and movements say where their amounts come from. Win over those that would be fetched. */
  entries: readonly Entry[] | undefined;

  /** How it is paid, as the view 'payment-instructions' gives it. Wins over what would be fetched. */
  payment: PaymentInstructions | undefined;

  /** Whose account, for the heading. Default: the account's id. */
  customerName: string | undefined;

  /** 'comfortable' (rows for fingers) or 'compact'. */
  density: 'comfortable' | 'compact' = 'comfortable';

  protected override readonly loadDoor = async () => new (await import('../downloading/index.js')).DownloadDoor(this, 'statement');
  private readonly isStatement = checkedOnce(isStatement);
  private face: StatementFace | undefined;
  /** How often what the page gave has code that is still to come. */
  private partial = 0;

  constructor() {
    super(statementFaces, statementTopic);
  }

  protected question(): StatementRequest | LoadFailure | undefined {
    const { statement, stream, from, to, knownAt, since } = this;
    return statement || !stream ? undefined : readRequest({ stream, from, to, knownAt, since });
  }

  protected fetch(backend: Backend, request: StatementRequest, signal: AbortSignal) {
    return fetchStatement(backend, request, {
      signal,
      withPromises: this.promises === undefined,
      ready: async () => this.whenFaced(),
      promisesPart: async () => this.whenFaced().then(() => this.face?.promisesPart()),
      payingPart: this.payment === undefined ? async () => this.whenFaced().then(() => this.face?.payingPart()) : undefined,
    });
  }

  protected override started({ stream, from, to }: StatementRequest): void {
    this.tell('cartera-load-started', { stream, ...(from && { from }), ...(to && { to }) } satisfies CarteraLoadStarted);
  }

  protected override loaded({ statement: { stream, from, to, digest } }: FetchedStatement): void {
    this.tell('cartera-loaded', { stream, from, to, digest } satisfies CarteraLoaded);
  }

  protected shown(): Fetched<Statement> {
    const { statement, loader } = this;
    if (this.partial > 0) return {};
    if (!statement) return { data: loader.result?.statement, failure: loader.failure };
    return this.isStatement(statement) ? { data: statement } : { failure: UNREADABLE };
  }

  protected begin({ StatementFace }: typeof Face): void {
    this.face = new StatementFace(this, this.retry);
    this.expectParts();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('promises') || changed.has('payment')) this.expectParts();
    super.willUpdate(changed);
    this.face?.prepare(this.shown().data, this.beside());
  }

  protected words() {
    return statementWords(this.locale);
  }

  protected failureWords(): undefined {
    return undefined;
  }

  protected dayOf(statement: Statement): string {
    return this.face?.dayOf(this.locale, statement) ?? '';
  }

  protected override isCompact(): boolean {
    return this.density === 'compact';
  }

  protected override askAgain(): void {
    this.expectParts();
    super.askAgain();
  }

  /** What was fetched, as a file would have it. */
  protected override fileNow(): DownloadRequest<'statement'> | undefined {
    const { result, owner } = this.loader;
    if (this.statement || !result || !owner) return undefined;
    const { from, to } = result.statement;
    return { backend: owner.backend, query: { ...owner.request, from, to }, day: to };
  }

  /** Loads what shows the page's promises and how it is paid, where there are any: a page that moves under the reader is worse than a short wait. */
  private expectParts(): void {
    const missing = this.face?.missingParts(this);
    if (!missing) return;
    this.partial += 1;
    void this.expectPart(missing.then(() => (this.partial -= 1)));
  }

  /** The page's, else what was fetched. */
  private beside(): Beside {
    const fetched = this.statement ? undefined : this.loader.result;
    const { promises = fetched?.promises, payment = fetched?.payment, entries } = this;
    return { promises, payment, entries, backend: fetched?.hasJournal ? this.environment?.backend : undefined };
  }

  protected override renderWhose(): unknown {
    const stream: unknown = this.shown().data?.stream ?? this.stream;
    const own: unknown = this.customerName;
    const account = isText(stream) && stream.replace(/^\w+\//, '');
    const whose = (isText(own) && own) || (account && phrase(this.locale.words.common.account, { account }));
    return whose ? html`<p class="whose">${whose}</p>` : undefined;
  }

  protected override renderActions(statement: Statement | undefined): unknown {
    return renderActions(this.locale, statement !== undefined, this.renderDownload());
  }

  protected renderData(statement: Statement): unknown {
    return this.face?.render(this.locale, statement, this.beside());
  }
}
