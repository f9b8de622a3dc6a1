import { expect, test } from 'vitest';
import { sheetNames } from './sheet-names.js';

test('names are short, without what Excel refuses, and none is there twice whatever its case', () => {
  const label = 'Cuentas [todas]: ¿cuáles? */\\ de un nombre larguísimo';
  const names = sheetNames('Resumen', [
    { label },
    { label: label.toUpperCase() },
    { label: "'resumen'" },
    { label: '::' },
    { label: '[]' },
  ]);
  expect(names).toEqual(['Resumen', 'Cuentas todas ¿cuáles de un nom', 'CUENTAS TODAS ¿CUÁLES DE U (2)', 'resumen (2)', '–', '– (2)']);
  expect(names.every(({ length }) => length >= 1 && length <= 31)).toBe(true);
});

test('the currency stands in a name only where there are several', () => {
  const movements = (currency: string) => ({ label: 'Movimientos', currency });
  expect(sheetNames('Resumen', [movements('MXN')])).toEqual(['Resumen', 'Movimientos']);
  expect(sheetNames('Resumen', [movements('MXN'), movements('USD')])).toEqual(['Resumen', 'Movimientos MXN', 'Movimientos USD']);
});
