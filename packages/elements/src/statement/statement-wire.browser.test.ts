import '../define/all.js';
import { createBackend, type Backend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { createHttpBackend } from '@cartera/http/client';
import { createMswHandlers } from '@cartera/testing/msw';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setupWorker } from 'msw/browser';
import type { CarteraProvider } from '../provider/index.js';

const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' };
const stream = 'account/ACME';

/** The real handler over a memory store: what the page meets is what a server would answer. */
async function farEnd(): Promise<Backend> {
  const backend = createBackend(createMemoryStore(), {
    caller: { id: 'ana', role: 'clerk' },
    policies: [],
    references: { calendar },
    clock: () => '2026-04-01T18:00:00Z',
  });
  const amount = { amount: 123_450, currency: 'MXN' };
  const instalments = [{ number: 1, dueOn: '2026-03-31', amount }];
  await backend.submit(
    { kind: 'open-account', stream, on: '2026-03-01', facts: { customer: { name: 'La Central' } } },
    { idempotencyKey: '1' },
  );
  await backend.submit(
    { kind: 'record-invoice', stream, on: '2026-03-01', facts: { itemId: 'F-1', total: amount, instalments } },
    { idempotencyKey: '2' },
  );
  return backend;
}

describe('<cartera-statement> over the wire', () => {
  const worker = setupWorker();
  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  afterEach(() => worker.resetHandlers());
  after(() => worker.stop());

  async function show(): Promise<HTMLElement> {
    const provider = await fixture<CarteraProvider>(html`
      <cartera-provider><cartera-statement stream=${stream} from="2026-03-01" to="2026-03-31"></cartera-statement></cartera-provider>
    `);
    provider.backend = createHttpBackend({ url: '/api' });
    return provider.querySelector('cartera-statement') as HTMLElement;
  }

  const text = (element: HTMLElement) => element.shadowRoot?.textContent ?? '';

  it('shows what the handler answers', async () => {
    const backend = await farEnd();
    worker.use(...createMswHandlers('/api', () => backend));
    const element = await show();
    await waitUntil(() => text(element).includes('1,234.50'), 'the statement did not come');
  });

  it('says in plain words that the account is not there', async () => {
    const backend = createBackend(createMemoryStore(), {
      caller: { id: 'ana', role: 'clerk' },
      policies: [],
      references: { calendar },
      clock: () => '2026-04-01T18:00:00Z',
    });
    worker.use(...createMswHandlers('/api', () => backend));
    const element = await show();
    await waitUntil(() => element.shadowRoot?.querySelector('[role="alert"]') != null, 'nothing was said');
    expect(text(element)).not.to.contain('stream.unknown');
  });
});
