import { describe, expect, test } from 'vitest';
import { renderLetter } from '../rendering/index.js';
import { chooseTemplate, LETTER_CHANNELS, TONES } from '../templates/index.js';
import { anAccount, INSTRUCTIONS } from './account.fixture.js';
import { letterData } from './index.js';

const mxn = (amount: number) => ({ amount, currency: 'MXN' });

/** 300.00 due on 2 February, 200.00 due on 3 April. */
function account() {
  const told = anAccount();
  const invoice = (itemId: string, dueOn: string, amount: number) =>
    told.tell('record-invoice', '2026-01-05', { itemId, total: mxn(amount), instalments: [{ number: 1, dueOn, amount: mxn(amount) }] });
  invoice('F-1', '2026-02-02', 30_000);
  invoice('F-2', '2026-04-03', 20_000);
  return told;
}

const stagesOn = (told: ReturnType<typeof account>, asOf: string) => letterData(told.input(asOf)).stages;

describe('the stage of an account', () => {
  test.each([
    ['2026-01-27', ['before-due']],
    ['2026-02-02', ['due-today']],
    ['2026-02-03', ['overdue']],
    ['2026-04-03', ['overdue', 'due-today']],
    ['2026-04-04', ['long-overdue', 'overdue']],
  ])('on %s is %j', (asOf, stages) => {
    expect(stagesOn(account(), asOf)).toEqual(stages);
  });

  test('eight days before, there is nothing to be reminded of', () => {
    expect(() => letterData(account().input('2026-01-25'))).toThrow(expect.objectContaining({ code: 'message.nothing_due' }));
  });

  test('a promise is quiet until its day, and what it covers is not asked for', () => {
    const told = account();
    told.tell('make-promise', '2026-02-10', { promiseId: 'A', parts: [{ dueOn: '2026-02-20', amount: mxn(30_000) }], itemIds: ['F-1'] });
    const { data, because } = letterData(told.input('2026-02-15'));
    expect([data.stage, data.promise, because[0]?.code]).toEqual([
      'promise-due',
      { madeOn: '2026-02-10', dueOn: '2026-02-20', amount: mxn(30_000), rest: mxn(30_000) },
      'stage.promise_due',
    ]);
    expect(stagesOn(told, '2026-03-01')).toEqual(['promise-broken', 'overdue']);
  });

  test('what a credit covers is not asked for', () => {
    const told = account();
    told.tell('record-payment', '2026-02-03', { paymentId: 'P-1', amount: mxn(12_000), method: 'transfer', apply: 'none' });
    expect(letterData(told.input('2026-02-04')).totals).toEqual([mxn(18_000)]);
    told.tell('record-payment', '2026-02-05', { paymentId: 'P-2', amount: mxn(18_000), method: 'transfer', apply: 'none' });
    expect(() => letterData(told.input('2026-02-06'))).toThrow(expect.objectContaining({ code: 'message.nothing_due' }));
  });

  test('a dispute takes its document out, a hold on the account all of them', () => {
    const told = account();
    told.tell('place-hold', '2026-02-03', { hold: { id: 'H-1', kind: 'dispute', itemIds: ['F-1'] }, reason: 'precio' });
    expect(stagesOn(told, '2026-04-01')).toEqual(['before-due']);
    told.tell('place-hold', '2026-03-01', { hold: { id: 'H-2', kind: 'hardship' }, reason: 'enfermedad' });
    expect(() => letterData(told.input('2026-04-01'))).toThrow(expect.objectContaining({ code: 'message.nothing_due' }));
  });
});

describe('what is refused', () => {
  const input = account().input('2026-02-03');

  test('a stage that the account does not allow, with those it does', () => {
    const refused = { code: 'query.invalid', path: 'stage', facts: { issue: 'not_fitting', choices: 'overdue' } };
    expect(() => letterData({ ...input, stage: 'due-today' })).toThrow(expect.objectContaining(refused));
  });

  test('nobody to be paid, and nowhere to pay', () => {
    const { creditor: _creditor, ...nobody } = INSTRUCTIONS;
    expect(() => letterData({ ...input, instructions: nobody })).toThrow(expect.objectContaining({ code: 'message.creditor_missing' }));
    const nowhere = { ...INSTRUCTIONS, accounts: INSTRUCTIONS.accounts.filter(({ currency }) => currency === 'USD') };
    const refused = { code: 'message.payment_missing', facts: { currency: 'MXN' } };
    expect(() => letterData({ ...input, instructions: nowhere })).toThrow(expect.objectContaining(refused));
    expect(letterData({ ...input, instructions: nowhere, link: 'https://p.example/c' }).data.pay).toMatchObject({
      accounts: [],
      ask: [],
      link: 'https://p.example/c',
    });
  });
});

