/// <reference types="mocha" />

import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import '../define/all.js';
import { one, texts } from '../promise-form/promise-form.fixture.js';
import { importBackend, memoryImports } from './imports.fixture.js';

describe('without what it shows with', () => {
  const worker = setupWorker(http.get('*/import/face.ts', () => HttpResponse.error()));
  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  after(() => worker.stop());

  it('an import says so, and is asked for again by a button, which keeps the focus', async () => {
    const backend = importBackend(memoryImports().imports);
    const page = await fixture(html`<cartera-provider .backend=${backend}><cartera-import></cartera-import></cartera-provider>`);
    const element = page.querySelector('cartera-import') as HTMLElement;
    await waitUntil(() => texts(element, '.notice .happened')[0] === 'No pudimos cargar una parte de esta página.');
    assert.isNull(one(element, '[aria-busy=true]'));
    await expect(element).to.be.accessible();
    const button = one(element, '.notice button');
    button?.click();
    await waitUntil(() => one(element, '.notice button') !== button);
    await waitUntil(() => element.shadowRoot?.activeElement === one(element, '.notice button'));
    assert.isNull(one(element, '[aria-busy=true]'));
  });
});
