// The kill test: `node tests/kill/run.mjs --kills 50 --seed 1`, after `npm run build`. Servers and database are killed at random moments under load, then the books are judged. `--folder N`
// kills the server of a data folder that often, too. What was drawn is the same for a seed; what was on its way at each moment is not.
import { parseArgs } from 'node:util';
import { killFolder } from './kill-folder.mjs';
import { killServers } from './kill-servers.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    folder: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    'rest-ms': { type: 'string', default: '0' },
    quiet: { type: 'boolean', default: false },
  },
});
const [kills, folder, seed, restMs] = [values.kills, values.folder, values.seed, values['rest-ms']].map(Number);
if (![kills, folder, seed, restMs].every((number) => Number.isSafeInteger(number) && number >= 0)) {
  console.error('Usage: node tests/kill/run.mjs [--kills N] [--folder N] [--seed N] [--rest-ms N] [--quiet]');
  process.exit(2);
}
const told = (line) => values.quiet || console.log(line);
const asked = { seed: seed + 1, restMs, told }; // 0 is no seed

for (const { what, run } of [
  { what: 'PostgreSQL, two servers', run: () => killServers({ kills, ...asked }) },
  { what: 'a data folder, one server', run: () => killFolder({ kills: folder, ...asked }) },
]) {
  const began = performance.now();
  const { killed, wrong, ...counts } = await run();
  console.log(`\n${what}, seed ${seed}, ${Math.round((performance.now() - began) / 1000)} s`);
  console.log(
    `killed: ${
      Object.entries(killed)
        .map(([victims, times]) => `${victims} ${times}×`)
        .join(', ') || 'nobody'
    }`,
  );
  console.log(
    Object.entries(counts)
      .map(([name, count]) => `${name}: ${count}`)
      .join(', '),
  );
  console.log(wrong.length === 0 ? 'Nothing lost, nothing doubled, every check holds.' : wrong.slice(0, 20).join('\n'));
  if (wrong.length > 0) process.exitCode = 1;
}
