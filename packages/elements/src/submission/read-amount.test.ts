import { localeFor } from '@cartera/locales';
import { expect, test } from 'vitest';
import { readAmount } from './read-amount.js';

test.each([
  ['es-MX', '5000', 500_000],
  ['es-MX', '5,000', 500_000],
  ['es-MX', ' $5,000.00 ', 500_000],
  ['es-MX', '$ 5,000.5', 500_050],
  ['es-MX', '5 000', 500_000],
  ['es-MX', '1\u00A0234\u00A0567.89', 123_456_789],
  ['es-MX', 'MXN 5000', 500_000],
  ['es-MX', '$5000 mxn', 500_000],
  ['es-MX', '0.01', 1],
  ['es-ES', '5.000,50', 500_050],
  ['es-ES', '5000,5', 500_050],
])('in %s "%s" is read', (tag, text, amount) => {
  expect(readAmount(localeFor(tag), text, 'MXN')).toEqual({ amount, currency: 'MXN' });
});

test.each([
  '',
  ' ',
  '$',
  'cinco mil',
  '5.000,00',
  '5,00',
  '1,2345',
  '5 00',
  '50 000 0',
  '5000.001',
  '-5',
  '0',
  '1e5',
  'USD 500',
  '5000 USD',
  '12 34',
  '٥٠٠',
  '9'.repeat(20),
])('nothing is guessed from "%s"', (text) => {
  expect(readAmount(localeFor('es-MX'), text, 'MXN')).toBeUndefined();
});

test('a currency has its own decimals and sign', () => {
  expect(readAmount(localeFor('es-MX'), '€5', 'EUR')).toEqual({ amount: 500, currency: 'EUR' });
  expect(readAmount(localeFor('es-MX'), '5.5', 'CLP')).toBeUndefined();
  expect(readAmount(localeFor('es-MX'), '5,500', 'CLP')).toEqual({ amount: 5500, currency: 'CLP' });
});
