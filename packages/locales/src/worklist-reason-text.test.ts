import { checkedRules, type Because } from '@cartera/core';
import { describe, expect, test } from 'vitest';
import { becauseText } from './because-text.js';
import { bucketNameWord } from './bucket-name-word.js';
import { esMxBecause } from './es-mx.because.js';
import { esMxWorklistReasons } from './es-mx.worklist-reasons.js';
import { localeFor } from './locale-for.js';
import './register/en.js';
import { worklistReasonText } from './worklist-reason-text.js';
import { worklistReasonWord } from './worklist-reason-word.js';

const es = localeFor('es-MX');
const en = localeFor('en');
const mxn = (amount: number) => ({ amount, currency: 'MXN' });
const asOf = '2026-03-31';
const step = (code: string, facts: Because['facts'], from: readonly Because[] = []): Because => ({ code: `worklist.${code}`, facts, from });
const back = { code: 'worklist.until_day', facts: { on: '2026-04-11' } };

describe('why an account is on the list, in its row', () => {
  test.each([
    [
      step('broken_promise', { points: 1000, promiseId: 'A', dueOn: '2026-03-10', promised: mxn(40_000), paid: mxn(15_000) }),
      'Promesa cumplida en parte',
      'Promise kept in part',
    ],
    [
      step('broken_promise', { points: 1000, promiseId: 'A', dueOn: '2026-03-10', promised: mxn(40_000), paid: mxn(0) }),
      'Promesa incumplida',
      'Broken promise',
    ],
    [
      step('follow_up_due', { points: 500, contactOn: '2026-03-24', nextOn: '2026-03-30' }),
      'Seguimiento del 30 mar 2026',
      'Follow-up of 30 Mar 2026',
    ],
    [
      step('returned_payment', { points: 5, returnedOn: '2026-03-20', paymentId: 'P-1' }, [back]),
      'Pago devuelto el 20 mar 2026',
      'Payment returned on 20 Mar 2026',
    ],
    [step('no_contact', { points: 3, contactOn: '2026-02-01' }), 'Sin contacto desde el 1 feb 2026', 'No contact since 1 Feb 2026'],
    [step('no_contact', { points: 3, dueOn: '2026-02-01' }), 'Sin contacto', 'No contact'],
    [step('days_late', { points: 200, dueOn: '2026-02-12', fromDays: 31 }), '47 días de atraso', '47 days late'],
    [step('days_late', { points: 100, dueOn: '2026-03-30', fromDays: 1 }), '1 día de atraso', '1 day late'],
    [step('amount', { points: 10, amount: mxn(4_821_055) }), '$48,210.55 por cobrar', '$48,210.55 to collect'],
    [step('nothing_past_due', { points: 0 }), 'Nada vencido', 'Nothing past due'],
    [step('all_held', { points: 0 }), 'Todo en pausa', 'All on hold'],
    [step('promised', { points: 0 }, [back]), 'Todo prometido, vuelve el 11 abr 2026', 'All promised, back on 11 Apr 2026'],
    [step('snoozed', { points: 0 }, [back]), 'Pospuesta, vuelve el 11 abr 2026', 'Snoozed, back on 11 Apr 2026'],
  ])('%o', (because, spanish, english) => {
    expect([worklistReasonText(es, because, { asOf }), worklistReasonText(en, because, { asOf })]).toEqual([spanish, english]);
  });

  test('what cannot be said is called by its name; what nobody knows has no code in it', () => {
    expect(worklistReasonText(es, step('days_late', { dueOn: 'nunca' }), { asOf })).toBe('Días de atraso');
    expect(worklistReasonText(es, step('amount', { amount: { amount: 0.5, currency: '?' } }), { asOf })).toBe('Importe por cobrar');
    expect(worklistReasonText(en, step('mood', { points: 1 }), { asOf })).toBe('Another reason');
    expect(worklistReasonWord(es, 'constructor')).toBe('Otro motivo');
  });
});

test('the whole sentence, and what would remove it', () => {
  const late = step('days_late', { points: 200, dueOn: '2026-02-12', fromDays: 31 });
  const until = { code: 'worklist.until_paid_due', facts: { dueOn: '2026-02-12', amount: mxn(100_000) } };
  expect([becauseText(es, late), becauseText(es, until)]).toEqual([
    'Lo más antiguo venció el 12 feb 2026: 31 o más días de atraso',
    'Deja de contar cuando se paguen $1,000.00 de lo que venció el 12 feb 2026',
  ]);
  expect(becauseText(en, step('no_contact', { dueOn: '2026-02-12' }))).toBe('No contact since it fell due, on 12 Feb 2026');
  expect(becauseText(en, { code: 'worklist.until_below', facts: { from: mxn(5_000_000) } })).toBe(
    'Counts no longer once there is less than $50,000.00 to collect',
  );
});

/** The codes that core's rules may name: it says them where one is unknown. */
function knownTo(rules: object): readonly string[] {
  try {
    checkedRules(rules);
    return [];
  } catch (error) {
    const { known } = (error as { readonly facts: { readonly known: string } }).facts;
    return known.split(', ').map((code) => `worklist.${code}`);
  }
}

test('each code that a rule may name has words in its row, as a choice and in whole; no other has', () => {
  const reasons = knownTo({ reasons: [{ code: '?' }], exits: [] });
  const exits = knownTo({ reasons: [], exits: [{ code: '?' }] });
  const known = [...reasons, ...exits].sort();
  expect([reasons.length, exits.length]).toEqual([6, 4]);
  expect(Object.keys(esMxWorklistReasons.rows).sort()).toEqual(known);
  expect(Object.keys(esMxWorklistReasons.names).sort()).toEqual(known);
  const worded = Object.keys(esMxBecause.steps).filter((code) => code.startsWith('worklist.') && !code.startsWith('worklist.until_'));
  expect(worded.sort()).toEqual(known);
});

test('a bucket is named as on the aging', () => {
  expect(['1-30', '91+', 'x', '1-'].map((name) => bucketNameWord(es, name))).toEqual(['1–30 días', '91 días o más', 'x', '1-']);
});
