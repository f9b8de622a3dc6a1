import { describe, expect, test } from 'vitest';
import type { BusinessCalendar } from '../calendar/index.js';
import { money, type Money } from '../money/index.js';
import { earlyPaymentAmount, instalmentsFromTerms, type TermLine, type Terms } from './index.js';

const mxn = (amount: number): Money => money(amount, 'MXN');
const refusal = (code: string, path?: string) => expect.objectContaining(path === undefined ? { code } : { code, path });
const calendar: BusinessCalendar = { id: 'sample', weekend: [6, 7], holidays: ['2026-03-16'], from: '2026-01-01', through: '2026-12-31' };

describe('instalments from terms', () => {
  const invoice = { total: mxn(100_000), issuedOn: '2026-03-01' };
  const of = (...lines: TermLine[]) => instalmentsFromTerms({ lines }, invoice);
  const now = (share: TermLine['share']): TermLine => ({ share, due: [] });

  test('are numbered from 1 in the order of the lines, not of the days', () => {
    const late = { share: { percent: '40' }, due: [{ days: 60 }] } as const;
    const early = { share: 'rest', due: [{ days: 30 }] } as const;
    expect(of(late, early)).toEqual([
      { number: 1, dueOn: '2026-04-30', amount: mxn(40_000) },
      { number: 2, dueOn: '2026-03-31', amount: mxn(60_000) },
    ]);
  });

  test('count from the day each line names', () => {
    const lines = [
      { share: { percent: '50' }, from: 'delivered', due: [{ days: 15 }] },
      { share: 'rest', from: 'contra-recibo', due: [{ nextWeekday: 5 }, { businessDay: 'following' }] },
    ] as const;
    const days = { deliveredOn: '2026-03-05', contraReciboOn: '2026-03-09', calendar };
    expect(instalmentsFromTerms({ lines }, { ...invoice, ...days }).map(({ dueOn }) => dueOn)).toEqual(['2026-03-20', '2026-03-13']);
  });

  test('are frozen through', () => {
    const [only] = of(now('rest'));
    expect([of(now('rest')), only, only?.amount].every((part) => Object.isFrozen(part))).toBe(true);
  });

  test('need the day that a line counts from', () => {
    for (const from of ['delivered', 'contra-recibo'] as const) {
      expect(() => of(now({ percent: '50' }), { share: 'rest', from, due: [] })).toThrow(refusal('terms.day_missing', 'lines[1].from'));
    }
  });

  test('need a calendar for business days, and say which step', () => {
    const line = { share: 'rest', due: [{ days: 30 }, { businessDay: 'following' }] } as const;
    expect(() => of(line)).toThrow(refusal('calendar.missing', 'lines[0].due[1].businessDay'));
    expect(() => of({ share: 'rest', due: [{ nextWeekday: 9 }] })).toThrow(
      refusal('calendar.not_a_whole_number', 'lines[0].due[0].nextWeekday'),
    );
  });

  const refused: readonly [readonly TermLine[], string, string][] = [
    [[], 'terms.no_lines', 'lines'],
    [[now('rest'), now('rest')], 'terms.two_rests', 'lines[1].share'],
    [[now({ percent: '99.99' })], 'terms.percentages_differ', 'lines'],
    [[now({ percent: '50' }), now({ percent: '50.01' })], 'terms.percentages_differ', 'lines'],
    [[now({ percent: '-10' }), now('rest')], 'terms.percent_invalid', 'lines[0].share.percent'],
    [[now('rest'), now({ percent: 'half' })], 'money.not_a_decimal', 'lines[1].share.percent'],
    [[now({ amount: mxn(-1) }), now('rest')], 'terms.amount_below_zero', 'lines[0].share.amount'],
    [[now('rest'), now({ amount: money(1, 'USD') })], 'money.currency_mismatch', 'lines[1].share.amount'],
    [[now({ amount: mxn(100_001) }), now({ percent: '1' })], 'terms.rest_below_zero', 'lines[1].share'],
    [[now({ percent: '120' }), now('rest')], 'terms.rest_below_zero', 'lines[1].share'],
    [[now({ percent: '60' }), now('rest'), now({ percent: '60' })], 'terms.rest_below_zero', 'lines[1].share'],
  ];
  test.each(refused)('%j are refused', (lines, code, path) => expect(() => of(...lines)).toThrow(refusal(code, path)));

  test('an amount lets percentages be other than 100: the last line closes the gap', () => {
    expect(of(now({ amount: mxn(10_000) }), now({ percent: '10' })).map(({ amount }) => amount.amount)).toEqual([10_000, 90_000]);
  });

  test('of nothing are nothing', () => {
    const nothing = instalmentsFromTerms({ lines: [now({ percent: '50' }), now('rest')] }, { ...invoice, total: mxn(0) });
    expect(nothing.map(({ amount }) => amount)).toEqual([mxn(0), mxn(0)]);
  });
});

