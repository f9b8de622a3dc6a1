import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromeArgs, findChromium } from './browser.mjs';

const fromRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Writes what ran as `{ passed, failed, skipped }`. A test file that could not be loaded counts as a failure. */
function countReporter() {
  return {
    stop(run) {
      const pages = Object.values(run).find(Array.isArray) ?? []; // one for each test file and browser: the only list in a run
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const page of pages) count(page, total);
      mkdirSync(fromRoot('build/test-results'), { recursive: true });
      writeFileSync(fromRoot('build/test-results/browser.json'), `${JSON.stringify(total)}\n`);
    },
  };
}

function count({ testResults, errors = [] }, total) {
  const tests = testResults ? flatten(testResults) : [];
  for (const { skipped, passed } of tests) total[outcome(skipped, passed)] += 1;
  if (errors.length > 0 || tests.length === 0) total.failed += 1;
}

function outcome(skipped, passed) {
  if (skipped) return 'skipped';
  return passed ? 'passed' : 'failed';
}

function flatten({ tests, suites }) {
  return [...tests, ...suites.flatMap(flatten)];
}

/** msw's service worker must be of msw's own version, so it is served from the package. */
const mswWorker = {
  name: 'msw-worker',
  serve({ path }) {
    if (path !== '/mockServiceWorker.js') return undefined;
    return { body: readFileSync(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8'), type: 'js' };
  },
};

export default {
  rootDir: fromRoot('.'), // workspace links point outside the package
  files: [fromRoot('packages/elements/src/**/*.browser.test.ts')],
  nodeResolve: { exportConditions: ['cartera-src', 'browser', 'development'] },
  concurrency: 1,
  testFramework: { config: { ui: 'bdd', timeout: 15_000 } },
  plugins: [mswWorker, esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fromRoot('packages/elements/tsconfig.json') })],
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="es-MX"><head><meta charset="utf-8"><title>Cartera</title></head><body><script type="module" src="${framework}"></script></body></html>`,
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findChromium(), headless: 'shell', args: chromeArgs } })],
  reporters: [defaultReporter(), countReporter()],
};
