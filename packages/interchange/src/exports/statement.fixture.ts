import {
  addDays,
  digestOf,
  type Amounts,
  type Component,
  type CurrencyCode,
  type PaymentInstructions,
  type PromiseStanding,
  type Statement,
  type StatementLine,
  type StatementSection,
} from '@cartera/core';
import { localeFor } from '@cartera/locales';
import type { ExportDocument } from './document.types.js';
import { statementDocument } from './statement-document.js';

const amounts = (currency: CurrencyCode, own: Partial<Record<Component, number>>): Amounts => {
  const parts = { penalty: 0, fee: 0, lateInterest: 0, interest: 0, tax: 0, principal: 0, ...own };
  return { currency, ...parts, total: Object.values(parts).reduce((sum, part) => sum + part, 0) };
};

const [FROM, TO] = ['2026-01-01', '2026-03-31'] as const;

/** Charges and payments in turn, the first of them learned late; the balance after each. */
function linesOf(currency: CurrencyCode, opening: number, count: number): readonly StatementLine[] {
  const lines: StatementLine[] = [];
  let balance = opening;
  for (let index = 0; index < count; index += 1) {
    const isCharge = index % 2 === 1;
    const amount = isCharge ? 123_456 + index : -(100_000 + index);
    balance += amount;
    const on = index === 0 ? '2025-12-30' : addDays(FROM, Math.floor((index * 89) / count));
    const named = isCharge
      ? { kind: 'invoice-recorded', reference: `F-${1_000 + index}` }
      : { kind: 'payment-recorded', reference: `SPEI ${index}` };
    lines.push({
      on,
      entryId: `e-${index}/1`,
      ...named,
      amount: { amount, currency },
      balance: { amount: balance, currency },
      ...(index === 0 && { late: true as const }),
    });
  }
  return lines;
}

function section(currency: CurrencyCode, opening: number, count: number): StatementSection {
  const lines = linesOf(currency, opening, count);
  const closing = lines.at(-1)?.balance.amount ?? opening;
  const unapplied = -1_500;
  const late = 250_000;
  const notDue = closing - late - unapplied;
  const reductions = [] as const;
  const item = (itemId: string, own: Partial<Record<Component, number>>, days: { issuedOn: string; dueOn: string }) => {
    const open = amounts(currency, own);
    return { itemId, number: 1, ...days, original: open, open, disputed: 0, reductions };
  };
  return {
    currency,
    opening: { amount: opening, currency },
    lines,
    closing: { amount: closing, currency },
    aging: {
      customerId: 'ACME',
      currency,
      notDue,
      buckets: [
        { fromDays: 1, throughDays: 30, amount: 0 },
        { fromDays: 31, throughDays: 60, amount: late },
        { fromDays: 61, throughDays: 90, amount: 0 },
        { fromDays: 91, throughDays: null, amount: 0 },
      ],
      unapplied,
      total: closing,
    },
    openItems: [
      {
        ...item('F-0990', { principal: late - 12_000, lateInterest: 12_000 }, { issuedOn: '2026-01-15', dueOn: '2026-02-14' }),
        disputed: 50_000,
      },
      { ...item('F-1001', { principal: notDue }, { issuedOn: '2026-03-10', dueOn: '2026-04-09' }), number: 2 },
    ],
  };
}

/** A statement over the first quarter of 2026 with so many movements a currency, the first learned late; its digest is its own. */
export function givenStatement({
  lines = 6,
  currencies = ['MXN'],
}: { readonly lines?: number; readonly currencies?: readonly CurrencyCode[] } = {}): Statement {
  const content = {
    stream: 'account/ACME',
    from: FROM,
    to: TO,
    knownAt: '2026-04-01T12:00:00Z',
    sections: currencies.map((currency) => section(currency, 1_234_567, lines)),
  } as const;
  return { ...content, digest: digestOf(content) };
}

/** One open promise in two parts that holds a document, and a broken one. */
export function givenPromises(currency: CurrencyCode = 'MXN'): readonly PromiseStanding[] {
  const money = (amount: number) => ({ amount, currency });
  const rules = { toleranceDays: 2, credits: 'any-payment' } as const;
  return [
    {
      promise: { id: 'K4R7QZ', madeOn: '2026-02-20', parts: [{ dueOn: '2026-02-27', amount: money(90_000) }] },
      rules,
      verdict: {
        state: 'broken',
        parts: [{ dueOn: '2026-02-27', promised: money(90_000), paid: money(10_000), state: 'broken' }],
        because: [],
      },
    },
    {
      promise: {
        id: 'P9M2XT',
        madeOn: '2026-03-25',
        parts: [
          { dueOn: '2026-04-15', amount: money(125_000) },
          { dueOn: '2026-04-30', amount: money(125_000) },
        ],
        itemIds: ['F-0990'],
      },
      rules,
      verdict: {
        state: 'open',
        parts: [
          { dueOn: '2026-04-15', promised: money(125_000), paid: money(0), state: 'open' },
          { dueOn: '2026-04-30', promised: money(125_000), paid: money(0), state: 'open' },
        ],
        because: [],
      },
    },
  ];
}

/** Whom to pay, with a CLABE whose check digit holds. */
export const givenPayment: PaymentInstructions = {
  stream: 'account/ACME',
  asOf: TO,
  creditor: {
    name: 'Distribuidora del Bajío, S.A. de C.V.',
    taxId: 'DBA010203AB1',
    contact: { name: 'Lucía Ñáñez', phone: '477 123 4567', email: 'cobranza@bajio.example', hours: 'lunes a viernes de 9 a 18 h' },
  },
  accounts: [{ currency: 'MXN', clabe: '032180000118359719', bank: 'IXE', holder: 'Distribuidora del Bajío, S.A. de C.V.' }],
  reference: { numeric: '1234567', concept: 'ACME' },
};

/** The document of such a statement, in Spanish, with promises and how to pay. */
export function givenDocument(given: Parameters<typeof givenStatement>[0] = {}): ExportDocument {
  return statementDocument(givenStatement(given), {
    locale: localeFor('es-MX'),
    zone: 'America/Mexico_City',
    name: 'Refacciones Ñandú, S.A. de C.V.',
    promises: givenPromises(),
    payment: givenPayment,
  });
}
