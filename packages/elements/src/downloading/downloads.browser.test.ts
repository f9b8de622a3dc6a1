/// <reference types="mocha" />

import type { Backend, ExportRequest, Files, MadeFile } from '@cartera/backend';
import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../define/all.js';
import { AccountHarness } from '../harness/account.js';
import { AgingHarness } from '../harness/aging.js';
import { StatementHarness } from '../harness/statement.js';
import { WorklistHarness } from '../harness/worklist.js';
import { caughtDownloads } from '../import/caught-downloads.fixture.js';
import { one, texts } from '../promise-form/promise-form.fixture.js';
import { customerOwing } from '../registration/customer-owing.fixture.js';

type Export = (name: string, request: ExportRequest<never>, signal: AbortSignal | undefined) => Promise<MadeFile>;

const file = (name: string): MadeFile => ({ name, body: new Blob([`made: ${name}`]) });

/** A Backend that hands out files, made as it is told here; what is asked for is kept. */
function handingOut(backend: Backend, make: Export, exports: unknown = ['statement', 'aging', 'worklist', 'account']) {
  const asked: [string, unknown][] = [];
  const files = {
    export: async (name: string, request: ExportRequest<never>, options?: { readonly signal?: AbortSignal }) => {
      asked.push([name, request]);
      return make(name, request, options?.signal);
    },
  } as unknown as Files;
  const capabilities = async () => ({ ...(await backend.capabilities()), exports }) as never;
  return { backend: { ...backend, files, capabilities } as Backend, asked };
}

async function shownOver<Tag extends keyof HTMLElementTagNameMap>(
  backend: Backend,
  tag: Tag,
  properties: object,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  await fixture(html`<cartera-provider .backend=${backend}>${element}</cartera-provider>`);
  return element;
}

/** A statement of an account that owes 1,000.00, over a Backend that hands out files. */
async function statement(make: Export = async (_, { format }) => file(`estado.${format}`), exports?: unknown) {
  const { backend, stream } = await customerOwing();
  const over = handingOut(backend, make, exports);
  const element = await shownOver(over.backend, 'cartera-statement', { stream, to: '2026-03-31' });
  const harness = new StatementHarness(element);
  await waitUntil(() => harness.shows() === 'amounts');
  return { element, harness, ...over };
}

const button = (element: Element) => one(element, '[part=download-button]');

async function openedBy(element: Element): Promise<void> {
  await waitUntil(() => button(element) !== null, 'there is no button');
  button(element)?.click();
  await waitUntil(() => one(element, '.formats') !== null, 'nothing was opened');
}

