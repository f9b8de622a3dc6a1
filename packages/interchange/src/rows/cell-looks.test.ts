import { expect, test } from 'vitest';
import { allOf } from '../table/all-of.fixture.js';
import { bytesOf } from '../table/bytes-of.fixture.js';
import { looksLikeDay, looksLikeNumber, readRows } from './index.js';

test('amounts as people write them look like numbers, words and days do not', () => {
  for (const text of ['1,160.00', '$ 1,160.00', '(1.160,00)', '-5', '1160 MXN', '12%']) expect(looksLikeNumber(text), text).toBe(true);
  for (const text of ['', 'F-1042', '1-30 días', 'Total 12 x']) expect(looksLikeNumber(text), text).toBe(false);
  expect(looksLikeDay('3/11/2013')).toBe(true);
  expect(looksLikeDay('1,160.00')).toBe(false);
});

/** A pattern whose parts can share out the same characters takes minutes here, some of them years. */
const LONG = ['1'.repeat(30_000), `1${' '.repeat(30_000)}x`, `11${' '.repeat(30_000)}1`, '1 '.repeat(15_000), `$${'.'.repeat(30_000)}`];

test('a cell of thirty thousand characters is looked at in a moment', async () => {
  const started = performance.now();
  for (const text of LONG) expect(looksLikeNumber(text) || looksLikeDay(text)).toBe(false);
  const lines = LONG.flatMap((text) => [`"${text}",,,`, `,F-1,01/02/2026,"${text}"`, `,"${text}",,10.00`]);
  const mapping = {
    source: 'x',
    rows: 'open-balances',
    dates: 'D/M/Y',
    decimal: '.',
    currency: 'MXN',
    columns: { document: 'Folio', issuedOn: 'Fecha', amount: 'Saldo' },
    customerLines: { column: 'Cliente' },
  } as const;
  const { rows } = await readRows(bytesOf(['Cliente,Folio,Fecha,Saldo', ...lines].join('\n')), mapping);
  await allOf(rows);
  expect(performance.now() - started).toBeLessThan(10_000);
});
