// A long simulation by hand: `node tests/simulation/run.mjs --steps 1000000 --seed 1`. Lives are numbered from the seed on; what fails says its seed and the shortest list of steps
// found that fails, too. `--lives 1 --seed N` plays that one again. `--store pglite` takes a database in memory, `--store postgres` a server of its own.
import { build } from 'esbuild';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '100000' },
    lives: { type: 'string' },
    seed: { type: 'string', default: '1' },
    life: { type: 'string', default: '80' },
    store: { type: 'string', default: 'memory' },
  },
});
const [steps, seed, life] = [values.steps, values.seed, values.life].map(Number);
const lives = values.lives === undefined ? undefined : Number(values.lives);
if (![steps, seed, life, lives ?? 1].every(Number.isSafeInteger) || !['memory', 'pglite', 'postgres'].includes(values.store)) {
  console.error('Usage: node tests/simulation/run.mjs [--steps N] [--lives N] [--seed N] [--life N] [--store memory|pglite|postgres]');
  process.exit(2);
}

/** Not bundled: it starts a program that lies beside it. */
const SERVER = new URL('../postgres-server/start-postgres.mjs', import.meta.url).href;
const root = fileURLToPath(new URL('../..', import.meta.url));
const outfile = `${root}build/simulation/long-run.mjs`;
// The sources as they are, so that no build is needed; other people's packages stay where they are.
await build({
  entryPoints: [fileURLToPath(new URL('long-run.ts', import.meta.url))],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  conditions: ['cartera-src'],
  logLevel: 'error',
  plugins: [
    {
      name: 'not-ours',
      setup(bundling) {
        bundling.onResolve({ filter: /^[a-z@]/ }, ({ path }) => (path.startsWith('@cartera/') ? null : { external: true }));
        bundling.onResolve({ filter: /start-postgres\.mjs$/ }, () => ({ path: SERVER, external: true }));
      },
    },
  ],
});
const { longRun } = await import(pathToFileURL(outfile).href);
process.exitCode = await longRun({ seed, life, store: values.store, ...(lives === undefined ? { steps } : { lives }) });
