import { checkClabe, checkRfc } from '@cartera/core';
import { describe, expect, test } from 'vitest';
import clabe from './clabe.json' with { type: 'json' };
import rfc from './rfc.json' with { type: 'json' };

describe('tax ids', () => {
  const kinds: Readonly<Record<string, string>> = { 'persona moral': 'moral', 'persona fisica': 'fisica' };

  test.each(rfc.cases)('$rfc, $source', ({ rfc: text, kind, checkDigitMatches, checkDigit }) => {
    expect(checkRfc(text)).toEqual({ ok: true, kind: kinds[kind], checkDigit: checkDigitMatches ? 'matches' : 'differs' });
    expect(checkRfc(text.slice(0, -1) + checkDigit)).toMatchObject({ checkDigit: 'matches' });
  });
});

describe('bank account numbers', () => {
  test.each(clabe.built)('$clabe', ({ clabe: text, bank, city, account }) => {
    expect(checkClabe(text)).toEqual({
      ok: true,
      bank: String(bank).padStart(3, '0'),
      city: String(city).padStart(3, '0'),
      account: account.padStart(11, '0'),
    });
  });

  const codes: Readonly<Record<string, string>> = {
    'should end in 1': 'clabe.check_digit',
    'not numeric': 'clabe.not_digits',
    '19 digits': 'clabe.length',
  };
  test.each(clabe.refused)('$clabe: $note', ({ clabe: text, note }) => {
    expect(checkClabe(text)).toEqual({ ok: false, code: codes[note] });
  });
});
