import { createBackend } from '@cartera/backend';
import { addDays, DEFAULT_POLICY } from '@cartera/core';
import { mexicanBankCalendar } from '@cartera/packs/mx';
import { openDataFolder } from '@cartera/postgres/pglite';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { dice } from '../bench/measure.mjs';
import { judge } from './judge.mjs';
import { openAccounts, overServers, startLoad } from './load.mjs';
import { cartera, serveBooks } from './serve-books.mjs';
import { startWatchers } from './watchers.mjs';

const FIRST_DAY = '2026-03-02';

/**
 * One server on a data folder; at random moments it is killed and started again.
 *
 * @param {object} how
 * @param {number} how.kills
 * @param {number} how.seed
 * @param {number} [how.clients]
 * @param {number} [how.restMs] Between two commands of one client, at most.
 * @param {(line: string) => void} [how.told]
 */
export async function killFolder({ kills, seed, clients = 2, restMs = 0, told = () => undefined }) {
  const draw = dice(seed);
  const home = mkdtempSync(join(tmpdir(), 'cartera-kill-'));
  const folder = join(home, 'books');
  const server = await serveBooks({ folder });
  try {
    let day = FIRST_DAY;
    await server.start(day);
    const apis = [server.api];
    const sent = await openAccounts(overServers(apis), day);
    const load = startLoad({ apis, clients, seed, today: () => day, restMs });
    const watchers = startWatchers(apis, 1);
    for (let n = 1; n <= kills; n += 1) {
      await load.answered(5 + draw(40));
      await wait(draw(40));
      await server.kill();
      if (n % 5 === 0) day = addDays(day, 1);
      await server.start(day);
      told(`kill ${n} of ${kills}: the server of a data folder; ${load.sent.size} commands sent`);
    }
    await load.end();
    const backend = overServers(apis);
    const versions = new Map();
    for (const { command } of sent) versions.set(command.stream, (await backend.view('position', { stream: command.stream })).version);
    const missed = await watchers.missedOf(versions);
    await watchers.end();
    await server.stop();
    const verdict = await judgeFolder(folder, [...sent, ...load.sent.values()]);
    const { code, out, err } = await cartera(['verify', '--data', folder]);
    const unverified = code === 0 ? [] : [`cartera verify: ${out} ${err}`];
    return { killed: { folder: kills }, ...verdict.counts, wrong: [...verdict.wrong, ...missed, ...unverified] };
  } finally {
    await server.kill();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Nobody else may have the folder: who asks again is the same caller over the same rules, without the wire. */
async function judgeFolder(folder, sent) {
  const { store, close } = await openDataFolder(folder);
  try {
    const policies = JSON.parse(readFileSync(new URL('policies.json', import.meta.url), 'utf8')).map((policy) => ({
      ...DEFAULT_POLICY,
      ...policy,
    }));
    const rules = { policies, references: { calendar: mexicanBankCalendar }, clock: () => new Date().toISOString() };
    return await judge({ store, backend: createBackend(store, { caller: { id: 'staff', role: 'manager' }, ...rules }), sent });
  } finally {
    await close();
  }
}
