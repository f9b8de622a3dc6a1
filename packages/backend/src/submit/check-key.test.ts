import { expect, test } from 'vitest';
import { checkKey } from './index.js';

const REFUSED = { code: 'command.key_invalid', path: 'idempotencyKey', facts: { lengthMax: 200 } };

test.each(['a', 'pago 0001/ñ', 'x'.repeat(200), '😀'.repeat(200), '{"a":1}'])('%j can be a key', (key) => {
  expect(checkKey(key)).toBeUndefined();
});

test.each(['', ' ', '\u00a0', ' a', 'a\t', 'a\u0000', 'a\u007f', 'x'.repeat(201), '😀'.repeat(201), '\udc00', undefined, 5])(
  '%j cannot',
  (key) => {
    expect(checkKey(key)).toEqual(REFUSED);
  },
);
