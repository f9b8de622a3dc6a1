import { ElementHarness, readText } from './element-harness.js';
import type { CarteraAging } from '../aging/index.js';

/** What an aging shows as a whole: waiting for the page, fetching, no open balance, balances, or only why there are none. */
export type AgingShows = 'waiting' | 'loading' | 'nothing' | 'amounts' | 'failure';

/**
 * How a test reads and uses a `<cartera-aging>`.
 *
 * Amounts and ages are texts as shown, in the language of the element. With several currencies name the one that is meant; without, the first section is read.
 *
 * @example
 * const aging = new AgingHarness(document.querySelector('cartera-aging'));
 * await aging.settled();
 * aging.totals()['91 días o más']; // => '2,000.00'
 */
export class AgingHarness extends ElementHarness<CarteraAging> {
  /** What it shows now. An older aging that stays while newer data loads, or after a failure, is 'amounts'. */
  shows(): AgingShows {
    if (this.root.querySelector('.section')) return 'amounts';
    if (this.notice() !== undefined) return 'failure';
    if (this.isBusy()) return 'loading';
    return this.root.querySelector('.empty .sentence') ? 'nothing' : 'waiting';
  }

  /** Currencies that have a section, in the order shown. */
  currencies(): readonly string[] {
    return this.sections().map((section) => this.text('[part=balance] .code', section));
  }

  /** What is to be collected: '$3,650.00 MXN'. */
  balance(currency?: string): string {
    return this.text('[part=balance]', this.section(currency));
  }

  /** The line over the balance, with its day: 'Saldo al 31 mar 2026'. */
  asOf(currency?: string): string {
    return this.text('.as-of', this.section(currency));
  }

  /** The parts of the picture, each name with its amount. */
  totals(currency?: string): Readonly<Record<string, string>> {
    const ages = [...this.section(currency).querySelectorAll('.age')];
    return Object.fromEntries(ages.map((age) => [this.text('.part-name', age), this.text('.figure', age)]));
  }

  /** Customers in the order shown, each cell as it reads by the head of its column. */
  customers(currency?: string): readonly Readonly<Record<string, string>>[] {
    const section = this.section(currency);
    const heads = [...section.querySelectorAll('thead th')].map((head) => this.text('.bare', head) || readText(head));
    const rows = [...section.querySelectorAll('[part=customers] tbody tr:not(.everyone)')];
    return rows.map((row) => Object.fromEntries([...row.children].map((cell, index) => [heads[index] ?? '', readText(cell)])));
  }

  /** The sentence that says which customers are shown, and in which order. */
  chosen(currency?: string): string {
    return this.text('.chosen p', this.section(currency));
  }

  /** Presses a part of the picture by its name. Throws where there is none. */
  async choose(name: string, currency?: string): Promise<void> {
    await this.press('.picture button', name, currency);
  }

  /** Presses the head of a column by its name. Throws where there is none. */
  async sortBy(name: string, currency?: string): Promise<void> {
    await this.press('thead button', name, currency);
  }

  /** Presses a customer by name, or by id where it has none. Throws where there is none. */
  async open(customer: string, currency?: string): Promise<void> {
    await this.press('[part=open]', customer, currency);
  }

  /** Presses "show more", and waits for what comes of it. Throws where that is not offered. */
  async showMore(currency?: string): Promise<void> {
    await this.press('[part=more]', '', currency);
  }

  /** Has what is shown made as a file, by the name of its format: 'PDF', 'Excel', 'CSV', 'JSON'. What is said of it then. Throws where there is no such file. */
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

  private async press(selector: string, name: string, currency: string | undefined): Promise<void> {
    await this.element.updateComplete;
    const buttons = [...this.section(currency).querySelectorAll<HTMLElement>(selector)];
    const button = buttons.find((one) => readText(one).startsWith(name));
    if (!button) throw new Error(`<cartera-aging> has no button ${name || selector}.`);
    button.click();
    await this.settled();
  }

  private sections(): readonly Element[] {
    return [...this.root.querySelectorAll('.section')];
  }

  private section(currency: string | undefined): Element {
    const named = this.sections().find((section) => currency === undefined || this.text('[part=balance] .code', section) === currency);
    if (!named) throw new Error(`<cartera-aging> shows ${this.shows()}, no section${currency === undefined ? '' : ` in ${currency}`}.`);
    return named;
  }
}
