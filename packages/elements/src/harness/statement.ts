import { ElementHarness, readText } from './element-harness.js';
import type { CarteraStatement } from '../statement/index.js';

/** What a statement shows as a whole: waiting for the page, fetching, one with nothing in it, one with amounts, or only why there is none. */
export type StatementShows = 'waiting' | 'loading' | 'nothing' | 'amounts' | 'failure';

/** One row as its cells read, by column: `document`, `due`, `open` … for open items; `date`, `concept`, `charge`, `credit`, `balance` … for movements. */
export type StatementRow = Readonly<Record<string, string>>;

/**
 * How a test reads and uses a `<cartera-statement>`.
 *
 * Amounts and days are texts as shown, in the language of the element. With several currencies name the one that is meant; without, the first section is read.
 *
 * @example
 * const statement = new StatementHarness(document.querySelector('cartera-statement'));
 * await statement.settled();
 * statement.balance(); // => '$600.00 MXN'
 */
export class StatementHarness extends ElementHarness<CarteraStatement> {
  /** What it shows now. An older statement that stays while newer data loads, or after a failure, is 'amounts'. */
  shows(): StatementShows {
    if (this.root.querySelector('.section')) return 'amounts';
    if (this.notice() !== undefined) return 'failure';
    if (this.isBusy()) return 'loading';
    return this.root.querySelector('.empty .sentence') ? 'nothing' : 'waiting';
  }

  /** The heading, and whose account it is. */
  title(): string {
    return [this.text('[part=title]'), this.text('.whose')].filter(Boolean).join(' · ');
  }

  /** Currencies that have a section, in the order shown. */
  currencies(): readonly string[] {
    return this.sections().map((section) => this.text('[part=balance] .code', section));
  }

  /** The amount owed: '$600.00 MXN'. */
  balance(currency?: string): string {
    return this.text('[part=balance]', this.section(currency));
  }

  /** The line over the balance, with its day: 'Saldo al 31 mar 2026'. */
  asOf(currency?: string): string {
    return this.text('.as-of', this.section(currency));
  }

  /** What is open, row by row; long tables give what is in the page so far. */
  openItems(currency?: string): readonly StatementRow[] {
    return this.rows('open-items', currency);
  }

  /** What happened, row by row, without the balances above and below. */
  movements(currency?: string): readonly StatementRow[] {
    return this.rows('movements', currency);
  }

  /** How to pay, each line by what it is: `{ CLABE: '032 180 00011835971 9' }`; undefined where nothing is said of it. */
  payment(currency?: string): Readonly<Record<string, string>> | undefined {
    const lines = [...this.section(currency).querySelectorAll('[part=payment] > dl > div')];
    if (lines.length === 0) return undefined;
    return Object.fromEntries(lines.map((line) => [this.text('dt', line), this.text('.value', line)]));
  }

  /** Promises to pay, each as it reads: when it was made, how it stands, its parts, what it holds. */
  promises(currency?: string): readonly string[] {
    return [...this.section(currency).querySelectorAll('[part=promises] > ul > li')].map((promise) => readText(promise));
  }

  /**
   * Opens why a document is open, or why a movement has its amount, and reads it step by step, words and amount. Throws where nothing of that name can be opened.
   *
   * @param name The document as shown.
   * @param table Which table; a document stands in both.
   */
  async why(name: string, table: 'open-items' | 'movements' = 'open-items'): Promise<readonly string[]> {
    await this.element.updateComplete;
    const disclosures = [...this.root.querySelectorAll<HTMLElement>(`table[part=${table}] button[aria-expanded]`)];
    const disclosure = disclosures.find((one) => readText(one) === name);
    if (!disclosure) throw new Error(`<cartera-statement> has no why of ${name} to open among its ${table}.`);
    if (disclosure.getAttribute('aria-expanded') === 'false') disclosure.click();
    const explained = () => disclosure.closest('tr')?.nextElementSibling;
    await this.until(() => explained()?.matches('.why') === true && !explained()?.querySelector('.looking'), `why of ${name} is missing`);
    return [...(explained()?.querySelectorAll('li, p') ?? [])].map((step) => readText(step));
  }

  /** Has what is shown made as a file, by the name of its format: 'PDF', 'Excel', 'CSV'. What is said of it then. Throws where there is no such file. */
  async download(format: string): Promise<string> {
    return this.downloadAs(format);
  }

  /** What went wrong and what to do, in words. */
  notice(): string | undefined {
    return this.text('[part=notice]') || undefined;
  }

  /** Presses "try again", and waits for the answer. Throws where that is not offered. */
  async retry(): Promise<void> {
    await this.click('[part=notice] button', 'button to try again');
  }

  /** Presses the print button, which opens the browser's dialog: a test replaces `window.print` first. Throws where there is nothing to print. */
  async print(): Promise<void> {
    await this.click('[part=print-button]', 'print button');
  }

  private sections(): readonly Element[] {
    return [...this.root.querySelectorAll('.section')];
  }

  private section(currency: string | undefined): Element {
    const named = this.sections().find((section) => currency === undefined || this.text('[part=balance] .code', section) === currency);
    if (!named) throw new Error(`<cartera-statement> shows ${this.shows()}, no section${currency === undefined ? '' : ` in ${currency}`}.`);
    return named;
  }

  private rows(part: 'open-items' | 'movements', currency: string | undefined): readonly StatementRow[] {
    const rows = this.section(currency).querySelectorAll(`table[part=${part}] > tbody > tr:not(.total, .none, .why)`);
    return [...rows].map((row) => Object.fromEntries([...row.children].map((cell) => [cell.classList[0] ?? '', readText(cell)])));
  }
}
