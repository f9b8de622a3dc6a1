import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkJson } from './check-json.js';

const shallow = fc.json({ maxDepth: 10 });

// What was written from a value has no key twice, so it passes, however it is laid out.
test('whatever JSON.stringify writes passes', () => {
  fc.assert(
    fc.property(shallow, fc.constantFrom(0, 2, '\t'), (text, space) => {
      expect(checkJson(JSON.stringify(JSON.parse(text), undefined, space))).toBeUndefined();
    }),
  );
});

// A member of an object, put into it once more, is found wherever the object stands.
test('a member told twice is found at any depth', () => {
  const escaped = (key: string): string =>
    `"${Array.from({ length: key.length }, (_, n) => `\\u${key.charCodeAt(n).toString(16).padStart(4, '0')}`).join('')}"`;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), shallow, shallow, fc.integer({ min: 0, max: 15 }), (key, one, other, depth) => {
      const object = `{${JSON.stringify(key)}:${one},"${key.length}:other":0,${escaped(key)}:${other}}`;
      expect(() => checkJson(`${'[{"in":'.repeat(depth)}${object}${'}]'.repeat(depth)}`)).toThrow();
    }),
  );
});
