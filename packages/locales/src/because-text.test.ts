import type { Because } from '@cartera/core';
import { describe, expect, test } from 'vitest';
import { becauseText } from './because-text.js';
import type { BecauseWords, WordedStepCode } from './because.types.js';
import { enBecause } from './en.because.js';
import { enPromiseForm } from './en.promise-form.js';
import { esMxBecause } from './es-mx.because.js';
import { esMxPromiseForm } from './es-mx.promise-form.js';
import { localeFor } from './locale-for.js';
import { placeholdersOf } from './phrase.js';
import './register/en.js';

const es = localeFor('es-MX');
const en = localeFor('en');
const mxn = (amount: number) => ({ amount, currency: 'MXN' });
const recorded = (from: readonly Because[], more: Because['facts'] = {}): Because => ({
  code: 'item.recorded',
  facts: { on: '2026-02-28', amount: mxn(840_000), total: mxn(840_000), dueOn: '2026-03-28', ...more },
  from,
});

describe('a document', () => {
  test('says its terms in plain words', () => {
    const step = recorded([{ code: 'terms.days', facts: { days: 28 } }]);
    expect(becauseText(es, step)).toBe('Factura del 28 feb 2026 por $8,400.00, a pagar en 28 días: vence el 28 mar 2026');
    expect(becauseText(en, step)).toBe('Invoice of 28 Feb 2026 for $8,400.00, payable in 28 days: due on 28 Mar 2026');
  });

  test('says each step of them, and the day they count from', () => {
    const step = recorded([
      { code: 'terms.delivered', facts: { on: '2026-03-03' } },
      { code: 'terms.days', facts: { days: 1 } },
      { code: 'terms.end_of_month', facts: {} },
      { code: 'terms.day_of_next_month', facts: { day: 5 } },
      { code: 'terms.next_weekday', facts: { weekday: 5 } },
      { code: 'terms.business_day_following', facts: {} },
    ]);
    expect(becauseText(es, step)).toBe(
      'Factura del 28 feb 2026 por $8,400.00, a pagar en 1 día desde la entrega (3 mar 2026), luego a fin de mes, luego el día 5 del mes siguiente, ' +
        'luego el siguiente viernes; si no es día hábil, el siguiente que lo sea: vence el 28 mar 2026',
    );
  });

  test('without terms says its due day only; an instalment says which', () => {
    expect(becauseText(es, recorded([], { instalment: 2, instalments: 3 }))).toBe(
      'Factura del 28 feb 2026 por $8,400.00, parcialidad 2 de 3: vence el 28 mar 2026',
    );
  });
});

describe('a payment', () => {
  const facts = { on: '2026-03-11', amount: mxn(-600_000), source: 'P-77', receivedOn: '2026-03-11' };

  test('says when it was received, and when we learned of it late', () => {
    expect(becauseText(es, { code: 'item.payment_applied', facts })).toBe('Pago P-77 recibido el 11 mar 2026');
    const late = { code: 'item.payment_applied', facts: { ...facts, learnedAt: '2026-04-05T15:00:00Z' } };
    expect(becauseText(es, late)).toBe('Pago P-77 recibido el 11 mar 2026 (lo supimos el 5 abr 2026)');
    expect(becauseText(en, late)).toBe('Payment P-77 received on 11 Mar 2026 (we learned of it on 5 Apr 2026)');
  });

  test('across two currencies says how much, with its code, and the rate', () => {
    const other = { appliedOn: '2026-03-13', other: { amount: 185_000, currency: 'USD' }, rate: '18.5', base: 'MXN', quote: 'USD' };
    expect(becauseText(es, { code: 'item.payment_applied', facts: { ...facts, ...other } })).toBe(
      'Pago P-77 recibido el 11 mar 2026, aplicado el 13 mar 2026: $1,850.00\u00A0USD a 18.5 USD por MXN',
    );
  });

  test('is called as it is called, though it looks like a day or an instant', () => {
    for (const source of ['2026-03-14', '2026-04-05T15:00:00Z', 'FACT 2026'])
      expect(becauseText(es, { code: 'item.payment_applied', facts: { ...facts, source } })).toContain(`Pago ${source} recibido`);
  });
});

describe('a promise', () => {
  const facts = { dueOn: '2026-04-14', through: '2026-04-16', promised: mxn(500_000), paid: mxn(200_000) };

  test('says what was promised and paid, and until when it is accepted', () => {
    expect(becauseText(es, { code: 'promise.part_open', facts })).toBe(
      'Prometió $5,000.00 para el 14 abr 2026 y lleva pagados $2,000.00. Se acepta hasta el 16 abr 2026',
    );
  });

  test('does not say the same day twice', () => {
    const same = { ...facts, through: '2026-04-14' };
    expect(becauseText(es, { code: 'promise.part_broken', facts: same })).toBe(
      'Prometió $5,000.00 para el 14 abr 2026 y no llegó ningún pago a tiempo',
    );
  });
});

describe('every step', () => {
  const pieces = (words: BecauseWords): readonly string[] =>
    typeof words === 'string' ? [words] : Array.isArray(words) ? words : Object.values(words);
  const codes = Object.keys(esMxBecause.steps) as WordedStepCode[];

  test.each(codes)('%s has words in both languages for the same facts', (code) => {
    const room = (words: BecauseWords) => pieces(words).map((piece) => [...placeholdersOf(piece)].sort().join());
    expect(room(enBecause.steps[code])).toEqual(room(esMxBecause.steps[code]));
    expect([...pieces(esMxBecause.steps[code]), ...pieces(enBecause.steps[code])].filter((piece) => piece.trim() === '')).toEqual([]);
  });

  test('has its words in both languages, and no other has', () => {
    expect(Object.keys(enBecause.steps)).toEqual(codes);
  });

  test.each(codes)('%s is told without its code, whatever its facts', (code) => {
    for (const locale of [es, en]) {
      for (const facts of [
        {},
        { on: 'nunca', amount: mxn(1), total: { amount: 0.5, currency: '?' }, weekday: 9, days: 1.5, component: 'x' },
      ]) {
        const text = becauseText(locale, { code, facts });
        expect(text).not.toBe('');
        expect(text).not.toMatch(/[a-z]\.[a-z]|_|\{|undefined/);
      }
    }
  });

  test('that has no words yet is told without its code', () => {
    for (const code of ['allocation.pass', 'constructor', '__proto__', '']) {
      expect(becauseText(es, { code, facts: { on: '2026-03-31' } })).toBe('Otro paso de la cuenta');
      expect(becauseText(en, { code, facts: {} })).toBe('Another step of the account');
    }
  });

  test('names weekdays as the calendar of promises does', () => {
    expect([esMxBecause.weekdays, enBecause.weekdays]).toEqual([esMxPromiseForm.weekdays, enPromiseForm.weekdays]);
  });
});
