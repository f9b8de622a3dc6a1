import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend } from '@cartera/backend';
import { openServer } from '@cartera/postgres';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { emptyDatabase } from '../../../../tests/postgres-server/empty-database.mjs';
import { OPERATOR, REFERENCES } from '../books/index.js';
import { runIn } from '../cli/embedded-terminal.fixture.js';

const MAP = {
  source: 'sae',
  rows: 'open-balances',
  dates: 'Y-M-D',
  decimal: '.',
  currency: 'MXN',
  fullList: true,
  columns: { customer: 'Cliente', document: 'Folio', dueOn: 'Vence', amount: 'Saldo' },
};
let dir: string;
let env: { readonly DATABASE_URL: string };
const at = (name: string) => join(dir, name);
const list = async (...rows: readonly string[]) => writeFile(at('saldos.csv'), ['Cliente,Folio,Vence,Saldo', ...rows].join('\n'));

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cartera-import-server-'));
  await writeFile(at('map.json'), JSON.stringify(MAP));
  env = { DATABASE_URL: await emptyDatabase(inject('postgresUrl')) };
});
afterAll(async () => rm(dir, { recursive: true, force: true }));

const bring = async (...more: readonly string[]) => runIn({ env }, 'import', at('saldos.csv'), '--map', at('map.json'), '--json', ...more);

/** What a page of a server shows that runs on the same database, without a day's run between. */
async function listed(): Promise<readonly unknown[]> {
  const { store, close } = await openServer(env.DATABASE_URL, { tenant: 'default' });
  try {
    const options = { caller: OPERATOR, policies: [], references: REFERENCES, clock: () => '2026-11-25T12:00:00Z' };
    const { rows } = await createBackend(store, options).view('worklist', { order: 'name' });
    return rows.map(({ stream, toCollect, evaluatedOn }) => [stream, toCollect[0]?.amount, evaluatedOn]);
  } finally {
    await close();
  }
}

describe('cartera import into a database that a server may be showing', () => {
  test('brings the worklist along; trying it writes nothing', async () => {
    await list('ACME,F-1,2026-10-01,100.00', 'BETA,F-2,2026-10-01,50.00');
    expect(await bring('--as-of', '2026-11-20', '--dry-run')).toMatchObject({ status: 0, err: '' });
    expect(await listed()).toEqual([]);
    expect(JSON.parse((await bring('--as-of', '2026-11-20')).out)).toMatchObject({ added: 2 });
    expect(await listed()).toEqual([
      ['account/ACME', 10_000, '2026-11-25'],
      ['account/BETA', 5000, '2026-11-25'],
    ]);
    await list('ACME,F-1,2026-10-01,60.00');
    expect(JSON.parse((await bring('--as-of', '2026-11-24')).out)).toMatchObject({ changed: 1, missing: 1, settled: 1 });
    expect(await listed()).toEqual([['account/ACME', 6000, '2026-11-25']]);
  });
});
