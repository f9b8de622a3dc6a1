import type { ApplicationLine } from '@cartera/core';
import { parseCommand } from '@cartera/core/schema';
import { describe, expect, test } from 'vitest';
import type { AppliedMoney } from '../comparing/index.js';
import type { Mapping } from '../mapping/index.js';
import type { ImportRow } from '../rows/index.js';
import { reapplyMoney, type RowContext } from './index.js';

const mapping: Mapping = {
  source: 'sae',
  rows: 'invoices',
  dates: 'Y-M-D',
  decimal: '.',
  columns: { customer: 'Cliente', document: 'Folio', issuedOn: 'Fecha', amount: 'Total', currency: 'Moneda' },
};
const context: RowContext = { mapping, asOf: '2026-04-30', by: 'operator', revision: 'abc' };
const row = (amount: number, currency = 'MXN'): ImportRow => ({
  customer: 'ACME',
  document: 'F-1',
  on: '2026-03-10',
  dueOn: '2026-03-31',
  amount: { amount, currency },
});
const applied = (
  on: string,
  line: Partial<ApplicationLine> & Pick<ApplicationLine, 'settled' | 'paid'>,
  sourceId = 'P-1',
): AppliedMoney => ({
  sourceId,
  on,
  line: { itemId: 'sae/F-1', instalment: 1, component: 'principal', ...line },
});
const mxn = (amount: number) => ({ amount, currency: 'MXN' });
const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('money of a corrected document', () => {
  test('goes by the command that anybody applies a payment with, under a key of its own', () => {
    const money = [
      applied('2026-03-05', { settled: mxn(4000), paid: mxn(4000) }),
      applied('2026-03-12', { settled: mxn(500), paid: mxn(500), instalment: 2, component: 'lateInterest' }),
    ];
    const [first, second] = reapplyMoney(row(10_000), money, context);
    expect(first).toEqual({
      money: money[0],
      command: {
        id: 'import:apply:sae/F-1@abc/1',
        kind: 'apply-payment',
        stream: 'account/ACME',
        on: '2026-03-10',
        by: 'operator',
        facts: {
          paymentId: 'P-1',
          lines: [{ itemId: 'sae/F-1', instalment: 1, component: 'principal', settled: mxn(4000), paid: mxn(4000) }],
        },
      },
      rest: mxn(0),
    });
    expect(second?.command).toMatchObject({ id: 'import:apply:sae/F-1@abc/2', on: '2026-03-12', facts: { lines: [{ instalment: 1 }] } });
    for (const { command } of [first, second].flatMap((each) => each ?? [])) expect(parseCommand(command)).toEqual(command);
  });

  test('of another currency keeps its rate; a part of it is worth its part, rounded half-up', () => {
    const money = [applied('2026-03-12', { settled: usd(10_000), paid: mxn(185_055), rate: '18.5055' })];
    expect(reapplyMoney(row(20_000, 'USD'), money, context)).toMatchObject([
      { command: { facts: { lines: [{ settled: usd(10_000), paid: mxn(185_055), rate: '18.5055' }] } }, rest: mxn(0) },
    ]);
    expect(reapplyMoney(row(3333, 'USD'), money, context)).toMatchObject([
      // 33.33 × 18.5055 = 616.788315
      { command: { facts: { lines: [{ settled: usd(3333), paid: mxn(61_679) }] } }, rest: mxn(123_376) },
    ]);
  });

  test('on a document that is in another currency now: its own needs no rate, any other has none', () => {
    const money = [applied('2026-03-12', { settled: usd(10_000), paid: mxn(185_055), rate: '18.5055' })];
    const [own] = reapplyMoney(row(100_000), money, context);
    expect(own).toMatchObject({ command: { facts: { lines: [{ settled: mxn(100_000), paid: mxn(100_000) }] } }, rest: mxn(85_055) });
    expect(own?.command?.facts).not.toHaveProperty('lines.0.rate');
    expect(reapplyMoney(row(100_000, 'EUR'), money, context)).toEqual([{ money: money[0], rest: mxn(185_055) }]);
  });

  test('stays unapplied where the document is nothing now, or is settled by a payment of its own', () => {
    const money = [applied('2026-03-12', { settled: mxn(500), paid: mxn(500) })];
    expect(reapplyMoney(row(0), money, context)).toEqual([{ money: money[0], rest: mxn(500) }]);
    expect(reapplyMoney({ ...row(10_000), settledOn: '2026-04-01' }, money, context)).toEqual([{ money: money[0], rest: mxn(500) }]);
  });
});
