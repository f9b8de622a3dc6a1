import { expect, test } from 'vitest';
import { formatOfFile } from './format-of-file.js';

test.each([
  ['Estado.PDF', 'pdf'],
  ['a.csv.xlsx', 'xlsx'],
  ['pdf', undefined],
  ['a.docx', undefined],
  ['a.pdf/', undefined],
  ['-', undefined],
])('%s is %s', (file, format) => {
  expect(formatOfFile(file, ['xlsx', 'csv', 'pdf', 'json'])).toBe(format);
});
