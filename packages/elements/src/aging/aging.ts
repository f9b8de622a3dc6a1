import type { Backend } from '@cartera/backend';
import type { AgingReport, AgingRow, AgingScheme } from '@cartera/core';
import { agingFailureText, agingTopic, agingWords, formatDay, phrase, type Locale } from '@cartera/locales';
import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { environmentContext, PrintController, SurroundingsController, type CarteraEnvironment } from '../environment/index.js';
import { isFields, isText } from '../given/index.js';
import { Loader, renderNotice, renderSkeleton, renderWordless, type LoadFailure } from '../loading/index.js';
import { tokens } from '../tokens/index.js';
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
export class CarteraAging extends LitElement {
  static override styles = [tokens, agingStyles];

  /** One account: 'account/ACME'. Default: all that the caller may see. */
  @property() stream: string | undefined;

  /** The day of the balances, YYYY-MM-DD. Default: the Backend's business date. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;

  /** ISO 8601 in UTC: balances as they were known at that instant, which counts. Default: as known now. */
  @property({ attribute: 'known-at' }) knownAt: string | undefined;

  /** How ages are counted and cut. Default: that of the policy in force. */
  @property({ attribute: false }) scheme: AgingScheme | undefined;

  /** Customers a request, at least 1. Default: 10,000. */
  @property({ type: Number }) limit: number | undefined;

  /** The data itself. Wins over everything that would fetch; the element reads it and never changes it. */
  @property({ attribute: false }) report: AgingReport | undefined;

  /** What customers are called, by customer id; a report has ids only. Where one is missing the id stands alone. */
  @property({ attribute: false }) names: Readonly<Record<string, string>> | undefined;

  /** 'comfortable' (rows for fingers) or 'compact'. */
  @property() density: 'comfortable' | 'compact' = 'comfortable';

  @consume({ context: environmentContext, subscribe: true })
  @state()
  protected environment: CarteraEnvironment | undefined;