describe('a statement', () => {
  it('is had as what is on screen, in its language, under its name; the address is given back', async () => {
    const { element, harness, asked } = await statement();
    await waitUntil(() => button(element) !== null);
    const caught = caughtDownloads();
    assert.deepEqual(await harness.download('PDF'), 'Se descargó estado.pdf.');
    assert.deepEqual(await harness.download('CSV'), 'Se descargó estado.csv.');
    assert.deepEqual(await caught.done(), [
      { name: 'estado.pdf', text: 'made: estado.pdf' },
      { name: 'estado.csv', text: 'made: estado.csv' },
    ]);
    assert.deepEqual(caught.kept(), 0);
    const query = { stream: 'account/ACME', from: '2026-01-01', to: '2026-03-31' };
    assert.deepEqual(asked, [
      ['statement', { query, format: 'pdf', language: 'es-MX' }],
      ['statement', { query, format: 'csv', language: 'es-MX', bom: true }],
    ]);
    assert.deepEqual(texts(element, '.formats button'), ['PDF', 'Excel', 'CSV']);
    assert.deepEqual(texts(element, '.downloads .muted'), ['El estado de cuenta que ve, al 31 mar 2026.']);
  });

  it('has its button when it has its amounts, however long the Backend takes: nothing moves for it later', async () => {
    const { backend: inner, stream } = await customerOwing();
    const { backend } = handingOut(inner, async (_, { format }) => file(`estado.${format}`));
    const slowly = async <T>(answer: () => Promise<T>) => new Promise((done) => setTimeout(done, 100)).then(answer);
    const element = await shownOver(
      {
        ...backend,
        capabilities: async () => slowly(async () => backend.capabilities()),
        view: async (...query) => slowly(async () => backend.view(...query)),
      },
      'cartera-statement',
      { stream },
    );
    const harness = new StatementHarness(element);
    await waitUntil(() => harness.shows() === 'amounts');
    await element.updateComplete;
    assert.isNotNull(button(element));
  });

  it('has no button where the Backend hands out no such file, does not say, or cannot be read', async () => {
    for (const exports of [['aging'], undefined, 'statement', [7]]) {
      const { element } = await statement(undefined, exports ?? null);
      await new Promise((done) => setTimeout(done, 50));
      assert.isNull(button(element));
    }
    const given = await (await customerOwing()).backend.view('statement', { stream: 'account/ACME', from: '2026-01-01', to: '2026-03-31' });
    const alone = await fixture(html`<cartera-statement .statement=${given}></cartera-statement>`);
    assert.isNull(button(alone));
  });

  it('while it is made that is said, and it can be given up; by the keyboard alone', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const { element } = await statement(async (_, __, signal) => {
      signals.push(signal);
      return new Promise<never>(() => undefined);
    });
    await waitUntil(() => button(element) !== null);
    button(element)?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => one(element, '.formats') !== null);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => one(element, '.making') !== null);
    assert.deepEqual(texts(element, '.making span'), ['Preparando PDF…']);
    assert.deepEqual(one(element, '.downloads')?.getAttribute('aria-busy'), 'true');
    one(element, '[data-format=csv]')?.click();
    assert.deepEqual(signals.length, 1);
    await expect(element).to.be.accessible();
    one(element, '[data-stop]')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => one(element, '.making') === null);
    assert.deepEqual([signals[0]?.aborted, element.shadowRoot?.activeElement?.textContent?.trim()], [true, 'PDF']);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => one(element, '.downloads') === null);
    assert.strictEqual(element.shadowRoot?.activeElement, button(element));
  });

  it('what fails is said in its place, with a way to try again; what is no file too', async () => {
    const answers: (() => Promise<unknown>)[] = [
      async () => Promise.reject(new TypeError('Failed to fetch')),
      async () => ({ name: 'x.pdf', body: 'no bytes' }),
      async () => Promise.reject(Object.assign(new Error('denied'), { code: 'access.denied', facts: {} })),
      async () => file('estado.pdf'),
    ];
    const { element, harness } = await statement(async () => (await answers.shift()?.()) as MadeFile);
    await waitUntil(() => button(element) !== null);
    const caught = caughtDownloads();
    expect(await harness.download('PDF')).to.contain('No pudimos comunicarnos con el servidor. No se pudo preparar el archivo PDF.');
    await expect(element).to.be.accessible();
    one(element, '.downloads .notice button')?.click();
    await waitUntil(() => !(texts(element, '.downloads .notice')[0] ?? '').includes('comunicarnos'));
    await harness.settled();
    assert.deepEqual(texts(element, '.downloads .notice').length, 1);
    await harness.download('PDF');
    assert.isNull(one(element, '.downloads .notice button'), 'what is refused stays refused');
    assert.deepEqual(await harness.download('PDF'), 'Se descargó estado.pdf.');
    assert.deepEqual((await caught.done()).length, 1);
  });

  it('another Backend ends it', async () => {
    let signal: AbortSignal | undefined;
    const { element, harness, backend } = await statement(async (_, __, given) => {
      signal = given;
      return new Promise<never>(() => undefined);
    });
    await openedBy(element);
    one(element, '[data-format=pdf]')?.click();
    await waitUntil(() => signal !== undefined);
    Object.assign(element.parentElement as HTMLElement, { backend: { ...backend, files: undefined } });
    await waitUntil(() => signal?.aborted === true);
    await waitUntil(() => harness.shows() === 'amounts' && button(element) === null);
  });
});

it('an aging report is had whole, whatever page of it is here', async () => {
  const { staff } = await customerOwing();
  const { backend, asked } = handingOut(staff, async () => file('a.xlsx'));
  const element = await shownOver(backend, 'cartera-aging', { limit: 1, asOf: '2026-03-31' });
  await waitUntil(() => button(element) !== null);
  const caught = caughtDownloads();
  await new AgingHarness(element).download('Excel');
  await caught.done();
  assert.deepEqual(asked, [['aging', { query: { asOf: '2026-03-31' }, format: 'xlsx', language: 'es-MX' }]]);
});

it('a worklist is had filtered and ordered as it is; an account as of its day', async () => {
  const { staff, stream } = await customerOwing();
  const { backend, asked } = handingOut(staff, async () => file('x.json'));
  const list = await shownOver(backend, 'cartera-worklist', {
    view: 'order=oldest&q=central&currency=MXN',
    asOf: '2026-03-31',
    lang: 'en',
  });
  await waitUntil(() => button(list) !== null);
  const caught = caughtDownloads();
  await new WorklistHarness(list).download('JSON');
  const account = await shownOver(backend, 'cartera-account', { stream, asOf: '2026-03-20', closable: true });
  await waitUntil(() => button(account) !== null);
  await new AccountHarness(account).download('PDF');
  await caught.done();
  assert.deepEqual(asked, [
    [
      'worklist',
      { query: { order: 'oldest', search: 'central', filter: { currency: 'MXN' }, asOf: '2026-03-31' }, format: 'json', language: 'en' },
    ],
    ['account', { query: { stream, asOf: '2026-03-20' }, format: 'pdf', language: 'es-MX' }],
  ]);
});

describe('on a phone', () => {
  before(() => setViewport({ width: 320, height: 700 }));
  after(() => setViewport({ width: 1024, height: 768 }));

  for (const theme of ['light', 'dark']) {
    it(`nothing is cut, and axe finds nothing: ${theme}`, async () => {
      document.documentElement.dataset['theme'] = theme;
      const { element } = await statement();
      await openedBy(element);
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(320);
      for (const node of element.shadowRoot?.querySelectorAll('.head button') ?? []) {
        expect(node.getBoundingClientRect().right).to.be.at.most(320);
      }
      delete document.documentElement.dataset['theme'];
    });
  }
});
