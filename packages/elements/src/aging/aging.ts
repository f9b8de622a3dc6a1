import type { Backend } from '@cartera/backend';
import type { AgingReport, AgingScheme, StreamId } from '@cartera/core';
import { agingTopic, agingWords } from '@cartera/locales/aging';
import { phrase } from '@cartera/locales/words';
import { html } from 'lit';
import type { DownloadRequest } from '../downloading/index.js';
import { FetchingElement, renderActions, type Fetched } from '../fetching/index.js';
import { checkedOnce, isFields, isGiven, isText } from '../given/index.js';
import { failureWords, type LoadFailure } from '../loading/index.js';
import { frameStyles, tokens } from '../tokens/index.js';
import type { AgingFace } from './aging-face.js';
import { readAgingRequest, type AgingRequest } from './aging-request.js';
import type * as Face from './face.js';
import { agingFaces } from './faces.js';
import { AGING_UNREADABLE, fetchAging } from './fetch-aging.js';
import { isAgingReport, type AgingPage } from './is-aging-report.js';

const UNREADABLE: LoadFailure = { ...AGING_UNREADABLE, retryable: false };

/**
 * @summary How old what customers owe is: one picture, and whose it is. For a manager, at a glance; prints whole.
 * @documentation docs/elements/aging.md
 * @status experimental
 * @since 0.1
 *
 * Works from `report` alone (data in, no Backend asked), or under a `<cartera-provider>` whose caller has the view `aging`. One section a currency; nothing is ever
 * summed across currencies. Amounts come from the report; only the buckets are added up, exactly, to say what is overdue. Every amount stands with its day.
 *
 * Digging. A part of the picture shows the customers who have an amount in it; the head of a column sorts by it; a customer's row opens the account, which is the
 * page's affair: `cartera-account-open`. Rows are the largest first. Customers come `limit` at a time, and where there are more than are here that is said, because
 * the order is then only among these; the totals are of all.
 *
 * Follows. Where the Backend tells that accounts moved, it is asked again without a sign of waiting, all pages that are here as one; seldom where that takes long.
 *
 * Files. Where the Backend has them for this caller, the whole report can be had as PDF, Excel, CSV or JSON: made by the Backend.
 *
 * Language: the element's own `lang`, else the provider's locale, else the nearest `lang` (live on `<html>`), else es-MX. Theme: the page's `color-scheme`, or the
 * nearest `data-theme` ("light", "dark"). What it shows with is loaded once it is on a page, English when it is asked for;
 * where that cannot be had, Spanish is said.
 *
 * States. Waiting: a skeleton that keeps the layout, with words after 300 ms. Newer data on its way: what is shown stays, marked. Nothing open: said in words, with
 * the day. Failed: what happened, what to do, a button to try again where that can help; an earlier aging stays, marked with its day. A wrong property: said in words,
 * never thrown, corrected or sent. Leaving the page, another `stream` or another Backend: requests end and what was fetched is forgotten.
 *
 * @slot actions - Beside the print button: one main action of the host's.
 *
 * @event {CustomEvent<CarteraAccountOpen>} cartera-account-open - A customer's row was chosen. Bubbles, composed.
 * @event {CustomEvent<CarteraLoadFailed>} cartera-load-failed - There is no aging: refused, unreachable, or a property is wrong. Bubbles, composed.
 *
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart balance - What is to be collected, the largest text.
 * @csspart picture - The bar of ages and its parts.
 * @csspart customers - The table of customers.
 * @csspart open - A customer, as a button.
 * @csspart more - Shows more customers.
 * @csspart download-button - Opens what can be had as a file.
 * @csspart downloads - What can be had as a file.
 * @csspart notice - What went wrong.
 * @csspart print-button - Prints the page.
 *
 * @cssproperty --cartera-surface - Background; with `--cartera-surface-sunken`, `--cartera-surface-raised`.
 * @cssproperty --cartera-text - Text; with `--cartera-text-muted`.
 * @cssproperty --cartera-line - Rules between rows.
 * @cssproperty --cartera-accent-text - Quiet buttons, customers, the part that is chosen.
 * @cssproperty --cartera-focus - Focus ring.
 * @cssproperty --cartera-critical - The mark of an error.
 * @cssproperty --cartera-aging-1 - Youngest overdue bucket, through `--cartera-aging-5`; each with `--cartera-on-aging-…`; `--cartera-aging-not-due`.
 * @cssproperty --cartera-radius - Corners, default 4px.
 */
export class CarteraAging extends FetchingElement<AgingRequest, AgingPage, AgingPage, typeof Face> {
  static override styles = [tokens, frameStyles];
  static override properties = {
    stream: {},
    asOf: { attribute: 'as-of' },
    knownAt: { attribute: 'known-at' },
    scheme: { attribute: false },
    limit: { type: Number },
    report: { attribute: false },
    names: { attribute: false },
    density: {},
  };

