import type { Backend } from '@cartera/backend';
import type { Entry, PaymentInstructions, PromiseStanding, Statement } from '@cartera/core';
import { formatDay, phrase, type Locale } from '@cartera/locales';
import { statementWords } from '@cartera/locales/statement';
import { html, nothing, type LitElement } from 'lit';
import { PrintController } from '../environment/index.js';
import { checkedOnce } from '../given/index.js';
import { PayDoor } from '../paying/index.js';
import { renderSection } from './render-section.js';
import { chunkCount, type TableView } from './render-table.js';
import { RowController } from './row-controller.js';
import { WhyController } from './why-controller.js';

const NO_PROMISES: readonly PromiseStanding[] = [];

/** The element, as its face needs it. */
interface StatementHost extends LitElement {
  renderNow(): void;
}

/** What stands beside a statement: the page's, else what was fetched. Of what a page gives anything may stand in it. */
export interface Beside {
  readonly promises: readonly PromiseStanding[] | 'failed' | undefined;
  readonly payment: PaymentInstructions | 'failed' | undefined;
  readonly entries: readonly Entry[] | undefined;
  /** Who has entries, where the page gives none. */
  readonly backend: Backend | undefined;
}

/** How a statement is shown: its sections, which explanations are open, how much of a long table is there, its promises and how it is paid. */
export class StatementFace {
  private readonly print: PrintController;
  private readonly rows: RowController;
  private readonly why: WhyController;
  private readonly pay: PayDoor;
  private readonly retry: () => void;
  private readonly isPromises = checkedOnce((value): value is readonly PromiseStanding[] => this.why.later?.isPromises(value) ?? false);

  /** @param retry Asks again for what did not come. */
  constructor(host: StatementHost, retry: () => void) {
    this.print = new PrintController(host);
    this.rows = new RowController(host);
    this.why = new WhyController(host);
    this.pay = new PayDoor(host);
    this.retry = retry;
  }

  /** The code that reads and shows promises; undefined where it cannot be had: it may be asked for again. */
  async promisesPart() {
    const later = await this.why.load();
    return 'code' in later ? undefined : later;
  }

  /** The code that reads and shows how it is paid; undefined where it cannot be had: it may be asked for again. */
  async payingPart() {
    return this.pay.load();
  }

  /** What has to be loaded before all that the page gives can be shown; undefined where it is there. */
  missingParts({ promises, payment }: Pick<Beside, 'promises' | 'payment'>): Promise<unknown> | undefined {
    const list: unknown = promises ?? [];
    const isWithout = this.why.later !== undefined || (Array.isArray(list) && list.length === 0);
    if (isWithout && (this.pay.paying || !payment)) return undefined;
    return Promise.all([!isWithout && this.why.load(), payment && this.pay.load()]);
  }

  /** Before a render: what is shown. */
  prepare(statement: Statement | undefined, { entries, backend }: Beside): void {
    const rows = statement?.sections.flatMap(({ lines, openItems }) => [lines.length, openItems.length]) ?? [];
    this.rows.expect(statement, Math.max(1, ...rows.map(chunkCount)));
    this.why.expect({ statement, entries, backend });
  }

  /** The day of a statement's balance, written out. */
  dayOf(locale: Locale, { to }: Statement): string {
    return formatDay(locale, to);
  }

  /** All of a statement below its heading. */
  render(locale: Locale, statement: Statement, beside: Beside): unknown {
    if (statement.sections.length === 0) return this.renderEmpty(locale, statement);
    const promises = this.shownPromises(beside.promises ?? NO_PROMISES);
    const { payment } = beside;
    const { paying } = this.pay;
    const several = statement.sections.length > 1;
    const { printing } = this.print;
    const view: TableView = {
      locale,
      printing,
      chunks: this.rows.chunks,
      why: this.why,
      promises: typeof promises === 'string' ? NO_PROMISES : promises,
      payment: (section) => payment && payment !== 'failed' && paying?.render({ locale, printing, several }, payment, section),
      update: this.retry,
    };
    return html`
      ${typeof promises === 'string' ? this.renderNoPromises(locale, promises) : nothing}
      ${payment === 'failed' || (payment && !paying) ? this.renderMissing(locale, statementWords(locale).paymentFailed) : nothing}
      ${statement.sections.map((section) => renderSection(view, statement, section))}
    `;
  }

  /** 'failed' and 'unreadable' say why they are not there. */
  private shownPromises(promises: readonly PromiseStanding[] | 'failed'): readonly PromiseStanding[] | 'failed' | 'unreadable' {
    if (promises === 'failed' || promises.length === 0) return promises;
    if (!this.why.later) return 'failed';
    return this.isPromises(promises) ? promises : 'unreadable';
  }

  private renderNoPromises(locale: Locale, why: 'failed' | 'unreadable') {
    if (why === 'unreadable') return html`<p class="no-promises">${statementWords(locale).promisesUnreadable}</p>`;
    return this.renderMissing(locale, locale.words.common.promisesFailed);
  }

  private renderMissing({ words }: Locale, text: string) {
    return html`<p class="no-promises">${text} <button class="quiet" type="button" @click=${this.retry}>${words.common.retry}</button></p>`;
  }

  private renderEmpty(locale: Locale, { from, to }: Statement) {
    const { empty, nothingOwed } = statementWords(locale);
    const [first, last] = [formatDay(locale, from), formatDay(locale, to)];
    return html`
      <div class="empty">
        <p class="sentence">${phrase(nothingOwed, { day: last })}</p>
        <p>${phrase(empty, { from: first, to: last })}</p>
      </div>
    `;
  }
}
