import { mayDo, type Command } from '@cartera/core';
import { parseCommand } from '@cartera/core/schema';
import { describe, expect, test } from 'vitest';
import type { Mapping } from '../mapping/index.js';
import type { ImportRow } from '../rows/index.js';
import {
  openingCommand,
  rowCommand,
  rowDocumentId,
  rowStream,
  settlementCommand,
  settlementId,
  voidingCommand,
  type RowContext,
} from './index.js';

const mapping: Mapping = {
  source: 'sae',
  rows: 'invoices',
  dates: 'Y-M-D',
  decimal: '.',
  currency: 'MXN',
  columns: { customer: 'Cliente', document: 'Folio', issuedOn: 'Fecha', amount: 'Total' },
};
const context: RowContext = { mapping, asOf: '2026-04-30', by: 'operator' };
const inRows = (rows: Mapping['rows']): RowContext => ({ ...context, mapping: { ...mapping, rows } });
const row: ImportRow = {
  customer: 'ACME',
  document: 'F-1',
  on: '2026-03-01',
  dueOn: '2026-03-31',
  amount: { amount: 10_000, currency: 'MXN' },
  settledOn: '2026-04-10',
};

describe('ids', () => {
  test('of documents hold the source, those of customers do not', () => {
    const other: RowContext = { ...context, mapping: { ...mapping, source: 'contpaq' } };
    expect([rowDocumentId(mapping, 'F-1'), settlementId(mapping, 'F-1'), rowStream(row)]).toEqual([
      'sae/F-1',
      'sae/F-1/settled',
      'account/ACME',
    ]);
    expect(openingCommand(row, context)).toEqual(openingCommand(row, other));
    expect(rowCommand(row, context).id).not.toBe(rowCommand(row, other).id);
  });

  test('tell an invoice from a payment of the same number, and a corrected row from the first', () => {
    const ids = [context, inRows('payments'), inRows('open-balances'), { ...context, revision: 'abc' }].map(
      (each) => rowCommand(row, each).id,
    );
    expect(new Set(ids).size).toBe(4);
    expect(rowCommand(row, { ...context, revision: 'abc' }).facts).toEqual(rowCommand(row, context).facts);
    expect(voidingCommand('account/ACME', 'e-1', context).id).toBe(voidingCommand('account/ACME', 'e-1', inRows('payments')).id);
  });
});

test('ids are none that a customer may send as a key: it could stand in the way of an import, or learn who is a customer', () => {
  const ids = [
    openingCommand(row, context),
    rowCommand(row, context),
    settlementCommand(row, context),
    voidingCommand(rowStream(row), 'x/1', context),
  ];
  const customer = { id: 'c', role: 'customer', streams: ['account/OTRA'] } as const;
  for (const command of ids) {
    const asked = { ...command, kind: 'withdraw-promise', stream: 'account/OTRA', on: '2026-04-30' } as Command;
    expect(mayDo(customer, { command: asked, today: '2026-04-30' })?.path).toBe('idempotencyKey');
  }
});

describe('commands', () => {
  test('an invoice falls due in one instalment, and its number is its reference', () => {
    expect(rowCommand(row, context)).toEqual({
      id: 'import:invoices:sae/F-1',
      kind: 'record-invoice',
      stream: 'account/ACME',
      on: '2026-03-01',
      by: 'operator',
      facts: {
        itemId: 'sae/F-1',
        total: row.amount,
        reference: 'F-1',
        instalments: [{ number: 1, dueOn: '2026-03-31', amount: row.amount }],
      },
    });
  });

  test('a settled day is a payment in full of that item, on that day', () => {
    expect(settlementCommand(row, context)).toMatchObject({
      id: 'import:invoices:sae/F-1/settled',
      kind: 'record-payment',
      on: '2026-04-10',
      facts: {
        paymentId: 'sae/F-1/settled',
        amount: row.amount,
        apply: [{ itemId: 'sae/F-1', instalment: 1, component: 'principal', settled: row.amount, paid: row.amount }],
      },
    });
    const { settledOn: _settledOn, ...open } = row;
    expect(settlementCommand(open, context)).toBeUndefined();
    expect(settlementCommand({ ...row, amount: { amount: 0, currency: 'MXN' } }, context)).toBeUndefined();
  });

  test('a payment goes by policy, to the documents it names first', () => {
    const payment = { ...row, document: 'P-1', appliesTo: ['F-1', 'F-2'], method: 'cheque' as const };
    expect(rowCommand(payment, inRows('payments'))).toMatchObject({
      kind: 'record-payment',
      facts: { paymentId: 'sae/P-1', method: 'cheque', apply: 'by-policy', itemIds: ['sae/F-1', 'sae/F-2'] },
    });
    expect(rowCommand(row, inRows('payments')).facts).toMatchObject({ method: 'transfer', apply: 'by-policy' });
    expect(rowCommand(row, inRows('payments')).facts).not.toHaveProperty('itemIds');
  });

  test('an open balance is stated on the day of the list, with its own day of issue', () => {
    expect(rowCommand(row, inRows('open-balances'))).toMatchObject({
      kind: 'state-balance',
      on: '2026-04-30',
      facts: { issuedOn: '2026-03-01', dueOn: '2026-03-31', open: row.amount },
    });
    expect(openingCommand(row, inRows('open-balances')).on).toBe('2026-04-30');
    expect(openingCommand({ ...row, name: 'Ferretería', taxId: 'FCE980312AB5' }, context)).toMatchObject({
      on: '2026-03-01',
      facts: { customer: { name: 'Ferretería', taxId: 'FCE980312AB5' } },
    });
  });

  test('a list without days of issue knows of what is not due yet that it was issued by its day', () => {
    const { issuedOn: _issuedOn, ...columns } = mapping.columns;
    const silent: RowContext = { ...context, mapping: { ...mapping, rows: 'open-balances', columns: { ...columns, dueOn: 'Vence' } } };
    const due = (dueOn: string) => rowCommand({ ...row, on: dueOn, dueOn }, silent).facts;
    expect(due('2026-05-15')).toMatchObject({ issuedOn: '2026-04-30', dueOn: '2026-05-15' });
    expect(due('2026-04-15')).toMatchObject({ issuedOn: '2026-04-15', dueOn: '2026-04-15' });
  });

  test('are read by the schema, with the longest ids that a row may have', () => {
    const long = { ...row, customer: 'c'.repeat(100), document: 'd'.repeat(100) };
    const wide: RowContext = { ...context, mapping: { ...mapping, source: 's'.repeat(40) }, revision: '0123456789ab' };
    const settlement = settlementCommand(long, wide);
    const takenBack = voidingCommand(rowStream(long), `${settlement?.id}/1`, wide);
    const commands = [openingCommand(long, wide), rowCommand(long, wide), settlement, takenBack];
    for (const command of commands) expect(parseCommand(command)).toMatchObject({ id: command?.id });
  });
});
