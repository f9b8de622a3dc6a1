import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Code that an element shows with, fetched as soon as the element is on a page. */
const FACE = /\/face\.js$/;

/**
 * What code weighs for a page, bundled, minified and gzipped, in bytes: what is loaded at once; what elements show with, fetched beside their data once they are on a page; and
 * what is loaded when it is first needed, all of it together.
 *
 * @param {string} code
 */
export async function weigh(code) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: `${root}/tests` },
    bundle: true,
    splitting: true,
    outdir: `${root}/build/weighed`,
    absWorkingDir: root,
    metafile: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
  });
  const bytes = new Map(outputFiles.map(({ path, contents }) => [path.slice(root.length), gzipSync(contents, { level: 9 }).length]));
  const sum = (chunks) => [...chunks].reduce((total, chunk) => total + (bytes.get(chunk) ?? 0), 0);
  const { outputs } = metafile;
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === '<stdin>') ?? '';
  const first = chunksFrom(outputs, [entry], ['import-statement']);
  const faces = [...first]
    .flatMap((chunk) => outputs[chunk]?.imports ?? [])
    .filter(({ path }) => FACE.test(outputs[path]?.entryPoint ?? ''));
  const shown = chunksFrom(outputs, [...first, ...faces.map(({ path }) => path)], ['import-statement']);
  const all = chunksFrom(outputs, [entry], ['import-statement', 'dynamic-import']);
  return { atOnce: sum(first), face: sum(shown) - sum(first), later: sum(all) - sum(shown) };
}

/** Chunks and all that they lead to by these kinds of imports. */
function chunksFrom(outputs, from, kinds) {
  const chunks = new Set(from);
  for (const chunk of chunks) {
    for (const { path, kind } of outputs[chunk]?.imports ?? []) if (kinds.includes(kind)) chunks.add(path);
  }
  return chunks;
}
