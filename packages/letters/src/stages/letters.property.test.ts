import { addDays, type LocalDate, type Money } from '@cartera/core';
import * as fc from 'fast-check';
import { formatMoneyWithCode, localeFor } from '@cartera/locales';
import { expect, test } from 'vitest';
import { renderLetter } from '../rendering/index.js';
import { chooseTemplate, TONES, toneOf } from '../templates/index.js';
import { anAccount, type Account } from './account.fixture.js';
import { freeInstalments } from './free-instalments.js';
import { letterData, STAGES, type LetterSubject } from './index.js';

const START = '2026-01-02';

interface Step {
  readonly kind: 'invoice' | 'payment' | 'credit' | 'hold' | 'dispute' | 'promise' | 'withdrawal';
  readonly day: number;
  readonly days: number;
  readonly amount: number;
  readonly currency: 'MXN' | 'USD';
}

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('invoice', 'invoice', 'invoice', 'invoice', 'payment', 'credit', 'hold', 'dispute', 'promise', 'withdrawal'),
    day: fc.integer({ min: 0, max: 80 }),
    days: fc.integer({ min: 0, max: 40 }),
    amount: fc.integer({ min: 1, max: 9_000_000 }),
    currency: fc.constantFrom('MXN', 'MXN', 'USD'),
  }),
  { minLength: 1, maxLength: 14 },
);

function lived(list: readonly Step[]): Account {
  const account = anAccount();
  for (const [n, step] of list.toSorted((a, b) => a.day - b.day).entries()) tell(account, step, n);
  return account;
}

function tell(account: Account, { kind, day, days, amount, currency }: Step, n: number): void {
  const [on, later] = [addDays(START, day), addDays(START, day + days)] as const;
  const money: Money = { amount, currency };
  const earlier = `F-${Math.max(0, n - 1)}`;
  if (kind === 'invoice')
    account.tell('record-invoice', on, { itemId: `F-${n}`, total: money, instalments: [{ number: 1, dueOn: later, amount: money }] });
  else if (kind === 'payment')
    account.tell('record-payment', on, { paymentId: `P-${n}`, amount: money, method: 'transfer', apply: 'by-policy' });
  else if (kind === 'credit') account.tell('record-payment', on, { paymentId: `P-${n}`, amount: money, method: 'transfer', apply: 'none' });
  else if (kind === 'promise')
    account.tell('make-promise', on, {
      promiseId: `A-${n}`,
      parts: [{ dueOn: later, amount: money }],
      ...(days % 2 === 0 && { itemIds: [earlier] }),
    });
  else if (kind === 'withdrawal') account.tell('withdraw-promise', on, { promiseId: `A-${Math.max(0, n - 1)}`, reason: 'cambio' });
  else
    account.tell('place-hold', on, {
      hold: { id: `H-${n}`, kind: kind === 'hold' ? 'manual' : 'dispute', through: later, ...(days % 3 > 0 && { itemIds: [earlier] }) },
      reason: 'aclaración',
    });
}

/** What is said of an account on a day; undefined where nothing is due. */
function said(account: Account, asOf: LocalDate, more: Parameters<Account['input']>[1] = {}): LetterSubject | undefined {
  try {
    return letterData(account.input(asOf, more));
  } catch (error) {
    expect(error).toMatchObject({ code: 'message.nothing_due' });
    return undefined;
  }
}

const asOfDay = fc.integer({ min: 20, max: 180 }).map((day) => addDays(START, day));

