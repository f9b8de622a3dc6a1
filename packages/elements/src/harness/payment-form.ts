import { ElementHarness, readText } from './element-harness.js';
import type { CarteraPaymentForm } from '../payment-form/index.js';

/** What a payment form shows as a whole: waiting for the page, fetching, the form, a receipt, or only why there is nothing. */
export type PaymentFormShows = 'waiting' | 'loading' | 'form' | 'receipt' | 'failure';

/** A field of the form. */
export type PaymentField = 'amount' | 'currency' | 'method' | 'on' | 'reference' | 'clearsOn';

/** A row of open documents, as it reads; '' where nothing stands. */
export interface PaymentFormRow {
  readonly document: string;
  readonly due: string;
  readonly open: string;
  readonly applied: string;
  readonly left: string;
}

/**
 * How a test reads and uses a `<cartera-payment-form>`.
 *
 * Amounts and days are texts as shown, in the language of the element; what goes into a date is YYYY-MM-DD, into a list its value ('cheque').
 *
 * @example
 * const form = new PaymentFormHarness(document.querySelector('cartera-payment-form'));
 * await form.settled();
 * await form.type('amount', '5,000');
 * await form.record();
 * form.number(); // => 'PG-7K3M9Q'
 */
export class PaymentFormHarness extends ElementHarness<CarteraPaymentForm> {
  /** What it shows now. */
  shows(): PaymentFormShows {
    if (this.root.querySelector('#receipt-heading')) return 'receipt';
    if (this.root.querySelector('form')) return 'form';
    if (this.notice() !== undefined) return 'failure';
    return this.isBusy() ? 'loading' : 'waiting';
  }

  /** Types into a field, or chooses from its list. */
  async type(field: PaymentField, text: string): Promise<void> {
    await this.write(`#${field}`, text);
  }

  /** Chooses how the payment is put. */
  async put(how: 'by-policy' | 'lines' | 'none'): Promise<void> {
    const at = ['by-policy', 'lines', 'none'].indexOf(how);
    const choice = this.root.querySelectorAll<HTMLInputElement>('[part=choice] input').item(at);
    if (!choice) throw new Error(`<cartera-payment-form> shows ${this.shows()}, nothing to put a payment on.`);
    choice.click();
    await this.element.updateComplete;
  }

  /** Types how much goes to the document of a row, counted from 0. */
  async typeLine(row: number, text: string): Promise<void> {
    await this.write(`#line-${row}`, text);
  }

  /** The open documents. */
  rows(): readonly PaymentFormRow[] {
    return [...this.root.querySelectorAll('.lines tbody tr:not(.wrong)')].map((row) => {
      const cell = (name: string) => row.querySelector(name);
      const applied = cell('.to-apply');
      return {
        document: readText(cell('.document')),
        due: readText(cell('.due')),
        open: readText(cell('.open')),
        applied: applied?.querySelector('input')?.value ?? readText(applied),
        left: readText(cell('.left')),
      };
    });
  }

  /** What would stay in the customer's favour. */
  unapplied(): string | undefined {
    return this.text('.lines tfoot .to-apply') || undefined;
  }

  /** The payment in words: before it is recorded in the review, afterwards on the receipt. */
  sentence(): string | undefined {
    return this.text('[part=sentence]') || undefined;
  }

  /** What is wrong, wherever it stands; waits until that, or the payment in words, is there. */
  async problems(): Promise<readonly string[]> {
    const said = () => [...this.root.querySelectorAll('[part=problem] > p')].map(readText);
    await this.until(() => said().length > 0 || this.sentence() !== undefined, 'nothing was said of the payment');
    return said();
  }

  /** Records the payment, once it would be accepted, and waits for the receipt or for what is wrong. */
  async record(): Promise<void> {
    await this.until(() => this.sentence() !== undefined, 'the payment would not be accepted');
    await this.click('.review [part=primary]', 'button that records the payment');
    await this.until(() => !this.isBusy() && (this.shows() === 'receipt' || this.text('[part=problem]') !== ''), 'there is no receipt');
  }

  /** The number on the receipt. */
  number(): string | undefined {
    return this.text('[part=number]') || undefined;
  }

  /** What went wrong with fetching, and what to do, in words. */
  notice(): string | undefined {
    return this.text('[part=notice]') || undefined;
  }

  private async write(selector: string, text: string): Promise<void> {
    const field = this.root.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
    if (!field) throw new Error(`<cartera-payment-form> shows ${this.shows()}, no field ${selector} to type into.`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }
}
