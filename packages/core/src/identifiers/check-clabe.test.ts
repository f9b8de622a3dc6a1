import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkClabe } from './index.js';

describe('a bank account number', () => {
  test('falls into bank, city and account', () => {
    expect(checkClabe('032180000118359719')).toEqual({ ok: true, bank: '032', city: '180', account: '00011835971' });
    expect(checkClabe(' 032180000118359719\n')).toMatchObject({ ok: true });
  });

  test('of a bank or city that nobody knows is still one', () => {
    expect(checkClabe('999999000000000002')).toMatchObject({ bank: '999', city: '999' });
  });

  test.each([
    ['', 'clabe.length'],
    ['03218000011835971', 'clabe.length'],
    ['0321800001183597190', 'clabe.length'],
    ['03218000011835971a', 'clabe.not_digits'],
    ['032 18000011835971', 'clabe.not_digits'],
    ['٠٣٢١٨٠٠٠٠١١٨٣٥٩٧١٩', 'clabe.not_digits'],
    ['032180000118359718', 'clabe.check_digit'],
  ])('%j is refused: %s', (text, code) => expect(checkClabe(text)).toEqual({ ok: false, code }));

  // Exactly one check digit fits, and one wrong digit anywhere is noticed: 3, 7 and 1 have no factor with 10.
  test('one wrong digit is noticed', () => {
    const seventeen = fc.array(fc.nat(9), { minLength: 17, maxLength: 17 });
    fc.assert(
      fc.property(seventeen, fc.nat(17), fc.integer({ min: 1, max: 9 }), (digits, at, off) => {
        const fitting = Array.from({ length: 10 }, (_, last) => [...digits, last]).filter((all) => checkClabe(all.join('')).ok);
        expect(fitting).toHaveLength(1);
        const wrong = (fitting[0] ?? []).map((digit, index) => (index === at ? (digit + off) % 10 : digit));
        expect(checkClabe(wrong.join(''))).toEqual({ ok: false, code: 'clabe.check_digit' });
      }),
    );
  });
});
