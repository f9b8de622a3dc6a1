import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { ROOT, unbuilt } from './install-packed.js';

interface Budget {
  readonly what: string;
  readonly code: string;
  readonly bytes: number;
  /** For what is loaded later, together. */
  readonly laterBytes?: number;
}

/**
 * What one import may weigh for a page, bundled, minified and gzipped, in bytes: what is loaded at once, and what is loaded when it is first needed. A budget only falls,
 * or CHANGELOG.md says why.
 */
const BUDGETS: readonly Budget[] = [
  { what: 'ageItems alone', code: "export { ageItems } from '@cartera/core';", bytes: 1536 },
  { what: 'the HTTP client', code: "export { createHttpBackend } from '@cartera/http/client';", bytes: 2560 },
  {
    what: 'the statement element with lit and both languages',
    code: "import '@cartera/elements/define/statement';",
    bytes: 30720,
    laterBytes: 6144, // why each amount is owed, and its words
  },
];

interface Weight {
  readonly atOnce: number;
  readonly later: number;
}

async function weigh(code: string): Promise<Weight> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: `${ROOT}/tests` },
    bundle: true,
    splitting: true,
    outdir: `${ROOT}/build/weighed`,
    metafile: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
  });
  const first = chunksAtOnce(metafile.outputs);
  const weight = { atOnce: 0, later: 0 };
  for (const { path, contents } of outputFiles) {
    const chunk = basename(path);
    weight[first.has(chunk) ? 'atOnce' : 'later'] += gzipSync(contents, { level: 9 }).length;
  }
  return weight;
}

/** The chunk of the import itself and all that it needs, by name. */
function chunksAtOnce(outputs: Metafile['outputs']): ReadonlySet<string> {
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === '<stdin>');
  const chunks = new Set(entry === undefined ? [] : [entry]);
  for (const path of chunks) {
    for (const needed of outputs[path]?.imports ?? []) if (needed.kind === 'import-statement') chunks.add(needed.path);
  }
  return new Set([...chunks].map((path) => basename(path)));
}

describe.skipIf(unbuilt.length > 0)(`size${unbuilt.length > 0 ? ' (skipped: run `npm run build` first)' : ''}`, () => {
  test.each(BUDGETS)('$what: at most $bytes bytes', async ({ what, code, bytes, laterBytes = 0 }) => {
    const { atOnce, later } = await weigh(code);
    console.log(`${what}: ${atOnce} of ${bytes} bytes, later ${later} of ${laterBytes}`);
    expect(atOnce).toBeGreaterThan(100);
    expect(atOnce).toBeLessThanOrEqual(bytes);
    expect(later).toBeLessThanOrEqual(laterBytes);
  });
});
