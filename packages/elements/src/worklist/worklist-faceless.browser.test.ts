/// <reference types="mocha" />

import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { delay, http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import '../define/worklist.js';
import { one, texts } from '../promise-form/promise-form.fixture.js';
import { deskBooks } from './books.fixture.js';

describe('without what it shows with', () => {
  const worker = setupWorker(
    http.get('*/worklist/face.ts', async () => {
      await delay(1_500);
      return HttpResponse.error();
    }),
  );
  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  after(() => worker.stop());

  it('a worklist says so in its room, and is asked for again by a button; the title has the focus then', async () => {
    const { collector } = await deskBooks();
    const codes: string[] = [];
    const page = await fixture(html`
      <cartera-provider
        .backend=${collector}
        @cartera-load-failed=${({ detail }: CustomEvent<{ readonly code: string }>) => codes.push(detail.code)}
        ><cartera-worklist></cartera-worklist
      ></cartera-provider>
    `);
    const element = page.querySelector('cartera-worklist') as HTMLElement;
    await waitUntil(() => texts(element, '#title')[0] === 'Lista de gestión', 'a long wait says for what');
    assert.deepEqual([texts(element, '.total'), codes], [['Cargando la lista de gestión…'], []]);
    await waitUntil(() => texts(element, '.notice .happened')[0] === 'No pudimos cargar una parte de esta página.', 'no notice', {
      timeout: 5_000,
    });
    assert.deepEqual([texts(element, '#title'), codes], [['Lista de gestión'], ['page.incomplete']]);
    assert.isNull(one(element, '[aria-busy=true]'));
    expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
    await expect(element).to.be.accessible();
    one(element, '.notice button')?.click();
    assert.equal(element.shadowRoot?.activeElement?.id, 'title');
    await waitUntil(() => codes.length === 2 && one(element, '.notice button') !== null, 'no notice', { timeout: 5_000 });
    assert.equal(element.shadowRoot?.activeElement?.id, 'title');
  });
});