describe('two currencies, and an account for one of them', () => {
  const told = anAccount();
  for (const currency of ['MXN', 'USD'] as const)
    told.tell('record-invoice', '2026-01-02', {
      itemId: `F-${currency}`,
      total: { amount: 12_345_678, currency },
      instalments: [{ number: 1, dueOn: '2026-01-12', amount: { amount: 12_345_678, currency } }],
    });
  const one = (currency: string) => ({
    ...INSTRUCTIONS,
    accounts: INSTRUCTIONS.accounts.filter((account) => account.currency === currency),
  });

  test('the letter goes, asks for both, and says whom to ask for the other', () => {
    const { data, totals } = letterData(told.input('2026-02-03', { instructions: one('MXN') }));
    expect(totals.map(({ currency }) => currency)).toEqual(['MXN', 'USD']);
    expect([data.pay.accounts.map(({ currency }) => currency), data.pay.ask]).toEqual([['MXN'], ['USD']]);
    expect(letterData(told.input('2026-02-03')).data.pay.ask).toEqual([]);
    const statement = told.statement('2026-01-01', '2026-02-03');
    expect(letterData(told.input('2026-02-03', { instructions: one('USD'), statement })).data.pay.ask).toEqual(['MXN']);
  });

  test.each([
    ['es-MX', '- En USD: pregunte cómo pagar al teléfono 55 5555 1042', 'USD: pregunte.'],
    ['en', '- In USD: ask how to pay, telephone 55 5555 1042', 'USD: ask.'],
  ] as const)('in %s, by every channel and in every tone', (language, line, short) => {
    const { data } = letterData(told.input('2026-02-03', { instructions: one('MXN'), documentsMax: 1 }));
    for (const channel of LETTER_CHANNELS)
      for (const tone of TONES) {
        const template = chooseTemplate([], { kind: 'reminder', language, channel, tone, stage: 'overdue' });
        const { text } = renderLetter(template, { data, tone, channel });
        expect(text, channel).toContain(channel === 'sms' ? short : line);
        expect(text).toContain('032180000118359719');
        expect(text).not.toContain('4411223344');
      }
  });

  test('by e-mail, where there is no telephone', () => {
    const { creditor, ...rest } = one('MXN');
    if (!creditor) throw new Error('no creditor');
    const instructions = { ...rest, creditor: { ...creditor, contact: { email: 'cobranza@lacentral.example' } } };
    const { data } = letterData(told.input('2026-02-03', { instructions }));
    const template = chooseTemplate([], { kind: 'reminder', language: 'es-MX', channel: 'email', tone: 'firm', stage: 'overdue' });
    expect(renderLetter(template, { data, tone: 'firm', channel: 'email' }).text).toContain(
      '- En USD: pregunte cómo pagar al correo cobranza@lacentral.example',
    );
  });
});

test('more documents than are named are counted, and still asked for', () => {
  const told = account();
  const { data, itemIds } = letterData(told.input('2026-05-01', { documentsMax: 1 }));
  expect(data.due[0]).toMatchObject({ documents: [{ id: 'F-1' }], more: { count: 1, total: mxn(20_000) }, toPay: mxn(50_000) });
  expect(itemIds).toEqual(['F-1', 'F-2']);
});

test('a statement needs nothing due, and says each balance', () => {
  const told = account();
  const { data } = letterData(told.input('2026-01-10', { statement: told.statement('2026-01-01', '2026-01-10') }));
  expect([data.stage, data.due, data.statement?.balances]).toEqual([
    null,
    [],
    [{ currency: 'MXN', balance: mxn(50_000), inFavour: false }],
  ]);
});
