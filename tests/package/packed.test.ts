import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entries, installPacked, link, manifests, ROOT, unbuilt } from './install-packed.js';

interface Report {
  readonly node: string;
  readonly entries: Readonly<Record<string, { readonly exported: readonly string[]; readonly defined: readonly string[] }>>;
}

const registers = (specifier: string): boolean => /^@cartera\/elements\/(define|whole)\//.test(specifier);
/** What only types are made for: nothing of it is left at run time. */
const ofTypes = (specifier: string): boolean => /^@cartera\/elements\/(jsx|vue)$/.test(specifier);
const specifiers = entries.map((entry) => entry.specifier);
const pure = specifiers.filter((specifier) => !registers(specifier));

/** The first Node 20 or later on PATH that is the machine's own, not one that npm put there. */
function machineNode(): string | undefined {
  const places = (process.env['PATH'] ?? '').split(delimiter).filter((place) => !/node_modules[\\/]\.bin[\\/]?$|node-gyp-bin/.test(place));
  return places
    .map((place) => join(place, 'node'))
    .find((node) => Number(/^v(\d+)/.exec(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1]) >= 20);
}

describe.skipIf(unbuilt.length > 0)(`packed and installed${unbuilt.length > 0 ? ' (skipped: run `npm run build` first)' : ''}`, () => {
  let project = '';

  const importAll = (node: string, mode: '--bare' | '--with-registry', wanted: readonly string[]): Report =>
    JSON.parse(execFileSync(node, ['import-entries.mjs', mode, ...wanted], { cwd: project, encoding: 'utf8' })) as Report;

  beforeAll(() => {
    project = installPacked(join(realpathSync(mkdtempSync(join(tmpdir(), 'cartera-packed-'))), 'project'));
    copyFileSync(fileURLToPath(new URL('import-entries.mjs', import.meta.url)), join(project, 'import-entries.mjs'));
  }, 120_000);

  afterAll(() => {
    rmSync(join(project, '..'), { recursive: true, force: true });
  });

  test('every entry can be imported, and only define/* and whole/* register elements', () => {
    const report = importAll(process.execPath, '--with-registry', pure);
    for (const specifier of pure) {
      if (ofTypes(specifier)) expect(report.entries[specifier]?.exported, specifier).toEqual([]);
      else expect(report.entries[specifier]?.exported.length, `${specifier} exports something`).toBeGreaterThan(0);
      expect(report.entries[specifier]?.defined, specifier).toEqual([]);
    }
  });

  test.each(specifiers.filter(registers))('%s registers an element', (specifier) => {
    expect(importAll(process.execPath, '--with-registry', [specifier]).entries[specifier]?.defined.length).toBeGreaterThan(0);
  });

  test('a server without a registry of elements can import every entry, define/* and whole/* too', () => {
    expect(Object.keys(importAll(process.execPath, '--bare', specifiers).entries)).toEqual(specifiers);
  });

  test('every entry can be imported by the machine’s own Node', ({ skip, annotate }) => {
    const node = machineNode();
    if (node === undefined) return skip('no Node 20 or later on PATH but the one of the repository');
    const report = importAll(node, '--bare', specifiers);
    console.log(`imported by ${node}, Node ${report.node}`);
    expect(Object.keys(report.entries)).toEqual(specifiers);
    return annotate(`Node ${report.node}`);
  });

  test('a long PDF is set in a thread of what is installed: the process has its turns meanwhile, and ends by itself or when it is told to', () => {
    copyFileSync(fileURLToPath(new URL('set-long-pdf.mjs', import.meta.url)), join(project, 'set-long-pdf.mjs'));
    for (const node of new Set([process.execPath, machineNode() ?? process.execPath])) {
      const run = (mode: string) => execFileSync(node, ['set-long-pdf.mjs', mode], { cwd: project, encoding: 'utf8', timeout: 60_000 });
      const { turns, same } = JSON.parse(run('whole')) as { turns: number; same: boolean };
      expect(same).toBe(true);
      expect(turns, node).toBeGreaterThan(10);
      expect(run('left')).toBe('');
    }
  }, 120_000);

  test.each(manifests.map(({ name }) => name))('%s brings its page and its types, and no source or test', (name) => {
    const files = readdirSync(join(project, 'node_modules', name), { recursive: true, encoding: 'utf8' });
    expect(files).toContain('README.md');
    expect(files.filter((file) => /(^|[\\/])src([\\/]|$)|\.(test|fixture)\.|tsbuildinfo/.test(file))).toEqual([]);
    const modules = files.filter((file) => file.startsWith('dist') && file.endsWith('.js') && !/[\\/]cdn[\\/]/.test(file));
    expect(modules.filter((file) => !files.includes(file.replace(/\.js$/, '.d.ts')))).toEqual([]);
  });

  describe('types', () => {
    const inBrowser = new Set(['core', 'packs', 'locales', 'backend', 'http', 'elements'].map((name) => `@cartera/${name}`));

    /** Errors of the consumer and of our declarations; those that other packages have in theirs are not ours to mend. */
    const check = (name: string, wanted: readonly string[], settings: Readonly<Record<string, unknown>>): readonly string[] => {
      const lines = wanted.map(
        (specifier, index) => `import type * as m${index} from '${specifier}';\nexport type M${index} = keyof typeof m${index};\n`,
      );
      writeFileSync(join(project, `${name}.ts`), lines.join(''));
      const compilerOptions = {
        target: 'ES2022',
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        skipLibCheck: false,
        ...settings,
      };
      writeFileSync(join(project, `${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
      const { stdout } = spawnSync('tsc', ['-p', `${name}.json`, '--pretty', 'false'], {
        cwd: project,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env['PATH']}` },
      });
      return stdout.split('\n').filter((line) => line.startsWith(name) || line.includes('@cartera/') || line.startsWith('error'));
    };

    beforeAll(() => {
      link(join(ROOT, 'node_modules/@types/node'), join(project, 'node_modules/@types/node'));
    });

    test.each([
      { module: 'NodeNext', moduleResolution: 'NodeNext' },
      { module: 'ESNext', moduleResolution: 'bundler' },
    ])('resolve with $moduleResolution', (settings) => {
      const name = `consumer-${settings.moduleResolution.toLowerCase()}`;
      expect(check(name, specifiers, { ...settings, types: ['node'], lib: ['ES2023', 'DOM', 'DOM.Iterable'] })).toEqual([]);
    });

    test('of what runs in a browser need no types of Node', () => {
      const wanted = entries.filter((entry) => inBrowser.has(entry.package)).map((entry) => entry.specifier);
      const settings = { module: 'ESNext', moduleResolution: 'bundler', types: [], lib: ['ES2023', 'DOM', 'DOM.Iterable'] };
      expect(check('consumer-browser', wanted, settings)).toEqual([]);
    });

    test('a wrong import is seen', () => {
      const settings = { module: 'NodeNext', moduleResolution: 'NodeNext', types: [] };
      expect(check('consumer-wrong', ['@cartera/core/no-such-entry'], settings).join()).toMatch(/TS2307/);
    });
  });
});
