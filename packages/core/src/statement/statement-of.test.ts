import { describe, expect, test } from 'vitest';
import { invoice, line, mxn, payment, refusalOf, story, usd } from '../decisions/story.fixture.js';
import { DEFAULT_POLICY } from '../policy/index.js';
import { isUntouched, statementOf } from './index.js';

const scheme = DEFAULT_POLICY.aging;
const march = { from: '2026-03-01', to: '2026-03-31', scheme };

function account() {
  const told = story();
  told.tell('record-invoice', '2026-02-28', { ...invoice('ibm/F-1042', mxn(100_000), '2026-03-28'), reference: 'F-1042' });
  told.tell('record-payment', '2026-03-11', payment('P-77', mxn(40_000)), { id: 'pay' });
  return told;
}

describe('statementOf', () => {
  test('what was owed before, what moved, what is owed then', () => {
    const [section, ...others] = statementOf(account().journal, march).sections;
    expect(others).toEqual([]);
    expect(section).toMatchObject({
      currency: 'MXN',
      opening: mxn(100_000),
      lines: [
        { on: '2026-03-11', entryId: 'pay/1', kind: 'payment-recorded', reference: 'P-77', amount: mxn(-40_000), balance: mxn(60_000) },
      ],
      closing: mxn(60_000),
      aging: { customerId: 'ACME', total: 60_000 },
      openItems: [{ itemId: 'ibm/F-1042' }],
    });
  });

  test('what was learned after the last statement comes first and says so', () => {
    const told = account();
    told.tell('record-payment', '2026-03-12', payment('P-78', mxn(10_000)), { at: '2026-04-05T12:00:00Z' });
    told.tell('record-invoice', '2026-04-03', invoice('F-9', mxn(5_000), '2026-05-03'), { at: '2026-04-05T12:00:00Z' });
    const printed = statementOf(told.journal, { ...march, knownAt: '2026-04-01T06:00:00Z' });
    const next = statementOf(told.journal, { from: '2026-04-01', to: '2026-04-30', since: '2026-04-01T06:00:00Z', scheme });
    expect(next.sections[0]?.opening).toEqual(printed.sections[0]?.closing);
    expect(next.sections[0]?.lines.map(({ on, late, amount, balance }) => [on, late, amount.amount, balance.amount])).toEqual([
      ['2026-03-12', true, -10_000, 50_000],
      ['2026-04-03', undefined, 5_000, 55_000],
    ]);
  });

  test('the instant of the last statement itself was known to it', () => {
    const told = account();
    told.tell('record-payment', '2026-03-12', payment('P-78', mxn(10_000)), { at: '2026-04-05T12:00:00Z' });
    const next = statementOf(told.journal, { from: '2026-04-01', to: '2026-04-30', since: '2026-04-05T12:00:00.000Z', scheme });
    expect(next.sections[0]).toMatchObject({ opening: mxn(50_000), lines: [] });
  });

  test('money put on an invoice moves nothing; across two currencies it moves both', () => {
    const told = story();
    told.tell('record-invoice', '2026-03-01', invoice('U-1', usd(10_000), '2026-03-31'));
    told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(10_000), '2026-03-31'));
    told.tell('record-payment', '2026-03-10', payment('P-1', mxn(195_000), 'none'));
    told.tell('apply-payment', '2026-03-12', { paymentId: 'P-1', lines: [line('F-1', mxn(10_000))] });
    told.tell('apply-payment', '2026-03-13', {
      paymentId: 'P-1',
      lines: [{ ...line('U-1', usd(10_000)), paid: mxn(185_000), rate: '18.5' }],
    });
    const [pesos, dollars] = statementOf(told.journal, march).sections;
    expect(pesos?.lines.map(({ kind, amount }) => [kind, amount.amount])).toEqual([
      ['invoice-recorded', 10_000],
      ['payment-recorded', -195_000],
      ['payment-applied', 185_000],
    ]);
    expect(dollars?.lines.map(({ kind, amount }) => [kind, amount.amount])).toEqual([
      ['invoice-recorded', 10_000],
      ['payment-applied', -10_000],
    ]);
    expect([pesos?.closing, dollars?.closing]).toEqual([mxn(0), usd(0)]);
  });

  test('a settled account has a row of nothing and no open items', () => {
    const told = account();
    told.tell('record-payment', '2026-03-20', payment('P-78', mxn(60_000)));
    expect(statementOf(told.journal, march).sections[0]).toMatchObject({ closing: mxn(0), aging: { notDue: 0, total: 0 }, openItems: [] });
  });

  test('its digest tells whether it was touched', () => {
    const statement = statementOf(account().journal, march);
    expect(isUntouched(statement)).toBe(true);
    expect(isUntouched({ ...statement, to: '2026-04-30' })).toBe(false);
    expect(isUntouched(JSON.parse(JSON.stringify(statement)) as typeof statement)).toBe(true);
  });

  test('a period that runs backwards is refused', () => {
    expect(() => statementOf(account().journal, { ...march, from: '2026-04-01' })).toThrow(
      expect.objectContaining({ code: 'statement.period_invalid', path: 'from' }),
    );
  });

  test('what is no day or no instant is refused by its own name', () => {
    const { journal } = account();
    const refused = (path: string, code: string) => expect.objectContaining({ code, path });
    expect(() => statementOf(journal, { ...march, from: '2026-02-30' })).toThrow(refused('from', 'calendar.not_a_day'));
    expect(() => statementOf(journal, { ...march, to: '2026-3-31' })).toThrow(refused('to', 'calendar.not_a_day'));
    expect(() => statementOf(journal, { ...march, since: 'yesterday' })).toThrow(refused('since', 'calendar.not_an_instant'));
  });

  test('a sent statement is on record and cannot be voided, for it was seen', () => {
    const told = account();
    const { digest } = statementOf(told.journal, march);
    told.tell('send-statement', '2026-04-01', { from: march.from, to: march.to, digest, channel: 'email' }, { id: 'sent' });
    expect(refusalOf(told.tell('void-entry', '2026-04-02', { entryId: 'sent/1', reason: 'error' }))).toBe('void.lasting');
  });
});