describe('early payment', () => {
  const lines = [{ share: 'rest', due: [{ days: 30 }] }] as const;
  const agreed = (earlyPayment: Partial<NonNullable<Terms['earlyPayment']>>): Terms => ({
    lines,
    earlyPayment: { percent: '2', through: [{ days: 10 }], of: 'total', ...earlyPayment },
  });
  const invoice = { total: mxn(116_000), issuedOn: '2026-03-01', paidOn: '2026-03-11' };

  test('takes the discount off through its last day, and not a day longer', () => {
    expect(earlyPaymentAmount(agreed({}), invoice)).toEqual(mxn(113_680));
    expect(earlyPaymentAmount(agreed({}), { ...invoice, paidOn: '2026-03-12' })).toEqual(mxn(116_000));
    expect(earlyPaymentAmount(agreed({ through: [] }), { ...invoice, paidOn: '2026-03-01' })).toEqual(mxn(113_680));
  });

  test('is the total where none is agreed', () => {
    expect(earlyPaymentAmount({ lines }, invoice)).toEqual(mxn(116_000));
  });

  test('is of the amount before tax where so agreed, and comes off the total', () => {
    expect(earlyPaymentAmount(agreed({ of: 'before-tax' }), { ...invoice, tax: mxn(16_000) })).toEqual(mxn(114_000));
    expect(earlyPaymentAmount(agreed({ of: 'before-tax' }), { ...invoice, tax: mxn(0) })).toEqual(mxn(113_680));
    expect(earlyPaymentAmount(agreed({}), { ...invoice, tax: mxn(16_000) })).toEqual(mxn(113_680));
  });

  test('runs through a business day by the calendar', () => {
    const terms = agreed({ through: [{ days: 13 }, { businessDay: 'following' }] });
    expect(earlyPaymentAmount(terms, { ...invoice, paidOn: '2026-03-17', calendar })).toEqual(mxn(113_680));
    expect(earlyPaymentAmount(terms, { ...invoice, paidOn: '2026-03-18', calendar })).toEqual(mxn(116_000));
    expect(() => earlyPaymentAmount(terms, invoice)).toThrow(refusal('calendar.missing', 'earlyPayment.through[1].businessDay'));
  });

  test('refuses what does not hold together', () => {
    const beforeTax = agreed({ of: 'before-tax' });
    expect(() => earlyPaymentAmount(beforeTax, invoice)).toThrow(refusal('terms.tax_missing', 'tax'));
    expect(() => earlyPaymentAmount(beforeTax, { ...invoice, paidOn: '2026-12-01' })).toThrow(refusal('terms.tax_missing', 'tax'));
    expect(() => earlyPaymentAmount(beforeTax, { ...invoice, tax: mxn(116_001) })).toThrow(refusal('terms.tax_invalid', 'tax'));
    expect(() => earlyPaymentAmount(beforeTax, { ...invoice, tax: mxn(-1) })).toThrow(refusal('terms.tax_invalid', 'tax'));
    expect(() => earlyPaymentAmount(beforeTax, { ...invoice, tax: money(1, 'USD') })).toThrow(refusal('money.currency_mismatch', 'tax'));
    for (const percent of ['-1', '100.01']) {
      expect(() => earlyPaymentAmount(agreed({ percent }), invoice)).toThrow(refusal('terms.percent_invalid', 'earlyPayment.percent'));
    }
    expect(() => earlyPaymentAmount(agreed({}), { ...invoice, paidOn: '2026-02-30' })).toThrow(refusal('calendar.not_a_day', 'paidOn'));
    expect(() => earlyPaymentAmount(agreed({ of: 'net' as 'total' }), invoice)).toThrow(refusal('terms.unknown_base', 'earlyPayment.of'));
  });

  test('a share that is none of the three is refused with its place', () => {
    for (const share of ['half', null, 50] as unknown as TermLine['share'][]) {
      const terms: Terms = { lines: [{ share, due: [] }] };
      expect(() => instalmentsFromTerms(terms, { total: mxn(100), issuedOn: '2026-03-01' })).toThrow(
        refusal('terms.percent_invalid', 'lines[0].share'),
      );
    }
  });
});
