import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRfc } from './index.js';

describe('a tax id', () => {
  test('of a company has twelve characters, of a person thirteen', () => {
    expect(checkRfc('EKU9003173C9')).toEqual({ ok: true, kind: 'moral', checkDigit: 'matches' });
    expect(checkRfc('MASO451221PM4')).toEqual({ ok: true, kind: 'fisica', checkDigit: 'matches' });
  });

  test('may be one of the two generic ones, whose check digit is not asked for', () => {
    expect(checkRfc('XAXX010101000')).toEqual({ ok: true, kind: 'generic-national', checkDigit: 'matches' });
    expect(checkRfc('XEXX010101000')).toEqual({ ok: true, kind: 'generic-foreign', checkDigit: 'matches' });
  });

  test('that has another check digit only warns', () => {
    expect(checkRfc('COSC8001137N9')).toEqual({ ok: true, kind: 'fisica', checkDigit: 'differs' });
  });

  test('is read as people paste it: small letters, space around it, Ñ in two characters', () => {
    expect(checkRfc('  eku9003173c9\n')).toEqual({ ok: true, kind: 'moral', checkDigit: 'matches' });
    expect(checkRfc('ñam800101aa1')).toEqual(checkRfc('N\u0303AM800101AA1'));
    expect(checkRfc('ÑAM800101AA1')).toMatchObject({ ok: true, kind: 'moral' });
    expect(checkRfc('H&E951128469')).toEqual({ ok: true, kind: 'moral', checkDigit: 'matches' });
  });

  test('has a real date, in the century from 2000', () => {
    expect(checkRfc('AAA000229AA1')).toMatchObject({ ok: true }); // 2000 was a leap year
    expect(checkRfc('AAA010229AA1')).toEqual({ ok: false, code: 'rfc.date' });
    expect(checkRfc('AAAA991301AA1')).toEqual({ ok: false, code: 'rfc.date' });
    expect(checkRfc('AAAA990431AA1')).toEqual({ ok: false, code: 'rfc.date' });
    expect(checkRfc('AAAA990400AA1')).toEqual({ ok: false, code: 'rfc.date' });
  });

  test.each(['', 'EKU9003173C', 'MASO451221PM44', '   '])('%j has the wrong length', (text) => {
    expect(checkRfc(text)).toEqual({ ok: false, code: 'rfc.length' });
  });

  test.each(['EK19003173C9', 'EKU9003173CB', 'AAA 010101AA1'])('%s of the right length is not in the form of one', (text) => {
    expect(checkRfc(text)).toEqual({ ok: false, code: 'rfc.pattern' });
  });

  test.each(['EKU-900317-3C9', 'EK19003173C9', 'EKU9003173CB', 'EKU90031731ß', 'ſKU9003173C9', 'AAA 010101AA1', 'MASO45122ÑPM4'])(
    '%s is no tax id',
    (text) => {
      expect(checkRfc(text)).toMatchObject({ ok: false });
      expect(['rfc.pattern', 'rfc.length']).toContain((checkRfc(text) as { code: string }).code);
    },
  );

  // The digit is there to notice a slip of the pen: exactly one of the eleven fits, and of two letters that trade places most are noticed.
  test('exactly one check digit matches', () => {
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNÑ&OPQRSTUVWXYZ');
    const sign = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
    const stems = fc.tuple(fc.array(letter, { minLength: 3, maxLength: 4 }), fc.array(sign, { minLength: 2, maxLength: 2 }));
    fc.assert(
      fc.property(stems, ([name, homoclave]) => {
        const checks = [...'0123456789A'].map((digit) => checkRfc(`${name.join('')}800101${homoclave.join('')}${digit}`));
        expect(checks.filter((check) => check.ok && check.checkDigit === 'matches')).toHaveLength(1);
        expect(checks.every((check) => check.ok)).toBe(true);
      }),
    );
  });
});
