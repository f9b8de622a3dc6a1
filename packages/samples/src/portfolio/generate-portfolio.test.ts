import { checkRfc, digestOf, isBusinessDay, type CommandOf, type LocalDate } from '@cartera/core';
import { mexicanBankCalendar } from '@cartera/packs/mx';
import { describe, expect, test } from 'vitest';
import { generatePortfolio, pesosADollar, portfolioRates, type PortfolioOptions, type SampleCommand } from '../index.js';
import { CHANNELS, DAYS_BETWEEN_INVOICES, HABITS, HABITS_LATE, METHODS, OUTCOMES, SIZES, TERMS, UNHEARD } from './distributions.js';

const YEAR: PortfolioOptions = { seed: 7, customers: 300, from: '2026-01-05', through: '2026-11-24' };
const told = [...generatePortfolio(YEAR)];

function ofKind<K extends SampleCommand['command']['kind']>(kind: K, commands: readonly SampleCommand[] = told): readonly CommandOf<K>[] {
  return commands.flatMap(({ command }) => (command.kind === kind ? [command as CommandOf<K>] : []));
}

const share = (part: number, whole: number) => part / whole;

describe('the same', () => {
  test('options give the same commands, to the byte and on every machine', () => {
    expect([...generatePortfolio(YEAR)]).toEqual(told);
    // a change here is a change of everybody's portfolio: say so in the changelog
    expect(digestOf(told as never)).toMatchInlineSnapshot(`"ed40a60e45f9c69ece1c91d5f19aa7990bb95c10e63082be58b0d00771916acf"`);
  });

  test('portfolio can be read twice', () => {
    const portfolio = generatePortfolio({ ...YEAR, customers: 2 });
    expect([...portfolio]).toEqual([...portfolio]);
  });

  test('customers stay as they were when there are more of them', () => {
    const fewer = [...generatePortfolio({ ...YEAR, customers: 20 })];
    expect(told.slice(0, fewer.length)).toEqual(fewer);
  });

  test('history stays as it was when more days are told', () => {
    const through: LocalDate = '2026-07-15';
    const earlier = [...generatePortfolio({ ...YEAR, through })];
    expect(told.filter(({ recordedAt }) => recordedAt.slice(0, 10) <= through)).toEqual(earlier);
  });

  test('seed alone does not do it: another one is another portfolio, another prefix other accounts', () => {
    const names = (options: Partial<PortfolioOptions>) =>
      ofKind('open-account', [...generatePortfolio({ ...YEAR, customers: 5, ...options })]).map(({ facts }) => facts.customer.name);
    expect(names({ seed: 8 })).not.toEqual(names({}));
    expect(names({ prefix: 'NTE2' })).toEqual(names({}));
    expect([...generatePortfolio({ ...YEAR, customers: 1, prefix: 'NTE2' })][0]?.command.stream).toBe('account/NTE2-000001');
  });
});

test('it is made while it is read: the first command of a million customers is there at once', () => {
  for (const { command } of generatePortfolio({ ...YEAR, customers: 999_999 })) {
    expect(command.stream).toBe('account/GEN-000001');
    break;
  }
});

test('nine weeks bring every customer', () => {
  const through: LocalDate = '2026-03-09';
  expect(ofKind('open-account', [...generatePortfolio({ ...YEAR, through })])).toHaveLength(300);
});

test('ids are unique, and what is learned comes in the order it was learned, never before its day', () => {
  expect(new Set(told.map(({ command }) => command.id)).size).toBe(told.length);
  const last = new Map<string, string>();
  for (const { command, recordedAt } of told) {
    expect(recordedAt >= (last.get(command.stream) ?? '')).toBe(true);
    expect(command.on <= recordedAt.slice(0, 10)).toBe(true);
    last.set(command.stream, recordedAt);
  }
  expect(last.size).toBe(300);
});

test('customers have sound tax ids, of companies and of persons, and addresses that lead nowhere', () => {
  const checks = ofKind('open-account').map(({ facts: { customer } }) => {
    expect(customer.emails?.every((email) => /^[a-z.]+@[a-z]+\d+\.example$/.test(email))).toBe(true);
    return checkRfc(customer.taxId ?? '');
  });
  expect(checks.every((check) => check.ok && check.checkDigit === 'matches')).toBe(true);
  const persons = checks.filter((check) => check.ok && check.kind === 'fisica').length;
  expect(share(persons, 300)).toBeGreaterThan(0.22);
  expect(share(persons, 300)).toBeLessThan(0.38);
});

