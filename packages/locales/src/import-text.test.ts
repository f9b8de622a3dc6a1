import './register/en.js';
import { describe, expect, test } from 'vitest';
import { importFieldWord } from './import-field-word.js';
import { importQuestion } from './import-question.js';
import { importText } from './import-text.js';
import { localeFor } from './locale-for.js';
import { refusalText } from './refusal-text.js';
import { rowFaultCodes } from './row-fault-codes.js';

const es = localeFor('es-MX');
const en = localeFor('en');

describe('what is said of a file', () => {
  test('a fault of a row has a remedy', () => {
    expect(importText(es, { code: 'row.not_a_day', column: 'Fecha' })).toEqual({
      text: 'Ese día no existe en el calendario.',
      remedy: 'Corrija la fecha, o `dates` en el mapeo.',
    });
    for (const code of rowFaultCodes()) for (const locale of [es, en]) expect(importText(locale, { code }).remedy).toMatch(/\.$/);
  });

  test('facts stand in their sentences; a sentence without its fact is left out', () => {
    expect(importText(en, { code: 'row.age_differs', facts: { asOf: '2026-03-31', days: 45 } }).text).toBe(
      'The amount is not in the column of age that its due day asks for. On 31 Mar 2026 it is 45 days past due.',
    );
    expect(importText(en, { code: 'guess.aging_header', facts: { overDays: 90 } }).text).toBe('The header says an age. More than 90 days.');
    expect(importText(es, { code: 'guess.aging_header', facts: { fromDays: 1, throughDays: 30 } }).text).toBe(
      'El encabezado dice una antigüedad. De 1 a 30 días.',
    );
  });

  test('a name that looks like an instant to a machine stays as it is', () => {
    expect(importText(es, { code: 'preview.sheet_hidden', facts: { sheet: 'Tienda 1' } }).text).toBe(
      'La hoja que se lee está oculta en el libro: Tienda 1.',
    );
  });

  test('what the books refuse a row for is said like any refusal', () => {
    for (const code of ['item.exists', 'constructor', 'nobody.knows'])
      expect(importText(en, { code })).toEqual(refusalText(en, { code, facts: {} }));
  });
});

test('an open field is asked for; one without a question is named', () => {
  expect(importQuestion(es, 'currency')).toBe('¿Qué moneda?');
  expect(importQuestion(en, 'columns.settledOn')).toBe('Still to be said: Day it was settled.');
  expect(importQuestion(es, 'constructor')).toBe('Falta decir: constructor.');
  expect(importFieldWord(es, 'columns.dueOn')).toBe('Vencimiento');
});