  private readonly surroundings = new SurroundingsController(this, agingTopic);
  private readonly print = new PrintController(this);
  private readonly loader: Loader<AgingRequest, AgingPage> = new Loader<AgingRequest, AgingPage>(
    this,
    (backend, request, signal) => fetchAging(backend, request, { signal, before: this.loader.result }),
    {
      started: () => undefined,
      loaded: () => undefined,
      failed: ({ code, retryable }) => this.tell('cartera-load-failed', { code, retryable }),
    },
  );
  private readonly readable = new WeakMap<object, boolean>();
  private readonly choices = new Map<string, SectionChoice>();
  private asked = '';
  private askedOf: Backend | undefined;
  private askedLast: AgingRequest | undefined;
  private focusNext: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.environment = undefined; // elsewhere another provider, or none, may answer
    this.asked = '';
    this.askedOf = undefined;
  }

  /** Fetches again from the first customer. What was chosen stays. Does nothing with a `report` from the page. */
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
  }

  protected override updated(): void {
    if (this.focusNext === undefined || this.loader.loading) return;
    const next = this.focusNext;
    this.focusNext = undefined;
    const { shadowRoot } = this;
    if (shadowRoot?.activeElement == null)
      (shadowRoot?.querySelector<HTMLElement>(next) ?? shadowRoot?.querySelector<HTMLElement>('#title'))?.focus();
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
        ${wordless ? renderWordless(this.loader.slow) : this.renderWords(locale)}
      </section>
    `;
  }

  private renderWords(locale: Locale): TemplateResult {
    const { report } = this.shown();
    return html`
      <header class="head">
        <div class="names">
          <h2 id="title" class="title" part="title" tabindex="-1">${agingWords(locale).title}</h2>
          ${this.renderWhose(locale)}
        </div>
        <div class="actions"><slot name="actions"></slot>${report ? this.renderPrintButton(locale) : nothing}</div>
      </header>
      <p class="waiting" role="status">${this.waitingWords(locale, report)}</p>
      ${this.renderFailure(locale, report)} ${this.renderBody(locale, report)}
    `;
  }

  /** Sends the request when it differs from the last one, or once more when asked. */
  private request(again: boolean): void {
    const backend = this.environment?.backend;
    const request = isGiven(this.report) || !backend ? undefined : readAgingRequest(this);
    const key = request === undefined ? '' : JSON.stringify(request);
    if (!again && key === this.asked && backend === this.askedOf) return;
    this.asked = key;
    this.askedOf = backend;
    if (request === undefined || !backend) return this.loader.forget();
    if ('code' in request) this.loader.refuse(request, isText(this.stream) ? this.stream : '');
    else this.send(backend, request, again);
  }

  private send(backend: Backend, request: AgingRequest, again: boolean): void {
    this.askedLast = request;
    void this.loader.load(backend, request, again);
  }

  /** The page's report, else the fetched one; and why there is none, or no newer one. */
  private shown(): { readonly report?: AgingPage | undefined; readonly failure?: LoadFailure | undefined } {
    const report: unknown = this.report;
    if (!isGiven(report)) return { report: this.loader.result, failure: this.loader.failure };
    return this.isReadable(report) ? { report } : { failure: UNREADABLE };
  }

  /** Looks through what the page set once, not at every update. */
  private isReadable(value: unknown): value is AgingPage {
    if (!isFields(value)) return false;
    const known = this.readable.get(value) ?? isAgingReport(value);
    this.readable.set(value, known);
    return known;
  }

  private renderWhose({ words }: Locale) {
    const stream: unknown = this.stream;
    if (!isText(stream) || stream === '') return nothing;
    const account = stream.replace(/^\w+\//, '');
    return html`<p class="whose">${this.nameOf(account) ?? phrase(words.statement.account, { account })}</p>`;
  }

  private readonly nameOf = (customerId: string): string | undefined => {
    const names: unknown = this.names;
    if (!isFields(names) || !Object.hasOwn(names, customerId)) return undefined;
    const name = names[customerId];
    return isText(name) && name.trim() !== '' ? name : undefined;
  };

  private renderPrintButton({ words }: Locale) {
    return html`<button class="quiet" part="print-button" type="button" @click=${() => window.print()}>${words.statement.print}</button>`;
  }

  private waitingWords(locale: Locale, report: AgingPage | undefined): string {
    if (!this.loader.loading || !this.loader.slow) return '';
    return report ? locale.words.statement.updating : agingWords(locale).loading;
  }

  private renderFailure(locale: Locale, report: AgingPage | undefined) {
    const { failure } = this.shown();
    if (!failure) return nothing;
    const kept = report && phrase(agingWords(locale).stillShown, { day: formatDay(locale, report.asOf) });
    const retry = failure.retryable ? { busy: this.loader.loading, act: this.retry } : undefined;
    return renderNotice(locale, failure, { kept, retry, said: agingFailureText(locale, failure) });
  }

  /** The last request once more: the page that was asked for, or all of it. */
  private readonly retry = () => {
    const backend = this.environment?.backend;
    if (this.loader.loading || !backend || !this.askedLast) return;
    this.focusNext = '#title';
    this.send(backend, this.askedLast, true);
    this.requestUpdate();
  };

  private renderBody(locale: Locale, report: AgingPage | undefined): TemplateResult | typeof nothing | readonly TemplateResult[] {
    const words = agingWords(locale);
    if (report) return this.renderReport(locale, report);
    if (this.shown().failure) return nothing;
    if (!this.loader.loading) {
      this.loader.wait();
      if (this.loader.slow) return html`<p class="empty">${words.nothingYet}</p>`;
    }
    return renderSkeleton(this.loader.slow);
  }

  private renderReport(locale: Locale, report: AgingPage) {
    const words = agingWords(locale);
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
    const total = this.shown().report?.totals.find((one) => one.currency === currency);
    return total ? choiceAmong(total, this.choices.get(currency) ?? ALL, ALL) : ALL;
  };

  private readonly choose = (currency: string, choice: Partial<SectionChoice>) => {
    this.choices.set(currency, { ...this.choiceOf(currency), shown: ROWS, ...choice });
    this.requestUpdate();
  };

  /** The button that did it may go: the focus is then where the choice was made. */
  private readonly showAll = (currency: string) => {
    const { only } = this.choiceOf(currency);
    this.focusNext = `[aria-labelledby="balance-${currency}"] button[data-key="${only}"]`;
    this.choose(currency, ALL);
  };

  /** Those that are here first; when all of them are shown, the next ones are fetched. The first new row has the focus where the button goes. */
  private readonly showMore = (currency: string, { shown, count }: { readonly shown: number; readonly count: number }) => {
    const report = this.loader.result;
    const next = report && this.nextRequest(report);
    const backend = this.environment?.backend;
    if (shown === count && (!next || !backend || this.loader.loading)) return;
    this.choose(currency, { shown: this.choiceOf(currency).shown + ROWS });
    this.focusNext = `[aria-labelledby="balance-${currency}"] tbody tr:nth-child(${shown + 2}) button`; // the first is everyone's
    if (shown === count && next && backend) this.send(backend, next, true);
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

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail: Object.freeze(detail), bubbles: true, composed: true }));
  }
}

/** A page that has no report sets undefined or null. */
function isGiven(report: unknown): boolean {
  return report !== undefined && report !== null;
}
