import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../architecture/read-sources.js';
import { elementSources, registrations, tagCount } from './element-comments.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Declaration extends Named {
  readonly tagName: string;
  readonly summary: string;
  readonly members: readonly (Named & { readonly kind: string })[];
  readonly slots?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[]; readonly exports: readonly Named[] }[];
}

const home = join(ROOT, 'packages/elements');
const readJson = (path: string) => JSON.parse(readFileSync(join(home, path), 'utf8')) as unknown;
const manifest = readJson('custom-elements.json') as Manifest;
const declarations = manifest.modules.flatMap((module) => module.declarations);
const sources = elementSources();
const LISTS = ['slots', 'events', 'cssParts', 'cssProperties'] as const;

const declarationOf = (className: string) => declarations.find(({ name }) => name === className);
const namesIn = (list: readonly Named[] | undefined) => (list ?? []).map(({ name }) => name);

describe('the manifest', () => {
  test('is where package.json says, in version 2 of its schema', () => {
    const { customElements, exports, files } = readJson('package.json') as {
      readonly customElements: string;
      readonly exports: Readonly<Record<string, unknown>>;
      readonly files: readonly string[];
    };
    expect(customElements).toBe('custom-elements.json');
    expect(exports['./custom-elements.json']).toBe('./custom-elements.json');
    expect(files).toContain('custom-elements.json');
    expect(manifest.schemaVersion).toMatch(/^2\./);
  });

  test('has every element that is registered, by its tag', () => {
    expect(registrations().length).toBeGreaterThan(1);
    for (const { tagName, className } of registrations()) {
      expect(declarationOf(className)?.tagName, className).toBe(tagName);
      expect(manifest.modules.flatMap(({ exports }) => namesIn(exports))).toContain(tagName);
    }
  });

  test('names published files', () => {
    for (const { path } of manifest.modules) expect(path).toMatch(/^dist\/[a-z-]+\/[a-z-]+\.js$/);
  });

  test.each(sources)('$className: each slot, event, part, custom property and property of its source, no more', (source) => {
    const declaration = declarationOf(source.className);
    expect(declaration?.summary).toBe(source.summary);
    for (const list of LISTS) expect(namesIn(declaration?.[list]), list).toEqual(source[list]);
    const fields = declaration?.members.filter(({ kind }) => kind === 'field');
    expect(namesIn(fields)).toEqual(source.properties);
  });

  test('says what each of them is, and what each event carries', () => {
    const said = declarations.flatMap((one) => [...one.members, ...LISTS.flatMap((list) => one[list] ?? [])]);
    expect(said.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
    const events = declarations.flatMap(({ events = [] }) => events);
    expect(events.filter(({ type }) => !/^CustomEvent<Cartera\w+>$/.test(type?.text ?? '')).map(({ name }) => name)).toEqual([]);
  });

  test.each([
    ['slot', 'slots'],
    ['event', 'events'],
    ['csspart', 'cssParts'],
    ['cssproperty', 'cssProperties'],
  ] as const)('misses no line that begins with @%s', (tag, list) => {
    expect(declarations.reduce((count, one) => count + (one[list]?.length ?? 0), 0)).toBe(tagCount(tag));
  });
});