test('every amount in a reminder is one of the position or of a promise, and the documents are exactly those that are free', () => {
  fc.assert(
    fc.property(steps, asOfDay, fc.constantFrom('es-MX' as const, 'en' as const), (list, asOf, language) => {
      const account = lived(list);
      const first = said(account, asOf);
      for (const stage of first?.stages ?? []) {
        const subject = said(account, asOf, { stage });
        if (subject === undefined) throw new Error('a stage that was offered is refused');
        const { position } = account.input(asOf);
        const free = freeInstalments(position);
        const open = new Map(free.map(({ itemId, open }) => [itemId, open]));
        for (const { documents, currency, total, credit, toPay, more } of subject.data.due) {
          expect(more).toBeNull();
          expect(documents.map(({ id, amount }) => [id, amount.amount])).toEqual(documents.map(({ id }) => [id, open.get(id)?.total]));
          expect(documents.reduce((sum, { amount }) => sum + amount.amount, 0)).toBe(total.amount);
          const unapplied = position.unapplied
            .filter(({ amount }) => amount.currency === currency)
            .reduce((sum, { amount }) => sum + amount.amount, 0);
          if (stage === 'promise-due') expect(toPay.amount).toBe(Math.min(subject.data.promise?.rest.amount ?? 0, total.amount));
          else expect([credit?.amount ?? 0, toPay.amount]).toEqual([unapplied, total.amount - unapplied]);
          expect(toPay.amount).toBeGreaterThan(0);
        }
        const tone = toneOf(stage);
        const template = chooseTemplate([], { kind: 'reminder', language, channel: 'email', tone, stage });
        const { text } = renderLetter(template, { data: subject.data, tone, channel: 'email' });
        const { due, promise } = subject.data;
        const known = [
          ...due.flatMap((group) => [group.toPay, ...(group.credit ? [group.credit] : []), ...group.documents.map(({ amount }) => amount)]),
          ...(promise ? [promise.amount] : []),
        ].map((money) => formatMoneyWithCode(localeFor(language), money).replace('\u00A0', ' '));
        const amounts = text.match(/(?:US)?\$[\d,.]+\d (?:MXN|USD)/g) ?? [];
        expect(amounts.filter((amount) => !known.includes(amount))).toEqual([]);
        for (const amount of known) expect(text).toContain(amount);
      }
    }),
    { numRuns: 120 },
  );
});

test('what is on hold or in dispute is never named', () => {
  fc.assert(
    fc.property(steps, asOfDay, (list, asOf) => {
      const account = lived(list);
      const subject = said(account, asOf);
      if (subject === undefined) return;
      const free = new Set(freeInstalments(account.input(asOf).position).map(({ itemId }) => itemId));
      expect(subject.itemIds.filter((itemId) => !free.has(itemId))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('an account of which nothing free is due within a week has nothing to be reminded of', () => {
  fc.assert(
    fc.property(steps, asOfDay, (list, asOf) => {
      const account = lived(list);
      const free = freeInstalments(account.input(asOf).position);
      const soonest = addDays(asOf, 7);
      const promised = account
        .input(asOf)
        .promises.some(({ withdrawnOn, verdict }) => withdrawnOn === undefined && verdict.state === 'open');
      const subject = said(account, asOf);
      if (!promised && free.every(({ dueOn }) => dueOn > soonest)) expect(subject).toBeUndefined();
      if (subject) expect(free.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test('an SMS of every stage and tone says who, how much, as of when and how to pay, and fits', () => {
  const account = anAccount();
  const invoice = (itemId: string, dueOn: LocalDate) =>
    account.tell('record-invoice', START, {
      itemId,
      total: { amount: 123_456_789, currency: 'MXN' },
      instalments: [{ number: 1, dueOn, amount: { amount: 123_456_789, currency: 'MXN' } }],
    });
  invoice('F-1', '2026-01-10');
  invoice('F-2', '2026-03-31');
  invoice('F-3', '2026-04-02');
  const { stages } = letterData(account.input('2026-03-31'));
  expect(stages).toEqual(['long-overdue', 'overdue', 'due-today', 'before-due']);
  for (const stage of stages) {
    for (const tone of TONES) {
      const { data } = letterData(account.input('2026-03-31', { stage, documentsMax: 1 }));
      const template = chooseTemplate([], { kind: 'reminder', language: 'es-MX', channel: 'sms', tone, stage });
      const { text } = renderLetter(template, { data, tone, channel: 'sms' });
      for (const part of ['Ferreteria La Central', '$1,234,567.89 MXN', '31 mar 2026', '032180000118359719', '0010429', '55 5555 1042'])
        expect(text).toContain(part);
    }
  }
});

test('every stage there is can be reached', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(steps, asOfDay, (list, asOf) => {
      for (const stage of said(lived(list), asOf)?.stages ?? []) reached.add(stage);
    }),
    { numRuns: 400, seed: 7 },
  );
  expect([...reached].toSorted()).toEqual([...STAGES].toSorted());
});
