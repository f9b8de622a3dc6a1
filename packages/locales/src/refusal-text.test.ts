import { describe, expect, test } from 'vitest';
import { failureText } from './failure-text.js';
import { failuresTopic } from './failures-topic.js';
import { loadLanguage } from './load-language.js';
import { localeFor } from './locale-for.js';
import { refusalText } from './refusal-text.js';
import './register/en.js';

const es = localeFor('es-MX');
const en = localeFor('en-GB');

describe('a refusal in words', () => {
  test('tells its facts as the language writes them', () => {
    expect(refusalText(es, { code: 'promise.beyond_horizon', facts: { latest: '2026-04-30' } }).text).toBe(
      'Esa fecha es demasiado lejana. La fecha más lejana que podemos aceptar es el 30 abr 2026.',
    );
    expect(refusalText(en, { code: 'payment.refund_exceeds', facts: { left: { amount: 120_000, currency: 'MXN' } } }).text).toContain(
      '$1,200.00\u00A0MXN is left.',
    );
  });

  test('leaves out a sentence whose fact is missing', () => {
    expect(refusalText(es, { code: 'promise.beyond_horizon', facts: {} }).text).toBe('Esa fecha es demasiado lejana.');
  });

  test('names the place of the fault', () => {
    expect(refusalText(es, { code: 'command.invalid', path: 'facts.total', facts: {} }).text).toContain('facts.total');
  });

  test('has something to say for any code', () => {
    for (const code of ['worklist.no_such_thing', 'constructor', '']) {
      const { text, remedy } = refusalText(es, { code, facts: {} });
      expect(text).toBe('No pudimos hacer lo que pidió. Nada cambió en su cuenta.');
      expect(remedy).toContain(code);
    }
  });

  test('survives a fact that is not money', () => {
    const facts = { left: { amount: 1, currency: 'nonsense' } };
    expect(refusalText(es, { code: 'payment.refund_exceeds', facts }).text).toContain('…');
  });
});

test('the failures of views need no other table, and that of the network no table that is loaded', async () => {
  const failure = { code: 'store.unavailable', facts: {} };
  const unreachable = { code: 'backend.unreachable', facts: {} };
  expect(failureText(es, unreachable)).toEqual(refusalText(es, unreachable));
  expect(failureText(es, failure).remedy).toContain('store.unavailable');
  await loadLanguage('es-MX', failuresTopic);
  expect(failureText(es, failure)).toEqual(refusalText(es, failure));
  expect(failureText(es, { code: 'promise.exists', facts: {} }).remedy).toContain('promise.exists');
});
