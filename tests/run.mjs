// `npm test`: every check of the repository in order, each timed; a failed one does not stop the next.
// The last line on stdout is the sum: `N passed, N failed`. `npm test -- lint vitest` runs only the stages named.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TYPESCRIPT = '7.0.2';
const results = 'build/test-results';

if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error(
    `The tests need Node 22 or later, this is ${process.version}. Use \`npm test\` after \`npm ci\`, which brings one on Linux.`,
  );
  process.exit(1);
}

/** name, commands run one after the other, `counts` where the tool counts by itself, `needsBuild`, longest run in minutes. */
const stages = [
  { name: 'lock', commands: ['npm ci --dry-run --loglevel=error'] },
  { name: 'types', commands: [expectTypeScript, 'tsc -b', 'tsc -p tests'] },
  { name: 'lint', commands: ['oxlint --config tests/config/oxlint.json --type-aware --deny-warnings'] },
  { name: 'format', commands: ['prettier --check --log-level warn .'] },
  { name: 'knip', commands: ['knip --config tests/config/knip.json'] },
  { name: 'build', commands: ['npm run --silent build'], minutes: 5 },
  {
    name: 'vitest',
    commands: [
      `vitest run --config tests/config/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${results}/vitest.json`,
    ],
    counts: { file: 'vitest.json', read: readVitest },
    minutes: 15,
  },
  {
    name: 'browser',
    commands: ['wtr --config tests/config/web-test-runner.config.mjs'],
    counts: { file: 'browser.json', read: ({ passed, failed, skipped = 0 }) => ({ passed, failed, skipped }) },
    minutes: 6,
  },
  {
    name: 'e2e',
    commands: ['playwright test --config tests/config/playwright.config.ts'],
    counts: {
      file: 'e2e.json',
      read: readPlaywright,
    },
    needsBuild: true,
    minutes: 12,
  },
  {
    name: 'kill',
    commands: ['node tests/kill/run.mjs --kills 3 --folder 1 --seed 1 --quiet'],
    needsBuild: true,
    minutes: 4,
  },
  {
    name: 'visual',
    commands: ['playwright test --config tests/config/visual.config.ts'],
    counts: { file: 'visual.json', read: readPlaywright },
    minutes: 5,
  },
];

function readPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/** A test file that could not be loaded holds no test and would otherwise not count. */
function readVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + unloaded, skipped: numPendingTests + numTodoTests };
}

/** Two packages bring a `tsc`; npm links the one whose name sorts first. */
function expectTypeScript() {
  const version = spawnSync('tsc', ['-v'], { encoding: 'utf8' }).stdout?.trim();
  if (version === `Version ${TYPESCRIPT}`) return 0;
  console.log(`tsc is '${version}', expected ${TYPESCRIPT}`);
  return 1;
}

/** Runs one command in a process group of its own and ends the whole group when its time is over. */
function run(command, minutes) {
  if (typeof command === 'function') return command();
  return new Promise((done) => {
    const child = spawn(command, { shell: true, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
    const timer = setTimeout(() => {
      console.log(`\n${command}: still running after ${minutes} minutes, ended`);
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    }, minutes * 60_000);
    child.on('close', (code) => {
      clearTimeout(timer);
      done(code ?? 1);
    });
  });
}

async function runStage({ commands, counts, minutes = 3 }) {
  for (const command of commands) {
    const code = await run(command, minutes);
    if (counts) return readCounts(counts, code);
    if (code !== 0) return { passed: 0, failed: 1, skipped: 0 };
  }
  return { passed: 1, failed: 0, skipped: 0 };
}

/** No file, no tests or an exit status that the counts do not explain is a failure. */
function readCounts({ file, read }, code) {
  const path = `${results}/${file}`;
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0, note: 'no count' };
  const { passed, failed, skipped } = read(JSON.parse(readFileSync(path, 'utf8')));
  if (failed === 0 && (code !== 0 || passed === 0))
    return { passed, failed: 1, skipped, note: passed === 0 ? 'no test ran' : `exit ${code}` };
  return { passed, failed, skipped };
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const bin = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));
process.env.PATH = `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const wanted = process.argv.slice(2);
const chosen = stages.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const total = { passed: 0, failed: wanted.filter((name) => !stages.some((stage) => stage.name === name)).length, skipped: 0 };
const rows = [];
let built = true;

for (const stage of chosen) {
  console.log(`\n── ${stage.name} ${'─'.repeat(70 - stage.name.length)}`);
  const started = performance.now();
  const result = stage.needsBuild && !built ? { passed: 0, failed: 1, skipped: 0, note: 'not run: no build' } : await runStage(stage);
  if (stage.name === 'build') built = result.failed === 0;
  for (const key of Object.keys(total)) total[key] += result[key];
  rows.push({ stage: stage.name, ...result, seconds: ((performance.now() - started) / 1000).toFixed(1) });
}

console.log(`\n── all ${'─'.repeat(67)}`);
for (const { stage, passed, failed, skipped, seconds, note } of rows) {
  const verdict = failed > 0 ? 'FAILED' : 'ok';
  console.log(
    `${stage.padEnd(10)} ${verdict.padEnd(7)} ${`${passed} passed, ${failed} failed, ${skipped} skipped`.padEnd(40)} ${seconds.padStart(6)} s${note ? `  (${note})` : ''}`,
  );
}
if (total.failed > 0) process.exitCode = 1;
if (total.skipped > 0) console.log(`\n${total.skipped} skipped: what they need is not on this machine; each says what.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
