import type { CarteraMessageForm } from '../message-form/index.js';
import { ElementHarness, readText } from './element-harness.js';

/** What a message form shows as a whole. */
export type MessageFormShows = 'waiting' | 'loading' | 'closed' | 'failure' | 'message' | 'review' | 'asking' | 'receipt';

/**
 * How a test reads and uses a `<cartera-message-form>`.
 *
 * @example
 * const form = new MessageFormHarness(document.querySelector('cartera-message-form'));
 * await form.settled();
 * await form.choose('channel', 'whatsapp');
 * form.act(); // => 'Abrir en WhatsApp'
 */
export class MessageFormHarness extends ElementHarness<CarteraMessageForm> {
  /** What it shows now. */
  shows(): MessageFormShows {
    if (this.root.querySelector('[part=receipt]')) return 'receipt';
    if (this.root.querySelector('#asking-heading')) return 'asking';
    if (this.root.querySelector('#review-heading')) return 'review';
    if (this.root.querySelector('[part=preview]')) return 'message';
    if (this.root.querySelector('.closed')) return 'closed';
    if (this.notice() !== undefined) return 'failure';
    return this.isBusy() ? 'loading' : 'waiting';
  }

  /** Chooses the kind, or what a list or the address says: `choose('tone', 'firm')`. Waits for the message as it reads then. */
  async choose(what: 'kind' | 'channel' | 'stage' | 'tone' | 'language' | 'to', value: string): Promise<void> {
    if (what === 'kind') {
      const [reminder, statement] = this.root.querySelectorAll<HTMLInputElement>('input[name=kind]');
      (value === 'reminder' ? reminder : statement)?.click();
    } else {
      const field = this.root.querySelector<HTMLSelectElement | HTMLInputElement>(`#${what}`);
      if (!field) throw new Error(`<cartera-message-form> has no ${what} to choose.`);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await this.element.updateComplete;
    await this.settled();
  }

  /** Why the stage is what it is, in words. */
  whyStage(): string | undefined {
    return this.text('#stage-hint') || undefined;
  }

  /** What stands over the text, each by what it is: where it goes, its subject, what goes with it. */
  facts(): Readonly<Record<string, string>> {
    const lines = [...this.root.querySelectorAll('[part=preview] dl > div')];
    return Object.fromEntries(lines.map((line) => [this.text('dt', line), this.text('dd', line)]));
  }

  /** The text as it will be read, line by line. */
  message(): readonly string[] {
    const text = this.root.querySelector('[part=text]')?.textContent ?? '';
    return text.split('\n');
  }

  /** What the main button says. */
  act(): string | undefined {
    return this.text('[part=primary]') || undefined;
  }

  /** Presses the main button. A link is not followed: what the form asks then is shown. */
  async press(): Promise<void> {
    const keep = (event: Event) => event.preventDefault();
    this.element.addEventListener('click', keep);
    await this.click('[part=primary]', 'main button');
    this.element.removeEventListener('click', keep);
  }

  /** Says that what was copied was sent. */
  async sent(): Promise<void> {
    await this.click('[part=sent]', 'button that says it was sent');
  }

  /** Asks for a link to the customer's page in the message. */
  async includeLink(): Promise<void> {
    await this.click('[part=link] button', 'offer of a link');
  }

  /** What the message no longer says, and says now. */
  changed(): readonly string[] {
    return [...this.root.querySelectorAll('[part=changed] :is(p, li)')].map(readText);
  }

  /** What is wrong, beside its field or over the acts. */
  problem(): string | undefined {
    return this.text('[part=problem]') || undefined;
  }

  /** What was done, in words. */
  receipt(): string | undefined {
    return this.text('[part=receipt] p') || undefined;
  }

  /** What went wrong with fetching, in words. */
  notice(): string | undefined {
    return this.text('[part=notice]') || undefined;
  }
}
