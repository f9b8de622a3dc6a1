import { expect, test } from 'vitest';
import { parseMapping } from '../mapping/index.js';
import { rowReader } from './row-reader.js';

const mapping = parseMapping({
  source: 'sae',
  rows: 'open-balances',
  dates: 'Y-M-D',
  decimal: '.',
  currency: 'MXN',
  columns: { customer: 'Cliente', document: 'Documento', dueOn: 'Vence', amount: 'Por pagar' },
});

test('what was handed out defused against formulas is what it was before', () => {
  const read = rowReader(mapping, ['Cliente', 'Documento', 'Vence', 'Por pagar']);
  const [first] = read({ line: 2, cells: ["'=ACME", "'-17", '2026-03-31', '5.00'] });
  expect(first).toMatchObject({ row: { customer: '=ACME', document: '-17', amount: { amount: 500 } } });
  const [second] = read({ line: 3, cells: ["'90 Motors", 'F-1', '2026-03-31', '5.00'] });
  expect(second).toMatchObject({ row: { customer: "'90 Motors", document: 'F-1' } });
});
