import type { Backend } from '@cartera/backend';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { one } from '../promise-form/promise-form.fixture.js';
import type { CarteraProvider } from '../provider/index.js';
import type { CarteraMessageForm } from './message-form.js';

/** A form under a provider, once it has a message or says why there is none. */
export async function messageFormOver(
  backend: Backend | undefined,
  { lang = 'es-MX', ...properties }: { readonly lang?: string; readonly [property: string]: unknown } = {},
): Promise<CarteraMessageForm> {
  const form = document.createElement('cartera-message-form');
  Object.assign(form, { stream: 'account/ACME', lang, ...properties });
  await fixture<CarteraProvider>(html`<cartera-provider .backend=${backend}>${form}</cartera-provider>`);
  const isThere = () => one(form, '.preview, .notice, .closed, .empty') !== null && one(form, '[aria-busy=true]') === null;
  await waitUntil(isThere, 'the message did not come', { timeout: 5000 });
  return form;
}
