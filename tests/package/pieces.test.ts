import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { describe, expect, test } from 'vitest';
import { ROOT, unbuilt } from './install-packed.js';

const PIECES = join(ROOT, 'packages/elements/dist/cdn/pieces');
const ENTRY = './cartera-elements.js';

const textOf = (piece: string) => readFileSync(join(PIECES, piece), 'utf8');

/** What a piece needs before it runs. */
const neededBy = (piece: string) =>
  parseAst(textOf(piece)).body.flatMap((one) => (one.type === 'ImportDeclaration' ? [String(one.source.value)] : []));

/** What a piece asks for while it runs. */
const askedBy = (piece: string) => [...textOf(piece).matchAll(/\bimport\("([^"]+)"\)/g)].map(([, path = '']) => path);

describe.skipIf(unbuilt.length > 0)('pieces for a page without a bundler', () => {
  test('the entry needs no other before it runs: a page waits for one file, and for no words of another language', () => {
    expect(neededBy(ENTRY)).toEqual([]);
    expect(readdirSync(PIECES).length).toBeGreaterThan(10);
  });

  test('a piece is asked for with all that it needs: a page learns of nothing one trip later', () => {
    const asked = new Set(askedBy(ENTRY));
    expect(asked.size).toBeGreaterThan(10);
    const late = [...asked].flatMap((piece) => neededBy(piece).filter((one) => one !== ENTRY && !asked.has(one)));
    expect(late).toEqual([]);
  });
});
