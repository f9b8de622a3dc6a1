/// <reference types="mocha" />

import type { Backend, ExportRequest, Files, MadeFile } from '@cartera/backend';
import { assert, expect, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { caughtDownloads } from '../import/caught-downloads.fixture.js';
import { accountBackends, STREAM } from './promise-account.fixture.js';
import { choose, formOver, one, press, texts } from './promise-form.fixture.js';

type Answer = (name: string, request: ExportRequest<never>) => Promise<MadeFile>;

const file = (name: string): MadeFile => ({ name, body: new Blob([name]) });

/** The receipt of a promise, over a Backend that hands out files; what was asked for is kept. */
async function receipt(exports: readonly string[], answer: Answer = async (name, { format }) => file(`${name}.${format}`)) {
  const { customer } = await accountBackends();
  const asked: [string, ExportRequest<never>][] = [];
  const files = {
    export: async (name: string, request: ExportRequest<never>) => {
      asked.push([name, request]);
      return answer(name, request);
    },
  } as unknown as Files;
  const backend = { ...customer, files, capabilities: async () => ({ ...(await customer.capabilities()), exports }) } as Backend;
  const form = await formOver(backend);
  await choose(form, 'Todo lo vencido');
  await choose(form, 'miércoles 12 de abril');
  await waitUntil(() => texts(form, '.review .promise')[0]?.startsWith('Se compromete'));
  await press(form, 'Prometer este pago');
  await waitUntil(() => one(form, '.receipt .acts') !== null);
  return { form, asked, calendar: () => one(form, '.receipt [part=primary]')?.click() };
}

it('a receipt is had on paper, and the payment dates of the account as a calendar, where the Backend has them', async () => {
  const { form, asked, calendar } = await receipt(['promise-receipt', 'calendar']);
  const caught = caughtDownloads();
  await press(form, 'Descargar comprobante (PDF)');
  await waitUntil(() => texts(form, '.receipt [role=status]').includes('Se descargó promise-receipt.pdf.'));
  calendar();
  await waitUntil(() => asked.length === 2);
  await new Promise((done) => setTimeout(done, 50));
  const [promiseId] = texts(form, '[part=number]');
  assert.deepEqual(
    (await caught.done()).map(({ name }) => name),
    ['promise-receipt.pdf', 'calendar.ics'],
  );
  assert.deepEqual(asked as unknown, [
    ['promise-receipt', { query: { stream: STREAM, promiseId }, format: 'pdf', language: 'es-MX' }],
    ['calendar', { query: { stream: STREAM }, format: 'ics', language: 'es-MX' }],
  ]);
  await expect(form).to.be.accessible();
});

it('without such files there is no paper, and its own day is put into the calendar; so where the calendar does not come', async () => {
  for (const [exports, answer] of [
    [[], undefined],
    [['calendar'], async () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as readonly (readonly [readonly string[], Answer | undefined])[]) {
    const { form, calendar } = await receipt(exports, answer);
    assert.isNull(one(form, '[part=receipt-file]'));
    const caught = caughtDownloads();
    calendar();
    await new Promise((done) => setTimeout(done, 50));
    const [made] = await caught.done();
    expect(made?.name).to.match(/^PP-.+\.ics$/);
    expect(made?.text).to.contain('BEGIN:VCALENDAR');
  }
});

it('paper that does not come is said, with a way to try again', async () => {
  let broken = true;
  const { form } = await receipt(['promise-receipt'], async () =>
    broken ? Promise.reject(new TypeError('Failed to fetch')) : file('c.pdf'),
  );
  await press(form, 'Descargar comprobante (PDF)');
  await waitUntil(() => one(form, '.receipt .notice') !== null);
  await expect(form).to.be.accessible();
  broken = false;
  const caught = caughtDownloads();
  await press(form, 'Intentar de nuevo');
  await waitUntil(() => texts(form, '.receipt [role=status]').includes('Se descargó c.pdf.'));
  assert.isNull(one(form, '.receipt .notice'));
  assert.deepEqual(await caught.done(), [{ name: 'c.pdf', text: 'c.pdf' }]);
});
