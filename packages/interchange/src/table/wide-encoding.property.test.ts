import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wideEncoding } from './index.js';

const letters = fc.constantFrom(...'ABCabcñáÉü 0123456789,;.\t\n"-/$');
const text = fc.string({ unit: letters, minLength: 16, maxLength: 3000 });

// Whatever a list of ours says, its bytes in UTF-16 are known, either way round and cut anywhere; its bytes in UTF-8 and Latin-1 are not taken for it.
test('UTF-16 is known by its zero bytes, and nothing else is taken for it', () => {
  fc.assert(
    fc.property(text, fc.nat(1), (list, cut) => {
      const little = Buffer.from(list, 'utf16le');
      const big = Buffer.from(little).swap16();
      expect(wideEncoding(little.subarray(0, little.length - cut))).toBe(little.length - cut < 32 ? undefined : 'utf-16le');
      expect(wideEncoding(big.subarray(0, big.length - cut))).toBe(big.length - cut < 32 ? undefined : 'utf-16be');
      for (const other of ['utf8', 'latin1'] as const) expect(wideEncoding(Buffer.from(list, other))).toBeUndefined();
    }),
  );
});

test.each([
  ['zero bytes on both sides', Buffer.concat([Buffer.from('Cliente,Folio,Saldo', 'utf16le'), Buffer.from('\0\0')])],
  ['one zero in a text', Buffer.from('Cliente,Folio\0Saldo,Vence,Total,Fecha')],
  ['a control character', Buffer.from('Cliente,\u0001Folio,Saldo', 'utf16le')],
  ['a few characters', Buffer.from('Cliente', 'utf16le')],
])('%s: no UTF-16', (_, bytes) => {
  expect(wideEncoding(bytes)).toBeUndefined();
});
