import type { AgingRow } from '@cartera/core';
import { formatDay, phrase, type Locale } from '@cartera/locales';
import { agingWords } from '@cartera/locales/aging';
import { html, type LitElement } from 'lit';
import { PrintController } from '../environment/index.js';
import type { CarteraAccountOpen } from './aging-events.types.js';
import type { AgingView, SectionChoice } from './aging-view.types.js';
import { choiceAmong } from './choice-among.js';
import type { AgingPage } from './is-aging-report.js';
import { renderSection } from './render-section.js';

/** Rows shown at first, and more at a time: enough to dig, few enough to build at once. */
const ROWS = 50;
const ALL: SectionChoice = { only: undefined, order: 'total', shown: ROWS };

/** What the face asks of the element that it shows. */
export interface AgingHost {
  readonly element: LitElement & { renderNow(): void };
  /** What a customer is called; undefined where nobody said. */
  readonly nameOf: (customerId: string) => string | undefined;
  /** What fetches the customers after those that are here; undefined where there are none, or something is under way. */
  fetchingMore(): (() => void) | undefined;
  /** Moves the focus there once nothing is loading, where nothing else has it. */
  focusOn(selector: string): void;
  /** Fires an event of the element's. */
  tell(type: string, detail: object): void;
}

/** How an aging is shown: which customers of each currency, in which order and how many, and what its buttons do. */
export class AgingFace {
  private readonly host: AgingHost;
  private readonly print: PrintController;
  private readonly choices = new Map<string, SectionChoice>();
  private report: AgingPage | undefined;

  constructor(host: AgingHost) {
    this.host = host;
    this.print = new PrintController(host.element);
  }

  /** The day of the balances, written out. */
  dayOf(locale: Locale, { asOf }: AgingPage): string {
    return formatDay(locale, asOf);
  }

  /** All of an aging below its heading. */
  render(locale: Locale, report: AgingPage, now: Pick<AgingView, 'loading' | 'canFetchMore'>): unknown {
    this.report = report;
    const totals = report.totals.filter(({ notDue, buckets, unapplied }) =>
      [notDue, unapplied, ...buckets.map(({ amount }) => amount)].some(Boolean),
    );
    if (totals.length === 0) return this.renderEmpty(locale, report);
    const view: AgingView = {
      ...now,
      locale,
      words: agingWords(locale),
      report,
      printing: this.print.printing,
      nameOf: this.host.nameOf,
      choiceOf: this.choiceOf,
      choose: this.choose,
      showAll: this.showAll,
      showMore: this.showMore,
      open: this.open,
    };
    return totals.map((total) => renderSection(view, total));
  }

  private renderEmpty(locale: Locale, report: AgingPage) {
    const { empty, emptyHint } = agingWords(locale);
    return html`
      <div class="empty">
        <p class="sentence">${phrase(empty, { day: this.dayOf(locale, report) })}</p>
        <p>${emptyHint}</p>
      </div>
    `;
  }

  private readonly choiceOf = (currency: string): SectionChoice => {
    const total = this.report?.totals.find((one) => one.currency === currency);
    return total ? choiceAmong(total, this.choices.get(currency) ?? ALL, ALL) : ALL;
  };

  private readonly choose = (currency: string, choice: Partial<SectionChoice>) => {
    this.choices.set(currency, { ...this.choiceOf(currency), shown: ROWS, ...choice });
    this.host.element.requestUpdate();
  };

  /** The button that did it may go: the focus is then where the choice was made. */
  private readonly showAll = (currency: string) => {
    const { only } = this.choiceOf(currency);
    this.host.focusOn(`[aria-labelledby="balance-${currency}"] button[data-key="${only}"]`);
    this.choose(currency, ALL);
  };

  /** Those that are here first; when all of them are shown, the next ones are fetched. The first new row has the focus where the button goes. */
  private readonly showMore = (currency: string, { shown, count }: { readonly shown: number; readonly count: number }) => {
    const fetchMore = shown === count ? this.host.fetchingMore() : undefined;
    if (shown === count && !fetchMore) return;
    this.choose(currency, { shown: this.choiceOf(currency).shown + ROWS });
    this.host.focusOn(`[aria-labelledby="balance-${currency}"] tbody tr:nth-child(${shown + 2}) button`); // the first is everyone's
    fetchMore?.();
  };

  private readonly open = ({ customerId, currency }: AgingRow) => {
    this.host.tell('cartera-account-open', { stream: `account/${customerId}`, customerId, currency } satisfies CarteraAccountOpen);
  };
}
