import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What code weighs for a page, bundled, minified and gzipped, in bytes: what is loaded at once, and what is loaded when it is first needed, all of it together.
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
  const atOnce = sum(chunksFrom(outputs, entry, ['import-statement']));
  return { atOnce, later: sum(chunksFrom(outputs, entry, ['import-statement', 'dynamic-import'])) - atOnce };
}

/** A chunk and all that it leads to by these kinds of imports. */
function chunksFrom(outputs, entry, kinds) {
  const chunks = new Set([entry]);
  for (const chunk of chunks) {
    for (const { path, kind } of outputs[chunk]?.imports ?? []) if (kinds.includes(kind)) chunks.add(path);
  }
  return chunks;
}
