import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { invoices, openDesk, type Desk } from './desk.fixture.js';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => desk.clear());

const drop = invoices(...Array.from({ length: 2500 }, (_, n) => `ACME,F-${n},2026-03-01,2026-03-31,1.00,`));

test('stopped between two batches, what is in stays, and the same file brings the rest', async () => {
  const stop = new AbortController();
  let brought = 0;
  const progress = (rows: number) => {
    brought += rows;
    stop.abort();
  };
  await expect(desk.bring(drop, { signal: stop.signal, progress })).rejects.toMatchObject({ code: 'import.stopped' });
  expect(brought).toBeGreaterThan(0);
  expect((await desk.position('ACME', '2026-06-01')).instalments).toHaveLength(brought);
  expect(await desk.bring(drop)).toMatchObject({ added: 2500 - brought, unchanged: brought });
});

test('stopped, it leaves no part of a file of refused rows; the next refuses them all in one', async () => {
  const stop = new AbortController();
  const bad = invoices(...Array.from({ length: 2500 }, (_, n) => `ACME,F-${n},2026-03-01,2026-03-31,wrong,`));
  await expect(desk.bring(bad, { signal: stop.signal, progress: () => stop.abort() })).rejects.toMatchObject({ code: 'import.stopped' });
  expect(await readdir(dirname(desk.file))).toEqual(['drop.csv']);
  expect(await desk.bring(bad)).toMatchObject({ rejected: 2500, rejectedFile: `${desk.file}.rejected.csv` });
  expect((await desk.refused()).trimEnd().split('\n')).toHaveLength(2501);
});
