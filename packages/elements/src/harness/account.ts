import { ElementHarness, readText } from './element-harness.js';
import type { CarteraAccount } from '../account/index.js';

/** What an account shows as a whole: waiting for the page, fetching, an account, or only why there is none. */
export type AccountShows = 'waiting' | 'loading' | 'account' | 'failure';

/** A part of the account. */
export type AccountPart = 'items' | 'timeline' | 'promises' | 'statement';

/** A field of one of the account's own forms. */
export type AccountFormField =
  | 'channel'
  | 'direction'
  | 'outcome'
  | 'withWhom'
  | 'nextOn'
  | 'contactText'
  | 'text'
  | 'to'
  | 'through'
  | 'kind'
  | 'holdThrough'
  | 'reason'
  | 'liftReason';

/**
 * How a test reads and uses a `<cartera-account>`.
 *
 * Amounts and days are texts as shown, in the language of the element; what goes into a date is YYYY-MM-DD, into a list its value ('no-answer'). Promises, payments and
 * messages are elements inside: `promiseForm()`, `paymentForm()` and `messageForm()` give them, for their own harnesses.
 *
 * @example
 * const account = new AccountHarness(document.querySelector('cartera-account'));
 * await account.settled();
 * await account.open('note');
 * await account.type('text', 'Pide folios');
 * await account.save();
 * account.recorded(); // => 'La nota quedó registrada.'
 */
export class AccountHarness extends ElementHarness<CarteraAccount> {
  /** What it shows now. An older account that stays while newer data loads, or after a failure, is 'account'. */
  shows(): AccountShows {
    if (this.root.querySelector('[role=tab]')) return 'account';
    if (this.notice() !== undefined) return 'failure';
    return this.isBusy() ? 'loading' : 'waiting';
  }

  /** Whose account it is. */
  title(): string {
    return this.text('[part=title]');
  }

  /** What is owed, one text a currency: '$3,650.00 MXN'. */
  balances(): readonly string[] {
    return this.texts('[part=balance]');
  }

  /** Who has it, through when it is put off, what rests, the latest promise: each as it reads. */
  facts(): readonly string[] {
    return this.texts('.fact');
  }

  /** What can be recorded, by the words of the buttons. */
  acts(): readonly string[] {
    return this.texts('[part=acts] button');
  }

  /** Open documents, each row as it reads. Looks at them first. */
  async items(): Promise<readonly string[]> {
    await this.look('items');
    return this.texts('[part=items] tbody tr');
  }

  /** The history, each thing that happened as it reads, the newest first. Looks at it first. */
  async history(): Promise<readonly string[]> {
    await this.look('timeline');
    return this.texts('.line');
  }

  /** The promises, each as it reads, the newest first. Looks at them first. */
  async promises(): Promise<readonly string[]> {
    await this.look('promises');
    return this.texts('.promise');
  }

  /** Chooses a part of the account, and waits for it. Throws where there is no such part. */
  async look(part: AccountPart): Promise<void> {
    await this.click(`#tab-${part}`, `part ${part}`);
  }

  /** Opens the form of an act, and waits for it. Throws after five seconds where it cannot be done here. */
  async open(act: Parameters<CarteraAccount['open']>[0]): Promise<void> {
    this.element.open(act);
    await this.until(
      () =>
        !this.isBusy() &&
        this.root.querySelector('.act:not([hidden]) :is(form, cartera-promise-form, cartera-payment-form, cartera-message-form)') !== null,
      `there is no form for ${act}`,
    );
  }

  /** The form of a promise, once it was opened. */
  promiseForm(): HTMLElement | undefined {
    return this.root.querySelector<HTMLElement>('cartera-promise-form') ?? undefined;
  }

  /** The message to the customer, once it was opened. */
  messageForm(): HTMLElement | undefined {
    return this.root.querySelector<HTMLElement>('cartera-message-form') ?? undefined;
  }

  /** The form of a payment, once it was opened. */
  paymentForm(): HTMLElement | undefined {
    return this.root.querySelector<HTMLElement>('cartera-payment-form') ?? undefined;
  }

  /** Fills in a field of the form that is open, or chooses in its list. Throws where there is no such field. */
  async type(field: AccountFormField, text: string): Promise<void> {
    const control = this.root.querySelector<HTMLInputElement>(`#act-${field}`);
    if (!control) throw new Error(`<cartera-account> shows no field ${field} to fill in.`);
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Sends the form that is open, and waits for what comes of it. */
  async save(): Promise<void> {
    await this.click('[part=save]', 'form to send');
  }

  /** What is wrong, at a field or with the whole; undefined where nothing is. */
  problem(field?: AccountFormField): string | undefined {
    return this.text(field ? `#act-${field}-problem` : '#act-problem') || undefined;
  }

  /** What was recorded last, in words. */
  recorded(): string | undefined {
    return this.text('[part=recorded]') || undefined;
  }

  /** Has what is shown made as a file, by the name of its format: 'PDF', 'Excel', 'CSV', 'JSON'. What is said of it then. Throws where there is no such file. */
  async download(format: string): Promise<string> {
    return this.downloadAs(format);
  }

  /** What went wrong with fetching, and what to do, in words. */
  notice(): string | undefined {
    return this.text('[part=notice]') || undefined;
  }

  /** Presses "try again", and waits for the answer. Throws where that is not offered. */
  async retry(): Promise<void> {
    await this.click('[part=notice] button', 'button to try again');
  }

  /** Presses the button that goes back. Throws where there is none. */
  async close(): Promise<void> {
    await this.click('[part=close]', 'button that goes back');
  }

  private texts(selector: string): readonly string[] {
    return [...this.root.querySelectorAll(selector)].map(readText);
  }
}
