import { describe, expect, test } from 'vitest';
import { statedCurrency, withoutCurrencyCode } from './stated-currency.js';

const of = (...texts: readonly string[]) => statedCurrency(texts)?.currency;

describe('the currency that a file names', () => {
  test.each([
    ['Importe MXN', 'MXN'],
    ['Saldo (USD)', 'USD'],
    ['SALDO COP', 'COP'],
    ['Total, CLP', 'CLP'],
    ['Saldo pendiente (CLP)', 'CLP'],
    ['Moneda: PEN', 'PEN'],
    ['Moneda · MXN', 'MXN'],
    ['Amount in EUR', 'EUR'],
    ['Cifras en pesos mexicanos', 'MXN'],
  ])('%s: %s', (text, currency) => {
    expect(of(text)).toBe(currency);
  });

  test.each(['TOP 10 CLIENTES', 'REPORTE DE ALL', 'Saldo', 'Moneda: Pesos', 'Importe total', 'Saldos al 31 de marzo', 'FERRETERÍA SOS'])(
    '%s: none',
    (text) => {
      expect(of(text)).toBeUndefined();
    },
  );

  test('is the one that is called so, else the only one', () => {
    expect(of('Tipo de cambio USD 17.05', 'Moneda: MXN')).toBe('MXN');
    expect(of('Saldo MXN', 'Saldo USD')).toBeUndefined();
  });
});

test('a header is known without the currency it names', () => {
  expect(withoutCurrencyCode('Saldo (USD)').trim()).toBe('Saldo');
  expect(withoutCurrencyCode('RFC')).toBe('RFC');
});
