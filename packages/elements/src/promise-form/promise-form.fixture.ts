import type { Backend } from '@cartera/backend';
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { CarteraProvider } from '../provider/index.js';
import { STREAM } from './promise-account.fixture.js';
import type { CarteraPromiseForm } from './promise-form.js';

/** A form under a provider. */
export async function formOver(backend: Backend, { lang = 'es-MX', stream = STREAM } = {}): Promise<CarteraPromiseForm> {
  const provider = await fixture<CarteraProvider>(
    html`<cartera-provider .backend=${backend}
      ><cartera-promise-form lang=${lang} stream=${stream}></cartera-promise-form
    ></cartera-provider>`,
  );
  const form = provider.querySelector('cartera-promise-form') as CarteraPromiseForm;
  await waitUntil(() => one(form, '.owed, .notice, .sentence') !== null, 'the account did not come');
  return form;
}

/** The first match inside an element. */
export function one<T extends HTMLElement = HTMLElement>(form: Element, selector: string): T | null {
  return form.shadowRoot?.querySelector<T>(selector) ?? null;
}

/** All matches inside an element. */
function all(form: Element, selector: string): readonly HTMLElement[] {
  return [...(form.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The text of what matches, white space folded. */
export function texts(form: Element, selector: string): readonly string[] {
  return all(form, selector).map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** Clicks the button that says this, once it is there. */
export async function press(form: Element, label: string): Promise<void> {
  await waitUntil(() => buttonOf(form, label) !== undefined, `no button "${label}"`);
  buttonOf(form, label)?.click();
}

/** Chooses what says this. */
export async function choose(form: Element, label: string): Promise<void> {
  const find = () => all(form, '.card').find((card) => (card.textContent ?? '').replace(/\s+/g, ' ').includes(label));
  await waitUntil(() => find() !== undefined, `no choice "${label}"`);
  find()?.querySelector('input')?.click();
  await (form as CarteraPromiseForm).updateComplete;
}

/** Types into a field as a person does, all at once. */
export async function type(form: Element, selector: string, text: string): Promise<void> {
  await waitUntil(() => one(form, selector) !== null, `no field ${selector}`);
  const field = one<HTMLInputElement>(form, selector);
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await (form as CarteraPromiseForm).updateComplete;
}

/** The events of some names, as they come. */
export function heard(form: Element, ...names: readonly string[]): readonly CustomEvent[] {
  const events: CustomEvent[] = [];
  for (const name of names) form.addEventListener(name, (event) => events.push(event as CustomEvent));
  return events;
}

function buttonOf(form: Element, label: string): HTMLElement | undefined {
  return all(form, 'button').find((button) => button.textContent?.trim() === label);
}
