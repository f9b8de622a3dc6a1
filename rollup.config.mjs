import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { shortenTemplates } from './packages/elements/scripts/shorten-templates.mjs';

// tsc writes packages/X/build/*.js and packages/X/dist/*.d.ts; rollup turns the first into packages/X/dist/*.js.
const partial = process.env.CARTERA_BUILD_PARTIAL === '1';

/** { package → entries }: what `exports` names, as the files tsc wrote for it. */
const table = readdirSync('packages').map((name) => {
  const dir = `packages/${name}`;
  const { exports, sideEffects } = JSON.parse(readFileSync(`${dir}/package.json`, 'utf8'));
  const built = (target) => resolve(dir, target.replace('./dist/', './build/'));
  const targets = Object.values(exports).flatMap((target) => (target.default?.endsWith('.js') ? [target.default] : []));
  return { dir, input: targets.map(built).filter(present), withSideEffects: (sideEffects || []).map((glob) => dirname(built(glob))) };
});

/** While packages are still being written, CARTERA_BUILD_PARTIAL=1 leaves out entries that have no file yet. */
function present(file) {
  if (!partial || existsSync(file)) return true;
  console.warn(`not built yet, left out: ${relative('.', file)}`);
  return false;
}

/** Leads the maps back to the TypeScript, whose text they carry, because `src` is not published. */
const sourceMaps = {
  name: 'source-maps',
  load(id) {
    if (!existsSync(`${id}.map`) || !id.startsWith(resolve('packages'))) return null;
    const map = JSON.parse(readFileSync(`${id}.map`, 'utf8'));
    map.sourcesContent ??= map.sources.map((source) => readFileSync(resolve(dirname(id), source), 'utf8'));
    return { code: readFileSync(id, 'utf8'), map };
  },
};

const modules = ({ dir, input, withSideEffects }) => ({
  input,
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
  plugins: [sourceMaps, shortenTemplates],
  // What `sideEffects` promises the reader of the package holds here too; an import of another package stays as written.
  treeshake: { moduleSideEffects: (id, external) => external || withSideEffects.includes(dirname(id)) },
  output: {
    dir: `${dir}/dist`,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: `${dir}/build`,
    hoistTransitiveImports: false,
    sourcemap: true,
  },
});

/** One file for a page without a bundler: everything inside, from the built modules. */
const cdn = (input, file) => ({
  input,
  plugins: [nodeResolve({ browser: true }), sourceMaps, terser()],
  output: { file, format: 'es', sourcemap: true, inlineDynamicImports: true },
});

/** Asks for a piece and for what it needs at once: a page that learns of the second from the first waits one trip more. */
const allAtOnce = {
  name: 'all-at-once',
  renderDynamicImport({ getTargetChunkImports }) {
    const needed = (getTargetChunkImports() ?? []).filter(({ chunk }) => chunk && !chunk.isEntry);
    if (needed.length === 0) return null;
    return {
      left: 'Promise.all([import(',
      right: `),${needed.map(({ resolvedImportPath: path }) => `import(${path})`)}]).then(([piece]) => piece)`,
    };
  },
};

/** The same in pieces, flat in one folder, for a page that is to load what it shows: the entry first, the faces of its elements, then what is needed. */
const pieces = (input, dir, name) => ({
  input,
  plugins: [
    { name: 'no-old-pieces', buildStart: () => rmSync(dir, { recursive: true, force: true }) }, // their names change with what is in them
    nodeResolve({ browser: true }),
    sourceMaps,
    allAtOnce,
    terser(),
  ],
  output: {
    dir,
    format: 'es',
    sourcemap: true,
    entryFileNames: `${name}.js`,
    chunkFileNames: `${name}-[hash].js`,
    experimentalMinChunkSize: 4096,
    manualChunks: inEntry(name),
  },
});

/**
 * What the entry needs is in the entry. Left to itself the smallest of it is put with other small things, English beside Spanish: the page asks for those once it has read the
 * entry, one trip more before anything is shown.
 */
function inEntry(name) {
  const needed = new Set();
  return (id, { getModuleIds, getModuleInfo }) => {
    if (needed.size === 0) for (const one of getModuleIds()) if (getModuleInfo(one).isEntry) needed.add(one);
    for (const one of needed) for (const imported of getModuleInfo(one).importedIds) needed.add(imported);
    return needed.has(id) ? name : undefined;
  };
}

export default [
  ...table.filter(({ input }) => input.length > 0).map(modules),
  ...[
    cdn('packages/elements/dist/define/all.js', 'packages/elements/dist/cdn/cartera-elements.js'),
    pieces('packages/elements/dist/define/all.js', 'packages/elements/dist/cdn/pieces', 'cartera-elements'),
    cdn('packages/http/dist/client/index.js', 'packages/http/dist/cdn/cartera-http-client.js'),
    cdn('examples/gallery/src/gallery.js', 'examples/gallery/dist/gallery.js'),
  ].filter(({ input }) => present(input.replace('/dist/', '/build/'))),
];
