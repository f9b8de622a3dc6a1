import { expect, test } from 'vitest';
import { uploadName } from './upload-name.js';

test.each([
  ['C:\\Documentos\\Cartera.xlsx', 'Cartera.xlsx'],
  ['../../etc/passwd', 'passwd'],
  ['..', 'file'],
  ['', 'file'],
  ['carpeta/', 'file'],
  ['.rejected', 'rejected'],
  ['a\r\nX-Header: 1.csv', 'aX-Header 1.csv'],
  ['\u202Exslx.exe', 'xslx.exe'],
  ['Año ñandú.xlsx', 'Año ñandú.xlsx'],
])('%j is called %j', (name, called) => {
  expect(uploadName(name)).toBe(called);
});

test('a long name keeps its end, and no half of a character', () => {
  const called = uploadName(`${'😀'.repeat(200)}a.csv`);
  expect(called).toMatch(/^(?:😀)+a\.csv$/u);
  expect(called.length).toBeLessThanOrEqual(200);
  expect(() => encodeURIComponent(called)).not.toThrow();
});
