import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { describe, expect, test } from 'vitest';
import { ROOT, unbuilt } from './install-packed.js';

const PIECES = join(ROOT, 'packages/elements/dist/cdn/pieces');

describe.skipIf(unbuilt.length > 0)('pieces for a page without a bundler', () => {
  test('the entry needs no other before it runs: a page waits for one file, and for no words of another language', () => {
    const { body } = parseAst(readFileSync(join(PIECES, 'cartera-elements.js'), 'utf8'));
    expect(body.length).toBeGreaterThan(10);
    expect(body.flatMap((one) => (one.type === 'ImportDeclaration' ? [one.source.value] : []))).toEqual([]);
    expect(readdirSync(PIECES).length).toBeGreaterThan(10);
  });
});
