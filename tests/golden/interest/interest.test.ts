import {
  accrueLateInterest,
  decide,
  DEFAULT_POLICY,
  lateInterestOver,
  positionAt,
  situationAt,
  stampEntries,
  type Command,
  type InterestItem,
  type Journal,
  type LateInterestTerms,
  type LocalDate,
} from '@cartera/core';
import { MEXICAN_LEGAL_RATES, mexicanBankCalendar } from '@cartera/packs/mx';
import { describe, expect, test } from 'vitest';
import dayCount from '../calendar/day-count.json' with { type: 'json' };
import golden from './late-interest.json' with { type: 'json' };

interface InterestCase {
  readonly id: string;
  readonly item: InterestItem;
  readonly terms: LateInterestTerms;
  readonly through: LocalDate;
  readonly earned: number;
  readonly taxPercent?: string;
  readonly tax?: number;
}

const cases = golden.cases as unknown as readonly InterestCase[];

/** A journal that grows by what is decided. */
function account(interest: InterestCase) {
  const { terms, taxPercent } = interest;
  const policy = {
    ...DEFAULT_POLICY,
    lateInterest: terms,
    ...(taxPercent !== undefined && { interest: { tax: { percent: taxPercent, rounding: 'half-up' as const } } }),
  };
  let journal: Journal = { stream: 'account/G', entries: [] };
  const tell = (kind: Command['kind'], on: LocalDate, facts: object): void => {
    const id = `c${journal.entries.length}`;
    const command = { id, kind, stream: journal.stream, on, by: 'ana', facts } as unknown as Command;
    const decision = decide(command, situationAt(journal, { asOf: on, policy, references: { calendar: mexicanBankCalendar } }));
    if (!decision.ok) throw new Error(decision.refusal.code);
    const drafts = decision.changes.flatMap(({ entries }) => entries);
    const stamped = stampEntries(journal.entries.at(-1), journal.stream, drafts, { at: '2027-01-01T00:00:00Z', salt: () => 'c0ffee' });
    journal = { ...journal, entries: [...journal.entries, ...stamped] };
  };
  const { principal, dueOn, reductions = [] } = interest.item;
  tell('open-account', dueOn, { customer: { name: 'Cliente' } });
  tell('record-invoice', dueOn, { itemId: 'F-1', total: principal, instalments: [{ number: 1, dueOn, amount: principal }] });
  const pay = () => {
    for (const [n, { on, amount }] of reductions.entries()) {
      const line = { itemId: 'F-1', instalment: 1, component: 'principal', settled: amount, paid: amount };
      tell('record-payment', on, { paymentId: `P-${n}`, amount, method: 'transfer', apply: [line] });
    }
  };
  const charge = (on: LocalDate) => tell('charge-interest', on, {});
  return { pay, charge, charged: (asOf: LocalDate) => positionAt(journal, { asOf }).instalments[0]?.original };
}

describe('late interest', () => {
  test.each(cases)('$id: $earned', ({ item, terms, through, earned }) => {
    expect(accrueLateInterest(item, terms, { through }).earned).toEqual({ ...item.principal, amount: earned });
    if (!item.reductions) expect(lateInterestOver(terms, { through })(item.principal.amount, item.dueOn)).toBe(earned);
  });

  test.each(cases)('$id: charged, before and after the payments are known, with tax', (interest) => {
    const told = account(interest);
    told.charge(interest.through); // nobody has heard of the payments yet
    told.pay();
    told.charge(interest.through);
    expect(told.charged(interest.through)).toMatchObject({ lateInterest: interest.earned, tax: interest.tax ?? 0 });
  });
});

describe('interest at 100 % a year is the day-count fraction of the principal', () => {
  const PRINCIPAL = 1_000_000_000;
  test.each(dayCount.cases)('$from to $until, $dayCount', ({ from, until, dayCount: convention, ...published }) => {
    const terms = { rate: { perYear: '1' }, dayCount: convention, round: 'at-end', rounding: 'down' } as LateInterestTerms;
    const { earned } = accrueLateInterest({ principal: { amount: PRINCIPAL, currency: 'MXN' }, dueOn: from }, terms, { through: until });
    const { days, yearFraction, yearFractionExact } = published as { days?: number; yearFraction?: number; yearFractionExact?: string };
    // Those that publish days alone are 30/360: days over 360.
    const exact = yearFractionExact ?? (yearFraction === undefined && days !== undefined ? `${days}/360` : undefined);
    if (exact === undefined)
      return expect(Math.abs(earned.amount - PRINCIPAL * (yearFraction ?? NaN))).toBeLessThanOrEqual(PRINCIPAL * 1e-6);
    const [top = 0n, bottom = 1n] = exact.split('/').map(BigInt);
    return expect(BigInt(earned.amount)).toBe((BigInt(PRINCIPAL) * top) / bottom);
  });
});

describe('Mexican legal rates', () => {
  test.each([
    ['commercial', '0.06', 'MX-L-25000.00-90-360'],
    ['civil', '0.09', 'MX-C-9'],
  ] as const)('%s: %s a year, usable as it is in terms', (kind, perYear, id) => {
    const { item, terms, through, earned } = cases.find((one) => one.id === id) as InterestCase;
    expect(MEXICAN_LEGAL_RATES[kind].at(-1)?.rate).toEqual({ perYear });
    expect(accrueLateInterest(item, { ...terms, rate: MEXICAN_LEGAL_RATES[kind] }, { through }).earned.amount).toBe(earned);
  });
});
