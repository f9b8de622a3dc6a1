import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { packageNames, ROOT } from './read-sources.js';

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly 'cartera-src'?: string }>>;
}

/** The source files behind the entries of every package. */
const entries = packageNames().flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8')) as Manifest;
  return Object.values(exports).flatMap((target) => {
    const source = typeof target === 'string' ? undefined : target['cartera-src'];
    return source === undefined ? [] : [join(ROOT, 'packages', name, source)];
  });
});

const options = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(ROOT, 'tests/tsconfig.json'), (path) => ts.sys.readFile(path)).config,
  ts.sys,
  join(ROOT, 'tests'),
).options;
const program = ts.createProgram(entries, options);
const checker = program.getTypeChecker();

/** Names that an entry exports and that are declared in this repository, each as the symbol it stands for. */
function exportedBy(entry: string): readonly ts.Symbol[] {
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) return [];
  return checker
    .getExportsOfModule(module)
    .map((name) => (name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name))
    .filter((symbol) => symbol.declarations?.some((one) => one.getSourceFile().fileName.startsWith(`${ROOT}/packages/`)));
}

/** A sentence, or the `@summary` that a component's comment begins with. */
function isDescribed(symbol: ts.Symbol): boolean {
  const summary = symbol.getJsDocTags(checker).find((tag) => tag.name === 'summary')?.text;
  return symbol.getDocumentationComment(checker).length > 0 || (summary?.length ?? 0) > 0;
}

describe('every public name says what it is', () => {
  test.each(entries.map((entry) => relative(ROOT, entry)))('%s', (entry) => {
    expect(existsSync(join(ROOT, entry)), 'the entry that package.json names').toBe(true);
    const silent = exportedBy(join(ROOT, entry)).filter((symbol) => !isDescribed(symbol));
    expect(silent.map((symbol) => symbol.name)).toEqual([]);
  });
});
