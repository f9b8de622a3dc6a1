import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCycle, graphOf } from './find-cycle.js';
import { FLOORS, PLACES, ROOMS, SERVED } from './house.js';
import { packageNames, readSources, ROOT, type Import, type SourceFile } from './read-sources.js';

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const sources = readSources();
const edges = sources.flatMap((from) => from.imports.map((found) => ({ from, ...found })));
const inside = edges.flatMap((edge) => {
  const to = sources.find(({ path }) => path === edge.target);
  return to ? [{ ...edge, to }] : [];
});
const manifests = new Map(
  packageNames().map((name) => [name, JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8')) as Manifest]),
);

/** '@cartera/core/schema' → ['@cartera/core', './schema']; 'date-fns/addDays' → ['date-fns', './addDays']. */
function splitSpecifier(specifier: string): readonly [string, string] {
  const parts = specifier.split('/');
  const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  return [name, ['.', ...parts.slice(name.split('/').length)].join('/')];
}

const say = ({ from, specifier }: Import & { from: SourceFile }): string => `${from.path} → ${specifier}`;
const isSchema = (path: string): boolean => path.endsWith('.schema.ts') || path.startsWith('packages/core/src/schema/');

describe('packages', () => {
  test('every package has a row in the table, and no row is without its package', () => {
    expect(packageNames().toSorted()).toEqual(Object.keys(ROOMS).toSorted());
  });

  test('a package imports what the table allows and nothing else', () => {
    const forbidden = edges.filter(({ from, specifier, types }) => {
      if (specifier.startsWith('.')) return false;
      const room = ROOMS[from.package];
      if (specifier.startsWith('node:')) return room?.node !== true;
      const [name] = splitSpecifier(specifier);
      if (!name.startsWith('@cartera/')) return !room?.others.includes(name) && !(types && room?.othersTypes?.includes(name));
      const own = name.slice('@cartera/'.length);
      return !room?.own.includes(own) && !(types && room?.ownTypes?.includes(own));
    });
    expect(forbidden.map(say)).toEqual([]);
  });

  // What it names and does not use, knip says.
  test('package.json names nothing that the table does not allow', () => {
    for (const [name, { dependencies = {} }] of manifests) {
      const room = ROOMS[name];
      const own = [...(room?.own ?? []), ...(room?.ownTypes ?? []), ...(SERVED[name] ?? [])].map((one) => `@cartera/${one}`);
      const allowed = new Set([...own, ...(room?.others ?? [])]);
      expect(
        Object.keys(dependencies).filter((one) => !allowed.has(one)),
        name,
      ).toEqual([]);
    }
  });

  test('the table has no cycle', () => {
    const rows = Object.entries(ROOMS).flatMap(([name, { own, ownTypes = [] }]) => [...own, ...ownTypes].map((to) => [name, to] as const));
    expect(findCycle(graphOf(rows))).toEqual([]);
  });

  test('one package enters another by what its `exports` names, never by a path', () => {
    const forbidden = edges.filter(({ from, specifier, target }) => {
      if (specifier.startsWith('.')) return target !== undefined && !target.startsWith(`packages/${from.package}/`);
      const [name, entry] = splitSpecifier(specifier);
      return name.startsWith('@cartera/') && !(entry in (manifests.get(name.slice('@cartera/'.length))?.exports ?? {}));
    });
    expect(forbidden.map(say)).toEqual([]);
  });

  test('every import by path leads to a file', () => {
    expect(edges.filter(({ specifier, target }) => specifier.startsWith('.') && target === undefined).map(say)).toEqual([]);
  });
});

describe('folders', () => {
  // On the lowest floor money and calendar name each other's types; everywhere else a type is a tie like any other.
  // Schemas build on each other across folders: for them the files decide.
  const lowest = (file: SourceFile): boolean => file.package === 'core' && (FLOORS[0]?.includes(file.folder) ?? false);
  const ties = inside.filter(({ from, to, types }) => !isSchema(from.path) && !(types && lowest(from) && lowest(to)));

  test.each(Object.keys(ROOMS))('%s has no cycle of folders', (name) => {
    const within = ties.filter(({ from }) => from.package === name);
    expect(findCycle(graphOf(within.map(({ from, to }) => [from.folder, to.folder] as const)))).toEqual([]);
  });

  test('no cycle of files has values in it', () => {
    const values = inside.filter(({ types }) => !types);
    expect(findCycle(graphOf(values.map(({ from, to }) => [from.path, to.path] as const)))).toEqual([]);
  });

  test('a folder of core is entered by its index.ts, a schema also by its own file from another schema', () => {
    const forbidden = inside.filter(({ from, to }) => {
      if (from.package !== 'core' || from.folder === to.folder || to.path.endsWith('/index.ts')) return false;
      return !(isSchema(from.path) && to.path.endsWith('.schema.ts'));
    });
    expect(forbidden.map(say)).toEqual([]);
  });
});

describe('core', () => {
  const floorOf = (folder: string): number => FLOORS.findIndex((floor) => floor.includes(folder.split('/')[0] ?? ''));

  test('every folder stands on a floor', () => {
    const folders = new Set(sources.filter((file) => file.package === 'core').map((file) => file.folder));
    expect([...folders].filter((folder) => folder !== '.' && floorOf(folder) === -1)).toEqual([]);
  });

  test('nothing points upward, types included', () => {
    const upward = inside.filter(({ from, to }) => {
      if (from.package !== 'core' || from.folder === '.' || isSchema(from.path)) return false;
      return to.folder === '.' || floorOf(to.folder) > floorOf(from.folder);
    });
    expect(upward.map(say)).toEqual([]);
  });

  test('a schema is named by schemas only, so that no function brings zod along', () => {
    const forbidden = inside.filter(({ from, to, types }) => isSchema(to.path) && !isSchema(from.path) && !types);
    expect(forbidden.map(say)).toEqual([]);
  });

  test.each(PLACES)('$library has one place', ({ library, in: place }) => {
    const users = edges.filter(({ specifier }) => splitSpecifier(specifier)[0] === library);
    expect(users.filter(({ from }) => !place.test(from.path)).map(say)).toEqual([]);
  });
});

describe('what must stay light', () => {
  test('neither the elements nor the HTTP client reach a schema or a store', () => {
    const heavy = new Set(['zod', '@cartera/core/schema', '@cartera/backend/memory']);
    const light = edges.filter(({ from }) => from.package === 'elements' || from.path.startsWith('packages/http/src/client/'));
    expect(light.filter(({ specifier, types }) => heavy.has(specifier) && !types).map(say)).toEqual([]);
  });
});
