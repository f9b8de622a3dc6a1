/// <reference types="mocha" />

import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import '../define/account.js';
import { accountBackends, STREAM } from '../promise-form/promise-account.fixture.js';
import { one, texts } from '../promise-form/promise-form.fixture.js';

describe('without what it shows with', () => {
  const worker = setupWorker(http.get('*/account/face.ts', () => HttpResponse.error()));
  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  after(() => worker.stop());

  it('an account says so, fetched or the page’s own, and is asked for again by a button; the title has the focus then', async () => {
    const { clerk } = await accountBackends();
    const position = await clerk.view('position', { stream: STREAM, open: true });
    const failed: string[] = [];
    const page = await fixture(html`
      <div @cartera-load-failed=${({ detail }: CustomEvent<{ readonly code: string }>) => failed.push(detail.code)}>
        <cartera-provider .backend=${clerk}><cartera-account stream=${STREAM}></cartera-account></cartera-provider>
        <cartera-account .position=${position}></cartera-account>
      </div>
    `);
    const told: number[] = [];
    for (const element of page.querySelectorAll<HTMLElement>('cartera-account')) {
      await waitUntil(() => texts(element, '.notice .happened')[0] === 'No pudimos cargar una parte de esta página.');
      assert.deepEqual(texts(element, '#title'), ['ACME']);
      assert.isNull(one(element, '[aria-busy=true]'));
      await expect(element).to.be.accessible();
      one(element, '.notice button')?.click();
      await waitUntil(() => element.shadowRoot?.activeElement?.id === 'title');
      await waitUntil(() => one(element, '.notice button') !== null && one(element, '[aria-busy=true]') === null);
      told.push(failed.length);
    }
    assert.deepEqual([told, new Set(failed)], [[3, 4], new Set(['page.incomplete'])], 'each once, then each that is asked again');
  });
});