test('everything happens that collections have to do with', () => {
  const kinds = new Set(told.map(({ command }) => command.kind));
  expect([...kinds].sort()).toMatchInlineSnapshot(`
    [
      "apply-payment",
      "assign",
      "issue-credit-note",
      "lift-hold",
      "log-contact",
      "log-note",
      "make-promise",
      "open-account",
      "place-hold",
      "record-invoice",
      "record-payment",
      "refund-payment",
      "return-payment",
      "state-balance",
      "withdraw-promise",
    ]
  `);
  const payments = ofKind('record-payment');
  expect(new Set(payments.map(({ facts }) => facts.method))).toEqual(new Set(['transfer', 'cheque', 'cash', 'card']));
  expect(payments.some(({ facts }) => facts.apply === 'none')).toBe(true);
  const crossing = payments.filter(({ facts }) => typeof facts.apply === 'object');
  expect(crossing.length).toBeGreaterThan(5);
  const late = told.filter(({ command, recordedAt }) => command.kind === 'record-payment' && recordedAt.slice(0, 10) > command.on);
  expect(share(late.length, payments.length)).toBeGreaterThan(0.02);
  expect(share(late.length, payments.length)).toBeLessThan(0.08);
  const lines = ofKind('record-invoice').map(({ facts }) => facts.terms?.lines.length);
  expect(new Set(lines)).toEqual(new Set([1, 2, 3]));
  expect(ofKind('record-invoice').some(({ facts }) => facts.contraReciboOn !== undefined)).toBe(true);
});

test('pesos for dollars are paid at the rate of the week, which the references have', () => {
  const rates = portfolioRates(YEAR.from, YEAR.through);
  for (const { on, facts } of ofKind('record-payment')) {
    if (typeof facts.apply !== 'object') continue;
    const reference = rates.findLast((rate) => rate.on <= on);
    expect(facts.apply[0]?.rate).toBe(reference?.rate);
  }
  expect(pesosADollar('2026-03-04')).toBe(pesosADollar('2026-03-02'));
  expect(rates.every(({ rate }) => rate >= '18.0000' && rate <= '19.5600')).toBe(true);
});

test('the mix is what was asked for', () => {
  const dollars = (mix: PortfolioOptions['mix']) => {
    const portfolio = [...generatePortfolio({ ...YEAR, customers: 400, through: '2026-03-31', ...(mix && { mix }) })];
    const streams = new Map(ofKind('record-invoice', portfolio).map(({ stream, facts }) => [stream, facts.total.currency]));
    return share([...streams.values()].filter((currency) => currency === 'USD').length, streams.size);
  };
  expect(Math.abs(dollars(undefined) - 0.08)).toBeLessThan(0.04);
  expect(Math.abs(dollars({ usdPermille: 500 }) - 0.5)).toBeLessThan(0.08);
  expect(dollars({ usdPermille: 0 })).toBe(0);
});

test('people write, sign and receive invoices on business days', () => {
  for (const { on } of [...ofKind('record-invoice'), ...ofKind('make-promise')]) expect(isBusinessDay(on, mexicanBankCalendar)).toBe(true);
});

test.each([
  ['seed', { seed: 1.5 }],
  ['seed', { seed: -1 }],
  ['customers', { customers: 0 }],
  ['customers', { customers: 1_000_000 }],
  ['customers', { customers: Number.NaN }],
  ['from', { from: '2010-06-30' }],
  ['through', { through: '2026-01-04' }],
  ['through', { through: '2030-01-01' }],
  ['prefix', { prefix: 'gen' }],
  ['mix.latePermille', { mix: { latePermille: 1001 } }],
  ['mix.usdPermille', { mix: { usdPermille: -1 } }],
])('%s that cannot be: %o', (path, options) => {
  expect(() => generatePortfolio({ ...YEAR, ...options })).toThrow(expect.objectContaining({ code: 'sample.out_of_range', path }) as Error);
});

test('a day that is none is said to be none', () => {
  expect(() => generatePortfolio({ ...YEAR, from: '2026-02-30' })).toThrow(
    expect.objectContaining({ code: 'calendar.not_a_day', path: 'from' }) as Error,
  );
});

test('every table is whole: shares sum to a thousand, deciles rise, habits come to what is said of them', () => {
  for (const table of [CHANNELS, HABITS, METHODS, OUTCOMES, SIZES, TERMS, UNHEARD])
    expect(table.reduce((sum, [part]) => sum + part, 0)).toBe(1000);
  for (const deciles of [DAYS_BETWEEN_INVOICES, ...HABITS.map(([, { daysLate }]) => daysLate)])
    expect(deciles.toSorted((a, b) => a - b)).toEqual(deciles);
  const late = HABITS.reduce((sum, [part, { latePermille }]) => sum + part * latePermille, 0);
  expect(Math.round(late / 1000)).toBe(HABITS_LATE);
});
