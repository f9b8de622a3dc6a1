import { earlyPaymentAmount, instalmentsFromTerms, money, type DateStep, type Money, type TermLine, type Terms } from '@cartera/core';
import { describe, expect, test } from 'vitest';
import golden from './terms.json' with { type: 'json' };

interface DueCase {
  readonly name: string;
  readonly due: readonly DateStep[];
  readonly issuedOn: string;
  readonly dueOn: string;
}

interface ShareCase {
  readonly total: number;
  readonly shares: readonly TermLine['share'][];
  readonly parts?: readonly number[];
  readonly refused?: { readonly code: string; readonly path: string };
  readonly working: string;
}

interface EarlyCase extends NonNullable<Terms['earlyPayment']> {
  readonly name: string;
  readonly total: number;
  readonly tax?: number;
  readonly issuedOn: string;
  readonly paidOn: string;
  readonly pays: number;
}

const due = golden.due as unknown as readonly DueCase[];
const shares = golden.shares as unknown as readonly ShareCase[];
const early = golden.early as unknown as readonly EarlyCase[];
const mxn = (amount: number): Money => money(amount, 'MXN');

test.each(due)('$name: issued on $issuedOn, due on $dueOn', ({ due: steps, issuedOn, dueOn }) => {
  const [only] = instalmentsFromTerms({ lines: [{ share: 'rest', due: steps }] }, { total: mxn(100), issuedOn });
  expect(only).toEqual({ number: 1, dueOn, amount: mxn(100) });
});

describe('shares', () => {
  const share = ({ shares: own, total }: ShareCase) =>
    instalmentsFromTerms({ lines: own.map((one) => ({ share: one, due: [] })) }, { total: mxn(total), issuedOn: '2026-01-01' });

  test.each(shares.filter(({ parts }) => parts))('$total over $shares is $parts: $working', (given) => {
    expect(share(given).map(({ amount }) => amount.amount)).toEqual(given.parts);
  });

  test.each(shares.filter(({ refused }) => refused))('$total over $shares is refused: $working', (given) => {
    expect(() => share(given)).toThrow(expect.objectContaining(given.refused));
  });

  test('every case says one or the other', () => {
    expect(shares.filter(({ parts, refused }) => (parts === undefined) === (refused === undefined))).toEqual([]);
  });
});

describe('early payment', () => {
  test.each(early)('$name', ({ percent, of, through, total, tax, issuedOn, paidOn, pays }) => {
    const terms: Terms = { lines: [{ share: 'rest', due: [{ days: 30 }] }], earlyPayment: { percent, of, through } };
    const invoice = { total: mxn(total), issuedOn, paidOn, ...(tax === undefined ? {} : { tax: mxn(tax) }) };
    expect(earlyPaymentAmount(terms, invoice)).toEqual(mxn(pays));
  });
});
