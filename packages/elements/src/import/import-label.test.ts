import { localeFor } from '@cartera/locales';
import { expect, test } from 'vitest';
import { importLabel } from './import-label.js';
import { importView } from './import-view.js';

const view = importView(localeFor('es-MX'), undefined);
const none = { added: 0, unchanged: 9, changed: 0, missing: 0, rejected: 0, rejectedRows: [] };

const LEFT = { update: false, follows: undefined };
const CORRECTED = { update: true, follows: undefined };

test('the main button says all that it does, and nothing else', () => {
  expect(importLabel(view, { ...none, added: 412 }, LEFT)).toBe('Importar 412 filas');
  expect(importLabel(view, { ...none, added: 1, changed: 3, missing: 5, settled: 5 }, CORRECTED)).toBe(
    'Importar 1 fila, corregir 3 y liquidar 5 documentos',
  );
  expect(importLabel(view, { ...none, changed: 3 }, CORRECTED)).toBe('Corregir 3');
  expect(importLabel(view, { ...none, missing: 2 }, LEFT)).toBeUndefined();
});

test('rows that differ may be followed without being corrected', () => {
  expect(importLabel(view, { ...none, changed: 3 }, { update: false, follows: 'list' })).toBe('Ajustar las distintas');
  expect(importLabel(view, { ...none, added: 2, changed: 1 }, { update: false, follows: 'settled' })).toBe(
    'Importar 2 filas y ajustar la distinta',
  );
  expect(importLabel(view, { ...none, changed: 3 }, LEFT)).toBeUndefined();
});