  /** One account: 'account/ACME'. Default: all that the caller may see. */
  stream: string | undefined;

  /** The day of the balances, YYYY-MM-DD. Default: the Backend's business date. */
  asOf: string | undefined;

  /** ISO 8601 in UTC: balances as they were known at that instant, which counts. Default: as known now. */
  knownAt: string | undefined;

  /** How ages are counted and cut. Default: that of the policy in force. */
  scheme: AgingScheme | undefined;

  /** Customers a request, at least 1. Default: 10,000. */
  limit: number | undefined;

  /** The data itself. Wins over everything that would fetch; the element reads it and never changes it. */
  report: AgingReport | undefined;

  /** What customers are called, by customer id; a report has ids only. Where one is missing the id stands alone. */
  names: Readonly<Record<string, string>> | undefined;

  /** 'comfortable' (rows for fingers) or 'compact'. */
  density: 'comfortable' | 'compact' = 'comfortable';

  protected override readonly loadDoor = async () => new (await import('../downloading/index.js')).DownloadDoor(this, 'aging');
  private readonly isReport = checkedOnce(isAgingReport);
  private face: AgingFace | undefined;
  private askedLast: AgingRequest | undefined;

  constructor() {
    super(agingFaces, agingTopic);
  }

  protected begin({ AgingFace }: typeof Face): void {
    this.face = new AgingFace({
      element: this,
      nameOf: this.nameOf,
      fetchingMore: () => this.fetchingMore(),
      focusOn: (selector) => (this.focusWhenLoaded = selector),
      tell: (type, detail) => this.tell(type, detail),
    });
  }

  protected question(): AgingRequest | LoadFailure | undefined {
    return isGiven(this.report) ? undefined : readAgingRequest(this);
  }

  protected fetch(backend: Backend, request: AgingRequest, signal: AbortSignal) {
    this.askedLast = request;
    return fetchAging(backend, request, { signal, before: this.loader.result });
  }

  protected shown(): Fetched<AgingPage> {
    const report: unknown = this.report;
    if (!isGiven(report)) return { data: this.loader.result, failure: this.loader.failure };
    return this.isReport(report) ? { data: report } : { failure: UNREADABLE };
  }

  protected words() {
    return agingWords(this.locale);
  }

  protected failureWords(failure: LoadFailure) {
    const { failures } = agingTopic.loaded.get(this.locale.words.tag) ?? agingTopic.spanish;
    return failureWords(this.locale, failure, failures);
  }

  protected dayOf(report: AgingPage): string {
    return this.face?.dayOf(this.locale, report) ?? '';
  }

  protected override isCompact(): boolean {
    return this.density === 'compact';
  }

  protected override renderWhose(): unknown {
    const stream: unknown = this.stream;
    if (!isText(stream) || stream === '') return undefined;
    const account = stream.replace(/^\w+\//, '');
    return html`<p class="whose">${this.nameOf(account) ?? phrase(this.locale.words.common.account, { account })}</p>`;
  }

  private readonly nameOf = (customerId: string): string | undefined => {
    const names: unknown = this.names;
    if (!isFields(names) || !Object.hasOwn(names, customerId)) return undefined;
    const name = names[customerId];
    return isText(name) && name.trim() !== '' ? name : undefined;
  };

  protected override renderActions(report: AgingPage | undefined): unknown {
    return renderActions(this.locale, report !== undefined, this.renderDownload());
  }

  /** The whole report that was fetched, as a file would have it. */
  protected override fileNow(): DownloadRequest<'aging'> | undefined {
    const { result, owner } = this.loader;
    if (isGiven(this.report) || !result || !owner) return undefined;
    const { after: _after, limit: _limit, stream, ...query } = owner.request;
    const whose = stream !== '' && { stream: stream as StreamId };
    return { backend: owner.backend, query: { ...query, ...whose, asOf: result.asOf }, day: result.asOf };
  }

  /** The last request once more: the page that was asked for, or all of it. */
  protected override askAgain(): void {
    const backend = this.environment?.backend;
    if (backend && this.askedLast) void this.loader.load(backend, this.askedLast, true);
    this.requestUpdate();
  }

  protected renderData(report: AgingPage): unknown {
    const { loading } = this.loader;
    return this.face?.render(this.locale, report, { loading, canFetchMore: this.nextRequest(report) !== undefined });
  }

  /** What fetches the customers after those that are here; undefined where there are none, or something is under way. */
  private fetchingMore(): (() => void) | undefined {
    const { result, loading } = this.loader;
    const next = result && this.nextRequest(result);
    const backend = this.environment?.backend;
    return next && backend && !loading ? () => void this.loader.load(backend, next, true) : undefined;
  }

  /** What asks for the customers after those that are here. */
  private nextRequest(report: AgingPage): AgingRequest | undefined {
    if (report.next === undefined || report !== this.loader.result) return undefined;
    const request = readAgingRequest(this);
    return 'code' in request ? undefined : { ...request, after: report.next };
  }
}
