import type { Backend } from '@cartera/backend';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { STREAM } from '../promise-form/promise-account.fixture.js';
import { one, texts } from '../promise-form/promise-form.fixture.js';
import type { CarteraProvider } from '../provider/index.js';
import type { CarteraPaymentForm } from './payment-form.js';

/** A form under a provider. */
export async function paymentFormOver(backend: Backend, { lang = 'es-MX', stream = STREAM } = {}): Promise<CarteraPaymentForm> {
  const provider = await fixture<CarteraProvider>(
    html`<cartera-provider .backend=${backend}
      ><cartera-payment-form lang=${lang} stream=${stream}></cartera-payment-form
    ></cartera-provider>`,
  );
  const form = provider.querySelector('cartera-payment-form') as CarteraPaymentForm;
  await waitUntil(() => one(form, 'form, .notice') !== null, 'the account did not come');
  return form;
}

/** The rows of open documents as they read, cell by cell; a field by what is typed. */
export function rowsOf(form: Element): readonly string[] {
  return [...(form.shadowRoot?.querySelectorAll('.lines tbody tr:not(.wrong), .lines tfoot tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.querySelector('input')?.value ?? (cell.textContent ?? '').replace(/\s+/g, ' ').trim()).join(' | '),
  );
}

/** Waits for the payment in words, and gives them. */
export async function reviewed(form: Element): Promise<string> {
  const sentence = () => texts(form, '.review .sentence:not(.muted)')[0];
  await waitUntil(() => sentence() !== undefined, 'the payment would not be accepted');
  return sentence() ?? '';
}

type Submit = Backend['submit'];

/** A Backend whose real submits go another way. */
export function withRealSubmit(backend: Backend, real: (submit: Submit, ...args: Parameters<Submit>) => ReturnType<Submit>): Backend {
  const submit: Submit = (command, options) =>
    options.dryRun ? backend.submit(command, options) : real((...sent) => backend.submit(...sent), command, options);
  return { ...backend, submit };
}
