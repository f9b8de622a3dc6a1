import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paymentReference, readPaymentReference } from './index.js';

const anyId = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((text) => !/\p{Cs}/u.test(text)),
  fc.stringMatching(/^[A-Z\d]{1,21}$/),
  fc.stringMatching(/^[A-Z]{1,3}-\d{1,6}$/),
);
const number = fc.integer({ min: 1, max: 999_999 });

/** A character of another value of its own kind: a digit for a digit, a letter for a letter. */
function other(character: string, off: number): string {
  const [first, count] = /\d/.test(character) ? ['0', 10] : ['A', 26];
  const place = character.charCodeAt(0) - first.charCodeAt(0);
  return String.fromCharCode(first.charCodeAt(0) + ((place + 1 + (off % (count - 1))) % count));
}

function withOther(text: string, at: number, off: number): string {
  return text.slice(0, at) + other(text.charAt(at), off) + text.slice(at + 1);
}

function traded(text: string, at: number): string {
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

// Whatever the id, both forms are what SPEI takes, and are read back as they are.
test('every id has a reference that fits and reads back', () => {
  fc.assert(
    fc.property(anyId, (id) => {
      const { numeric, concept } = paymentReference(id);
      expect(numeric).toMatch(/^\d{7}$/);
      expect(concept).toMatch(/^[A-Z\d]{5,25}$/);
      expect(readPaymentReference(numeric)).toEqual({ ok: true, numeric });
      expect(readPaymentReference(String(Number(numeric)))).toEqual({ ok: true, numeric });
      expect(readPaymentReference(`pago ${concept.toLowerCase()}`)).toEqual({ ok: true, concept });
      expect(readPaymentReference((concept.match(/.{1,4}/g) ?? []).join(' '))).toMatchObject({ ok: true });
    }),
  );
});

// Numbers of up to six digits, and ids of up to 21 capital letters and digits, can be read off: no two have the same.
test('what keeps its digits never collides', () => {
  fc.assert(
    fc.property(number, number, (one, two) => {
      const [a, b] = [paymentReference(String(one)).numeric, paymentReference(String(two)).numeric];
      expect(Number(a.slice(0, 6))).toBe(one);
      expect(a === b).toBe(one === two);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z\d]{1,21}$/), (id) => {
      expect(paymentReference(id).concept.slice(4)).toBe(id);
    }),
  );
});

// One wrong digit, and two neighbours that trade places: a numeric reference is never taken for another one.
test('a slip in the numeric reference is noticed', () => {
  fc.assert(
    fc.property(anyId, fc.nat(6), fc.nat(8), (id, at, off) => {
      const { numeric } = paymentReference(id);
      expect(readPaymentReference(withOther(numeric, at, off))).toMatchObject({ ok: false });
      if (at < 6 && numeric[at] !== numeric[at + 1])
        expect(readPaymentReference(traded(numeric, at))).toEqual({ ok: false, code: 'reference.check_digit' });
    }),
  );
});

// The same of the concept, for a digit in place of a digit and a letter in place of a letter.
test('a slip in the concept is noticed', () => {
  const isDigit = (character: string | undefined) => /\d/.test(character ?? '');
  fc.assert(
    fc.property(anyId, fc.nat(24), fc.nat(24), (id, place, off) => {
      const { concept } = paymentReference(id);
      const at = 2 + (place % (concept.length - 2));
      expect(readPaymentReference(withOther(concept, at, off))).toEqual({ ok: false, code: 'reference.check_digit' });
      const [a, b] = [concept[at], concept[at + 1]];
      if (b !== undefined && a !== b && isDigit(a) === isDigit(b) && at !== 3)
        expect(readPaymentReference(traded(concept, at))).toEqual({ ok: false, code: 'reference.check_digit' });
    }),
  );
});
