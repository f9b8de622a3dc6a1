import type { Backend } from '@cartera/backend';
import type { AgingReport, AgingRow, AgingScheme, StreamId } from '@cartera/core';
import { agingFailureText, agingTopic, agingWords, formatDay, phrase } from '@cartera/locales';
import { html } from 'lit';
import type { DownloadRequest } from '../downloading/index.js';
import { PrintController } from '../environment/index.js';
import { FetchingElement, renderActions, type Fetched } from '../fetching/index.js';
import { checkedOnce, isFields, isText } from '../given/index.js';
import { NO_FACE, type FaceCode, type LoadFailure } from '../loading/index.js';
import { agingTokens, tokens } from '../tokens/index.js';
import type { CarteraAccountOpen } from './aging-events.types.js';
import { readAgingRequest, type AgingRequest } from './aging-request.js';
import type { AgingView, SectionChoice } from './aging-view.types.js';
import { agingStyles } from './aging.styles.js';
import { choiceAmong } from './choice-among.js';
import { AGING_UNREADABLE, fetchAging } from './fetch-aging.js';
import { isAgingReport, type AgingPage } from './is-aging-report.js';
import { renderSection } from './render-section.js';

/** Rows shown at first, and more at a time: enough to dig, few enough to build at once. */
const ROWS = 50;
const ALL: SectionChoice = { only: undefined, order: 'total', shown: ROWS };
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
 * nearest `data-theme` ("light", "dark"). English is loaded when it is asked for; where it cannot be, Spanish is said.
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
export class CarteraAging extends FetchingElement<AgingRequest, AgingPage, AgingPage, FaceCode> {
  static override styles = [tokens, agingTokens, agingStyles];
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

  private readonly print = new PrintController(this);
  protected override readonly loadDoor = async () => new (await import('../downloading/index.js')).DownloadDoor(this, 'aging');
  private readonly isReport = checkedOnce(isAgingReport);
  private readonly choices = new Map<string, SectionChoice>();
  private askedLast: AgingRequest | undefined;

  constructor() {
    super(NO_FACE, agingTopic);
  }

  protected begin(): void {}

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
    return agingFailureText(this.locale, failure);
  }

  protected dayOf({ asOf }: AgingPage): string {
    return formatDay(this.locale, asOf);
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
    const { locale } = this;
    const words = this.words();
    const totals = report.totals.filter(({ notDue, buckets, unapplied }) =>
      [notDue, unapplied, ...buckets.map(({ amount }) => amount)].some(Boolean),
    );
    if (totals.length === 0) {
      return html`
        <div class="empty">
          <p class="sentence">${phrase(words.empty, { day: formatDay(locale, report.asOf) })}</p>
          <p>${words.emptyHint}</p>
        </div>
      `;
    }
    const view: AgingView = {
      locale,
      words,
      report,
      printing: this.print.printing,
      loading: this.loader.loading,
      canFetchMore: this.nextRequest(report) !== undefined,
      nameOf: this.nameOf,
      choiceOf: this.choiceOf,
      choose: this.choose,
      showAll: this.showAll,
      showMore: this.showMore,
      open: this.open,
    };
    return totals.map((total) => renderSection(view, total));
  }

  private readonly choiceOf = (currency: string): SectionChoice => {
    const total = this.shown().data?.totals.find((one) => one.currency === currency);
    return total ? choiceAmong(total, this.choices.get(currency) ?? ALL, ALL) : ALL;
  };

  private readonly choose = (currency: string, choice: Partial<SectionChoice>) => {
    this.choices.set(currency, { ...this.choiceOf(currency), shown: ROWS, ...choice });
    this.requestUpdate();
  };

  /** The button that did it may go: the focus is then where the choice was made. */
  private readonly showAll = (currency: string) => {
    const { only } = this.choiceOf(currency);
    this.focusWhenLoaded = `[aria-labelledby="balance-${currency}"] button[data-key="${only}"]`;
    this.choose(currency, ALL);
  };

  /** Those that are here first; when all of them are shown, the next ones are fetched. The first new row has the focus where the button goes. */
  private readonly showMore = (currency: string, { shown, count }: { readonly shown: number; readonly count: number }) => {
    const report = this.loader.result;
    const next = report && this.nextRequest(report);
    const backend = this.environment?.backend;
    if (shown === count && (!next || !backend || this.loader.loading)) return;
    this.choose(currency, { shown: this.choiceOf(currency).shown + ROWS });
    this.focusWhenLoaded = `[aria-labelledby="balance-${currency}"] tbody tr:nth-child(${shown + 2}) button`; // the first is everyone's
    if (shown === count && next && backend) void this.loader.load(backend, next, true);
  };

  /** What asks for the customers after those that are here. */
  private nextRequest(report: AgingPage): AgingRequest | undefined {
    if (report.next === undefined || report !== this.loader.result) return undefined;
    const request = readAgingRequest(this);
    return 'code' in request ? undefined : { ...request, after: report.next };
  }

  private readonly open = ({ customerId, currency }: AgingRow) => {
    this.tell('cartera-account-open', { stream: `account/${customerId}`, customerId, currency } satisfies CarteraAccountOpen);
  };
}

/** A page that has no report sets undefined or null. */
function isGiven(report: unknown): boolean {
  return report !== undefined && report !== null;
}
