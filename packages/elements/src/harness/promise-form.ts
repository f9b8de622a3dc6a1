import { ElementHarness, readText } from './element-harness.js';
import type { CarteraPromiseForm } from '../promise-form/index.js';

/** What a promise form shows as a whole: waiting for the page, fetching, nothing to promise, the questions, a receipt, a withdrawal done, or only why there is nothing. */
export type PromiseFormShows = 'waiting' | 'loading' | 'nothing' | 'questions' | 'receipt' | 'withdrawn' | 'failure';

/** A question of the form: how much, or which day. */
export type PromiseQuestion = 'amount' | 'due';

/**
 * How a test reads and uses a `<cartera-promise-form>`.
 *
 * Amounts and days are texts as shown, in the language of the element. It acts as where the form is wide: both questions and the review are there at once.
 *
 * @example
 * const form = new PromiseFormHarness(document.querySelector('cartera-promise-form'));
 * await form.settled();
 * await form.choose('amount', 'Todo lo vencido');
 * await form.type('due', '2026-04-14');
 * await form.promise();
 * form.number(); // => 'PP-7K3M9Q'
 */
export class PromiseFormHarness extends ElementHarness<CarteraPromiseForm> {
  /** What it shows now. */
  shows(): PromiseFormShows {
    if (this.root.querySelector('#receipt-heading')) return 'receipt';
    if (this.root.querySelector('#withdrawn-heading')) return 'withdrawn';
    if (this.root.querySelector('[part=question]')) return 'questions';
    if (this.notice() !== undefined) return 'failure';
    if (this.isBusy()) return 'loading';
    return this.root.querySelector('.sentence') ? 'nothing' : 'waiting';
  }

  /** What is owed, a text a currency: 'Vencido desde el 2 feb 2026 $31,004.10 MXN …'. */
  owed(): readonly string[] {
    return [...this.root.querySelectorAll('.owed')].map(readText);
  }

  /** What is offered as an answer, as it reads: 'Todo lo vencido $31,004.10'. The last one is to be typed. */
  choices(question: PromiseQuestion): readonly string[] {
    return this.cards(question).map((card) => readText(card.querySelector('.label')));
  }

  /** Chooses what begins with these words. Throws where nothing does. */
  async choose(question: PromiseQuestion, label: string): Promise<void> {
    const card = this.cards(question).find((one) => readText(one.querySelector('.label')).startsWith(label));
    const choice = card?.querySelector('input');
    if (!choice) throw new Error(`<cartera-promise-form> offers ${this.choices(question).join(', ') || 'nothing'}; no "${label}".`);
    choice.click();
    await this.element.updateComplete;
  }

  /** Types another amount ('5,000'), or another day (YYYY-MM-DD). */
  async type(question: PromiseQuestion, text: string): Promise<void> {
    this.cards(question).at(-1)?.querySelector('input')?.click();
    await this.element.updateComplete;
    const field = this.root.querySelector<HTMLInputElement>(`#${question}-typed`);
    if (!field) throw new Error(`<cartera-promise-form> shows ${this.shows()}, no field to type into.`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** What is wrong with an answer, and what would be accepted; waits until that, or the promise in words, is there. */
  async problem(question: PromiseQuestion): Promise<string | undefined> {
    const said = () => this.text(`#${question}-problem > p`) || undefined;
    await this.until(() => said() !== undefined || this.sentence() !== undefined, 'nothing was said of the answer');
    return said();
  }

  /** The promise in words: before it is made in the review, afterwards on the receipt. */
  sentence(): string | undefined {
    return this.text('[part=promise]') || undefined;
  }

  /** Makes the promise, once it would be accepted, and waits for the receipt or for what is wrong. */
  async promise(): Promise<void> {
    await this.until(() => this.sentence() !== undefined, 'the promise would not be accepted');
    await this.click('.review [part=primary]', 'button that makes the promise');
    await this.until(() => !this.isBusy() && (this.shows() === 'receipt' || this.text('[part=problem]') !== ''), 'there is no receipt');
  }

  /** The number on the receipt. */
  number(): string | undefined {
    return this.text('[part=number]') || undefined;
  }

  /** Open promises, as they read. */
  promises(): readonly string[] {
    return [...this.root.querySelectorAll('[part=promises] li')].map(readText);
  }

  /** Withdraws a promise, without a reason, and waits until it is done or refused. Throws where that is not offered. */
  async withdraw(promiseId: string): Promise<void> {
    await this.click(`[id="withdraw-${CSS.escape(promiseId)}"]`, `way to withdraw ${promiseId}`);
    await this.click('.withdrawal .binding', 'button that withdraws');
    await this.until(
      () => !this.isBusy() && (this.shows() === 'withdrawn' || this.text('#withdrawal-problem') !== ''),
      'it was not withdrawn',
    );
  }

  /** What went wrong with fetching, and what to do, in words. */
  notice(): string | undefined {
    return this.text('[part=notice]') || undefined;
  }

  private cards(question: PromiseQuestion): readonly Element[] {
    return [...this.root.querySelectorAll(`[data-question=${question}] fieldset:not(.currencies) [part=choice]`)];
  }
}
