import { describe, expect, test } from 'vitest';
import { checkJson } from './check-json.js';

const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + (open === '[' ? '' : '1') + close.repeat(depth);
const REPEATED = expect.objectContaining({ code: 'http.key_repeated' }) as Error;

describe('nesting', () => {
  test.each([
    ['[', ']'],
    ['{"a":', '}'],
    ['[{"a":', '}]'],
  ])('%s 32 deep passes, one more does not', (open, close) => {
    const levels = open.length > 2 && open.startsWith('[') ? 2 : 1;
    expect(checkJson(nested(open, close, 32 / levels))).toBeUndefined();
    expect(() => checkJson(`[${nested(open, close, 32 / levels)}]`)).toThrow(
      expect.objectContaining({ code: 'http.body_too_deep', facts: { depthMax: 32 } }),
    );
  });

  test('what closed does not count', () => {
    expect(checkJson(`[${'[],{},'.repeat(100)}0]`)).toBeUndefined();
  });

  test('braces within texts do not count', () => {
    expect(checkJson(JSON.stringify({ a: '{'.repeat(100), b: '\\"[{'.repeat(50), '{"{[': '}' }))).toBeUndefined();
  });
});

describe('a key that stands twice', () => {
  test.each([
    ['beside itself', '{"a":1,"a":1}'],
    ['further on', '{"a":1,"b":[{"a":2}],"a":3}'],
    ['deep within', '{"a":{"b":[0,{"c":1,"d":{},"c":2}]}}'],
    ['in another spelling', String.raw`{"a":1,"\u0061":2}`],
    ['with an escaped quote', String.raw`{"\"":1,"\u0022":2}`],
    ['as the empty key', '{"":1,"":2}'],
    ['with white space between', '{ "a" : 1 ,\n\t"a" : 2 }'],
    ['as __proto__', '{"__proto__":1,"__proto__":2}'],
  ])('%s is refused', (_where, text) => {
    expect(() => checkJson(text)).toThrow(REPEATED);
  });

  test.each([
    ['in two objects', '[{"a":1},{"a":2},{"b":{"a":3},"a":4}]'],
    ['as a value', '{"a":"a","b":"a"}'],
    ['in a list', '["a","a",["a"]]'],
    ['in a list within an object', '{"a":["a","a"],"b":"b"}'],
    ['in another case', '{"a":1,"A":2}'],
    ['within a text', String.raw`{"a":"{\"b\":1,\"b\":2}"}`],
  ])('%s is none', (_where, text) => {
    expect(checkJson(text)).toBeUndefined();
  });
});

test('a text of a megabyte is read in one go', () => {
  expect(checkJson(JSON.stringify({ a: 'x"\\'.repeat(250_000) }))).toBeUndefined();
});
