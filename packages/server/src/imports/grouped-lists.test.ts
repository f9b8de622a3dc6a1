import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk, type Desk, type Drop } from './desk.fixture.js';

const LIST = {
  source: 'sae',
  rows: 'open-balances',
  dates: 'Y-M-D',
  decimal: '.',
  fullList: true,
  columns: { customer: 'Cliente', document: 'Folio', dueOn: 'Vence', amount: 'Saldo' },
};
const { customer: _customer, ...withoutCustomer } = LIST.columns;
const HEAD = 'Cliente,Folio,Vence,Saldo';

const drop = (map: object, ...lines: readonly string[]): Drop => ({ text: `${lines.join('\n')}\n`, map: { ...LIST, ...map } });

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => desk.clear());

async function openOn(asOf: string): Promise<Record<string, number>> {
  const { totals } = await desk.aging(asOf);
  return Object.fromEntries(totals.map(({ currency, total }) => [currency, total]));
}

test('a list with each customer on the first row of its group goes in, and again next week', async () => {
  const lines = (first: string) => [
    HEAD,
    `ACME,F-1,2026-03-01,${first}`,
    ',F-2,2026-03-02,20.00',
    `Total ACME,,,30.00`,
    'BETA,F-3,2026-03-01,40.00',
  ];
  const map = { currency: 'MXN', customerFilled: 'down' };
  expect(await desk.bring(drop(map, ...lines('10.00')), { asOf: '2026-03-31' })).toMatchObject({ added: 3, rejected: 0 });
  expect(await desk.bring(drop(map, ...lines('4.00')), { asOf: '2026-04-07' })).toMatchObject({ changed: 1, unchanged: 2, rejected: 0 });
  expect([await openOn('2026-03-31'), await openOn('2026-04-07')]).toEqual([{ MXN: 7000 }, { MXN: 6400 }]);
  expect((await desk.position('ACME', '2026-04-07')).instalments.map(({ itemId }) => itemId)).toEqual(['sae/F-1', 'sae/F-2']);
});

test('where that is not said, the rows below are refused, and their documents are not taken for gone', async () => {
  const map = { currency: 'MXN' };
  const whole = [HEAD, 'ACME,F-1,2026-03-01,10.00', 'ACME,F-2,2026-03-02,20.00', 'ACME,F-3,2026-03-02,30.00'];
  await desk.bring(drop(map, ...whole), { asOf: '2026-03-31' });
  const report = await desk.bring(drop(map, HEAD, 'ACME,F-1,2026-03-01,10.00', ',F-2,2026-03-02,20.00'), { asOf: '2026-04-07' });
  expect(report).toMatchObject({ unchanged: 1, rejected: 1, missing: 1, settled: 1 });
  expect(await openOn('2026-04-07')).toEqual({ MXN: 3000 });
});

test('parts in two currencies are in the books each in its own', async () => {
  const lines = ['M.N.', HEAD, 'ACME,F-1,2026-03-01,10.00', 'DÓLARES', HEAD, 'ACME,F-2,2026-03-01,20.00'];
  expect(await desk.bring(drop({ currencyLines: true }, ...lines), { asOf: '2026-03-31' })).toMatchObject({ added: 2, rejected: 0 });
  expect(await openOn('2026-03-31')).toEqual({ MXN: 1000, USD: 2000 });
});

test('by a mapping of one currency the other part stays out, and goes in by a mapping of its own', async () => {
  const lines = ['M.N.', HEAD, 'ACME,F-1,2026-03-01,10.00', 'DÓLARES', HEAD, 'ACME,F-2,2026-03-01,20.00'];
  expect(await desk.bring(drop({ currency: 'MXN' }, ...lines), { asOf: '2026-03-31' })).toMatchObject({ added: 1, rejected: 1 });
  const refused = { text: await desk.refused(), map: { ...LIST, currency: 'USD' } };
  expect(await desk.bring(refused, { asOf: '2026-03-31' })).toMatchObject({ added: 1, rejected: 0, missing: 0 });
  expect(await openOn('2026-03-31')).toEqual({ MXN: 1000, USD: 2000 });
});

test('documents that do not add up to the line of their customer stay out; what the list lacks may be among them, and is not settled', async () => {
  const map = { currency: 'MXN', customerLines: { column: 'Cliente', sums: true }, columns: withoutCustomer };
  const whole = [HEAD, 'ACME,,,30.00', ',F-1,2026-03-01,10.00', ',F-2,2026-03-02,20.00', 'BETA,,,40.00', ',F-3,2026-03-01,40.00'];
  expect(await desk.bring(drop(map, ...whole), { asOf: '2026-03-31' })).toMatchObject({ added: 3, rejected: 0 });
  const lacking = whole.filter((line) => !line.includes('F-2'));
  const report = await desk.bring(drop(map, ...lacking), { asOf: '2026-04-07' });
  expect(report).toMatchObject({ unchanged: 1, rejected: 1, missing: 1, missingDocuments: ['F-2'] });
  expect(report).not.toHaveProperty('settled');
  expect(await openOn('2026-04-07')).toEqual({ MXN: 7000 });
});
