import { describe, expect, test } from 'vitest';
import { expectResult, expectThrown } from './expect-result.js';
import { checkedModule, samplesOf } from './samples.js';

const checked = (code: string) => checkedModule({ name: 'page.md:10', code, line: 10 });

describe('a sample that says something', () => {
  test('has it compared, with its place on the page', () => {
    const { code, results } = checked("const a = 1;\na + 1; // => 2 // words\nconsole.log('x'); // => 'x'");
    expect(results).toBe(2);
    expect(code).toContain('expectResult((a + 1), (2), "page.md:11", false);');
    expect(code).toContain(`expectResult(('x'), ('x'), "page.md:12", false);`);
  });

  test('may say it below, over several lines, and leave things out', () => {
    const { code } = checked('const b = f();\n// => { one: 1,\n//      two: 2, … }');
    expect(code).toContain('const b = f(); expectResult((b), ({ one: 1,       two: 2 }), "page.md:10", true);');
  });

  test('may say what is thrown', () => {
    expect(checked('f(); // throws money.out_of_range').code).toContain('expectThrown(() => f(), "money.out_of_range", "page.md:10");');
  });

  test('must say a value, of an expression', () => {
    expect(() => checked('f(); // => the opening, then one line')).toThrow('page.md:10');
    expect(() => checked('function f() {} // => 1')).toThrow('page.md:10');
  });

  test('fails when it is wrong', () => {
    expect(() => expectResult({ a: 1, b: 2 }, { a: 1 }, 'here', false)).toThrow();
    expect(() => expectResult({ a: 1, b: 2 }, { a: 2 }, 'here', true)).toThrow();
    expect(() => expectThrown(() => 1, 'money.out_of_range', 'here')).toThrow();
    expect(() => expectResult({ a: 1, b: 2 }, { a: 1 }, 'here', true)).not.toThrow();
  });
});

test('a sample without imports continues the one before it, its lines kept', () => {
  const text = "```ts\nimport { a } from 'a';\n```\n\nwords\n\n```ts\na();\n```\n\n```js\nb();\n```\n";
  expect(samplesOf({ path: 'page.md', text })).toEqual([
    { name: 'page.md:2', line: 2, code: `import { a } from 'a';${'\n'.repeat(6)}a();` },
  ]);
});
