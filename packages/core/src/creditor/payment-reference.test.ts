import { describe, expect, test } from 'vitest';
import { creditorReferenceDigits, dammDigit } from './check-digits.js';
import { paymentReference, readPaymentReference } from './index.js';

describe('check digits as others published them', () => {
  test('Damm’s own example', () => expect([dammDigit('572'), dammDigit('5724')]).toEqual(['4', '0']));

  test.each([
    ['539007547034', '18'],
    ['2348231', '71'],
    ['0000000539007547034', '18'],
  ])('creditor reference %s bears %s', (reference, digits) => expect(creditorReferenceDigits(reference)).toBe(digits));
});

describe('paymentReference', () => {
  test.each([
    ['1042', '0010429', 'RF971042'],
    ['999999', '9999990', 'RF78999999'],
    ['ACME', '8272118', 'RF54ACME'],
  ])('of %s: the id stands in it', (id, numeric, concept) => expect(paymentReference(id)).toEqual({ numeric, concept }));

  test('ids that differ by signs, case or zeros in front have concepts of their own', () => {
    const ids = ['F-1', 'F.1', 'f1', 'F 1', 'F1', '0F1', '1', '01', '001', 'Peña', 'Pena', 'PENA', '日本', '本日'];
    expect(new Set(ids.map((id) => paymentReference(id).concept)).size).toBe(ids.length);
  });

  test('without its accents and signs, and digits after it; cut where it is long', () => {
    expect(paymentReference('Peña').concept).toMatch(/^RF\d{2}PENA\d{6}$/);
    expect(paymentReference('e4eaaaf2-d142-11e1-b3e4-080027620cdd').concept).toMatch(/^RF\d{2}E4EAAAF2D\d{12}$/);
    expect(paymentReference('日本').concept).toMatch(/^RF\d{14}$/);
  });

  test('no id has the number 0, which banks take for none', () => {
    expect(['0', '000000', ''].map((id) => paymentReference(id).numeric).filter((numeric) => Number(numeric) === 0)).toEqual([]);
  });
});

describe('readPaymentReference', () => {
  test.each([
    ['RF971042', 'RF971042'],
    [' rf97 1042 ', 'RF971042'],
    ['PAGO FACTURAS OCTUBRE RF54ACME GRACIAS', 'RF54ACME'],
    ['RF18 5390 0754 7034', 'RF18539007547034'],
    ['Pago RFC EKU9003173C9, ref. RF971042', 'RF971042'],
  ])('%j bears %s', (text, concept) => expect(readPaymentReference(text)).toEqual({ ok: true, concept }));

  test.each([
    ['0010429', '0010429'],
    ['10429', '0010429'],
    [' 9999990 ', '9999990'],
  ])('%j is %s', (text, numeric) => expect(readPaymentReference(text)).toEqual({ ok: true, numeric }));

  test.each([
    ['', 'reference.none'],
    ['0', 'reference.none'],
    ['0000000', 'reference.none'],
    ['PAGO', 'reference.none'],
    ['00010429', 'reference.none'],
    ['PAGO 0010429', 'reference.none'],
    ['RF971024', 'reference.check_digit'],
    ['pago RF79 1042', 'reference.check_digit'],
    ['10492', 'reference.check_digit'],
  ])('%j: %s', (text, code) => expect(readPaymentReference(text)).toEqual({ ok: false, code }));

  test('what is no text bears none', () => {
    expect(readPaymentReference(10_429 as unknown as string)).toEqual({ ok: false, code: 'reference.none' });
  });
});
