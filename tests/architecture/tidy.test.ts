import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bannedNames } from './banned-names.js';
import { filesBelow, packageNames, readSources, ROOT } from './read-sources.js';

const texts = ['.ci', 'docs', 'examples', 'packages', 'tests']
  .flatMap(filesBelow)
  .concat(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'package.json', 'rollup.config.mjs', 'tsconfig.json'])
  .filter((path) => /\.(ts|mjs|js|json|md|sql|css|html)$|^\.ci\//.test(path) && existsSync(join(ROOT, path)));
const code = texts.filter((path) => /\.(ts|mjs|js|sql)$/.test(path) && !path.startsWith('tests/architecture/'));
const sources = readSources();
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const lines = (path: string): number => read(path).split('\n').length - 1;

/** `path:line` of every line that matches. */
function linesWith(paths: readonly string[], pattern: RegExp): readonly string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

describe('core', () => {
  // The one file that sees zone data hands instants to @date-fns/tz, which takes them as a Date; it never asks for the present one.
  const isZone = (path: string): boolean => /\/calendar\/zone[^/]*\.ts$/.test(path);

  test('no clock, chance, locale, machine or network', () => {
    const found = sources
      .filter((file) => file.package === 'core')
      .flatMap(({ path, tree }) => bannedNames(tree, isZone(path) ? ['Date'] : []));
    expect(found).toEqual([]);
    expect(linesWith(sources.map(({ path }) => path).filter(isZone), /new Date\(\)|Date\.now/)).toEqual([]);
  });

  test('every concept has its page and its door', () => {
    const folders = new Set(sources.filter((file) => file.package === 'core').map(({ path }) => dirname(path)));
    const wanted = [...folders].flatMap((folder) => (folder.endsWith('/src') ? [] : [`${folder}/index.ts`, `${folder}/README.md`]));
    expect(wanted.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('no class', () => {
    const files = sources.filter((file) => file.package === 'core').map(({ path }) => path);
    expect(linesWith(files, /^\s*(export )?(abstract )?class /)).toEqual([]);
  });
});

describe('files', () => {
  test('none is longer than its kind may be', () => {
    const limit = (path: string): number => {
      if (path.endsWith('.test.ts') || path.startsWith('tests/')) return 500;
      if (path.startsWith('packages/core/')) return 200;
      return path.startsWith('packages/elements/') ? 400 : 300;
    };
    const long = code.filter((path) => !path.endsWith('.sql') && lines(path) > limit(path));
    expect(long.map((path) => `${path}: ${lines(path)} of ${limit(path)}`)).toEqual([]);
  });

  test('no folder is a drawer for anything', () => {
    const drawers = /\/(utils?|common|shared|helpers?|types|misc|lib)\//;
    expect(texts.filter((path) => !path.startsWith('tests/') && drawers.test(path))).toEqual([]);
  });

  test('names are in kebab case', () => {
    const odd = sources.filter(({ path }) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.ts$/.test(path.split('/').at(-1) ?? ''));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test('every package has its page', () => {
    expect(packageNames().filter((name) => !existsSync(join(ROOT, 'packages', name, 'README.md')))).toEqual([]);
  });
});

describe('leftovers', () => {
  test('nothing is left for later, switched off or silenced', () => {
    const leftover =
      /\b(TODO|FIXME|HACK)\b|\.only\(|\.todo\(|@ts-ignore|@ts-nocheck|(eslint|oxlint)-disable|prettier-ignore|^\s*debugger\b/;
    expect(linesWith(code, leftover)).toEqual([]);
  });

  test('only the server, the benchmarks and scripts write to the console', () => {
    const silent = sources.filter((file) => file.package !== 'server').map(({ path }) => path);
    expect(linesWith(silent, /\bconsole\.(log|info|debug|table|dir)\(/)).toEqual([]);
  });

  test('exports are named one by one', () => {
    expect(linesWith(code, /^\s*export \*/)).toEqual([]);
  });

  test('zod comes as a namespace, so that its locales stay behind', () => {
    expect(linesWith(code, /import (?!type )(?!\* as z )[^;]*from 'zod'/)).toEqual([]);
  });

  test('no path of a developer’s machine', () => {
    const above = dirname(ROOT);
    const home = process.env['HOME'] ?? '';
    const own = [above, home].filter((path) => path.length > 4).map((path) => `${path}/`);
    const found = texts.filter((path) => own.some((prefix) => read(path).includes(prefix)));
    expect(found).toEqual([]);
    expect(linesWith(texts, /(^|[\s"'`(=:])(\/home\/|\/Users\/|\/root\/|[A-Z]:\\Users)/)).toEqual([]);
  });
});
