import { sumMoney } from '@cartera/core';
import { localeFor } from '@cartera/locales';
import { describe, expect, test } from 'vitest';
import { exportLocale, statementDocument, type ExportValue } from './index.js';
import { givenDocument, givenPromises, givenStatement } from './statement.fixture.js';

const locale = localeFor('es-MX');
const textOf = (value: ExportValue | undefined) => (value && 'text' in value ? [value.text, ...(value.notes ?? [])].join(' | ') : value);

describe('statementDocument', () => {
  test('says first what is owed and what makes it up', () => {
    const { figures, title, whose, facts, digest } = givenDocument();
    expect([title, whose]).toEqual(['Estado de cuenta', 'Refacciones Ñandú, S.A. de C.V.']);
    expect(facts.map(({ label }) => label)).toEqual(['Cuenta', 'Del', 'Al', 'Con lo registrado hasta']);
    expect(figures.map(({ label, note }) => [label, note])).toEqual([
      ['Saldo al 31 mar 2026', undefined],
      ['Vencido', 'desde el 14 feb 2026'],
      ['Por vencer', undefined],
      ['A favor', undefined],
    ]);
    const [balance, ...parts] = figures.map(({ value }) => value);
    expect(sumMoney(parts, 'MXN')).toEqual(balance);
    expect(digest).toBe(givenStatement().digest);
  });

  test('has the tables of the screen in its order, one currency after the other', () => {
    const { sections, figures } = givenDocument({ currencies: ['MXN', 'USD'] });
    expect(sections.map(({ key, currency }) => `${key} ${currency}`)).toEqual([
      'aging MXN',
      'promises MXN',
      'open-items MXN',
      'movements MXN',
      'aging USD',
      'open-items USD',
      'movements USD',
    ]);
    expect(figures.filter(({ isMain }) => isMain).map(({ label }) => label)).toEqual([
      'Saldo al 31 mar 2026 en pesos mexicanos',
      'Saldo al 31 mar 2026 en dólares estadounidenses',
    ]);
  });

  test('marks what was learned late, and opens and closes with a balance', () => {
    const movements = givenDocument().sections.find(({ key }) => key === 'movements');
    const rows = [...(movements?.rows ?? [])];
    expect(rows.map(({ isLate }) => isLate ?? false)).toEqual([false, true, false, false, false, false, false, false]);
    expect(textOf(rows[1]?.cells[2])).toBe('Pago recibido | De fecha anterior: no estaba en su estado de cuenta pasado');
    expect([rows[0], rows.at(-1)].map((row) => [textOf(row?.cells[2]), row?.isEdge])).toEqual([
      ['Saldo anterior al 1 ene 2026', true],
      ['Saldo al 31 mar 2026', true],
    ]);
  });

  test('says what a promise holds, and what an open amount is made of', () => {
    const { sections } = givenDocument();
    const [promise] = sections.find(({ key }) => key === 'promises')?.rows ?? [];
    expect(textOf(promise?.cells[2])).toBe('Vigente | Mientras esté vigente no le llamaremos por: F-0990.');
    const [item, other] = sections.find(({ key }) => key === 'open-items')?.rows ?? [];
    expect(textOf(item?.cells[0])).toBe('F-0990 | Importe del documento 2,380.00 | Interés por atraso 120.00 | En aclaración: 500.00');
    expect(textOf(item?.cells[3])).toBe('Vencido, 45 días | Con promesa');
    expect(textOf(other?.cells[3])).toBe('Por vencer');
  });

  test('an account where nothing was ever posted says so, and has no table', () => {
    const empty = statementDocument({ ...givenStatement(), sections: [] }, { locale });
    expect(empty.sections).toEqual([]);
    expect(empty.notes).toEqual([
      'No debe nada al 31 mar 2026.',
      'No hay documentos por pagar ni movimientos del 1 ene 2026 al 31 mar 2026.',
    ]);
  });

  test('is in English where English is asked for, and in Spanish where nobody speaks the language', async () => {
    const english = statementDocument(givenStatement(), { locale: await exportLocale('en'), promises: givenPromises() });
    expect([english.language, english.title, english.figures[0]?.label]).toEqual(['en', 'Statement of account', 'Balance on 31 Mar 2026']);
    expect((await exportLocale('fr')).tag).toBe('es-MX');
  });
});
