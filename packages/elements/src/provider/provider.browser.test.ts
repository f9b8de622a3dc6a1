/// <reference types="mocha" />

import { ContextConsumer } from '@lit/context';
import { assert, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../define/provider.js';
import { environmentContext } from '../environment/index.js';
import type { CarteraProvider } from './provider.js';

class Asking extends LitElement {
  readonly environment = new ContextConsumer(this, { context: environmentContext, subscribe: true });
}
customElements.define('x-asking', Asking);

it('gives down what it has, and what changes', async () => {
  const backend = {} as NonNullable<CarteraProvider['backend']>;
  const clock = () => '2026-03-31T18:00:00Z';
  const identity = { id: 'u1', role: 'customer' };
  const provider = await fixture<CarteraProvider>(
    html`<cartera-provider locale="en" .backend=${backend} .clock=${clock} .identity=${identity}><x-asking></x-asking></cartera-provider>`,
  );
  const asking = provider.querySelector<Asking>('x-asking');
  assert.deepEqual(asking?.environment.value, { backend, locale: 'en', clock, identity });
  provider.backend = undefined;
  provider.locale = 'es-MX';
  await provider.updateComplete;
  assert.deepEqual(asking?.environment.value, { locale: 'es-MX', clock, identity });
});
