import { localeFor } from '@cartera/locales';
import { expect, test } from 'vitest';
import { importLabel } from './import-label.js';
import { importView } from './import-view.js';

const view = importView(localeFor('es-MX'), undefined);
const none = { added: 0, unchanged: 9, changed: 0, missing: 0, rejected: 0, rejectedRows: [] };

test('the main button says all that it does, and nothing else', () => {
  expect(importLabel(view, { ...none, added: 412 }, false)).toBe('Importar 412 filas');
  expect(importLabel(view, { ...none, added: 1, changed: 3, missing: 5, settled: 5 }, true)).toBe(
    'Importar 1 fila, corregir 3 y liquidar 5 documentos',
  );
  expect(importLabel(view, { ...none, changed: 3 }, true)).toBe('Corregir 3');
  expect(importLabel(view, { ...none, missing: 2 }, false)).toBeUndefined();
});

test('rows that differ may gain something without being corrected', () => {
  expect(importLabel(view, { ...none, changed: 3 }, false)).toBe('Importar');
});
