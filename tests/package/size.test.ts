import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { ROOT, unbuilt } from './install-packed.js';

/** What one import may weigh for a page, bundled, minified and gzipped, in bytes. A budget only falls, or CHANGELOG.md says why. */
const BUDGETS: readonly { readonly what: string; readonly code: string; readonly bytes: number }[] = [
  { what: 'ageItems alone', code: "export { ageItems } from '@cartera/core';", bytes: 1536 },
  { what: 'the HTTP client', code: "export { createHttpBackend } from '@cartera/http/client';", bytes: 6144 },
  { what: 'the statement element with lit and both languages', code: "import '@cartera/elements/define/statement';", bytes: 30720 },
];

async function weigh(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: `${ROOT}/tests` },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

describe.skipIf(unbuilt.length > 0)(`size${unbuilt.length > 0 ? ' (skipped: run `npm run build` first)' : ''}`, () => {
  test.each(BUDGETS)('$what: at most $bytes bytes', async ({ what, code, bytes }) => {
    const measured = await weigh(code);
    console.log(`${what}: ${measured} of ${bytes} bytes`);
    expect(measured).toBeGreaterThan(100);
    expect(measured).toBeLessThanOrEqual(bytes);
  });
});
