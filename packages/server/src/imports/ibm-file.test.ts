import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { daysBetween } from '@cartera/core';
import { parseMapping } from '@cartera/interchange';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportReport } from './import.types.js';
import { runImport } from './run-import.js';
import { OPERATOR, REFERENCES } from '../books/index.js';

const FILE = new URL('../../../../../shared/data/ibm_late_payment_histories.csv', import.meta.url);
const MAP = new URL('../../../../tests/golden/imports/ibm.map.json', import.meta.url);

/** The last instant of 31 March 2013 in Mexico City, and some day after the whole file. */
const [FIRST, SECOND] = ['2013-04-01T05:59:59Z', '2014-02-01T18:00:00Z'];
const STOOD_ON = '2013-03-31';

interface Invoice {
  readonly customer: string;
  readonly cents: number;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly settledOn: string;
}

/** By text alone, without a line of the code under test: 4/6/2013 → 2013-04-06, 55.9 → 5590. */
function day(text: string): string {
  const [month = '', date = '', year = ''] = text.split('/');
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function cents(text: string): number {
  const [whole = '', decimals = ''] = text.split('.');
  return Number(whole + decimals.padEnd(2, '0'));
}

/** Per customer: not due, 1–30, 31–60, 61–90, 91 and more days late, all. */
function agedByHand(invoices: readonly Invoice[], asOf: string): ReadonlyMap<string, readonly number[]> {
  const aged = new Map<string, number[]>();
  for (const { customer, cents: amount, issuedOn, dueOn, settledOn } of invoices) {
    if (issuedOn > asOf || settledOn <= asOf) continue;
    const late = Math.round((Date.parse(asOf) - Date.parse(dueOn)) / 86_400_000);
    const row = aged.get(customer) ?? [0, 0, 0, 0, 0, 0];
    const place = late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4;
    row[place] = (row[place] ?? 0) + amount;
    row[5] = (row[5] ?? 0) + amount;
    aged.set(customer, row);
  }
  return aged;
}

// The file is not part of the repository: without it there is nothing to compare with, and these tests say that they were skipped.
describe.skipIf(!existsSync(FILE))('the IBM file, in two drops', () => {
  const store = createMemoryStore();
  const backend = createBackend(store, { caller: OPERATOR, policies: [], references: REFERENCES, clock: () => '2026-01-01T00:00:00Z' });
  let dir: string;
  let lines: readonly string[];
  let now: readonly Invoice[];
  let then: readonly Invoice[];
  const reports: Record<string, ImportReport> = {};

  async function importText(text: string, recordedAt: string): Promise<ImportReport> {
    const file = join(dir, 'ibm.csv');
    await writeFile(file, text);
    const mapping = parseMapping(JSON.parse(await readFile(MAP, 'utf8')));
    const request = { file, mapping, store, asOf: STOOD_ON, recordedAt, clock: () => recordedAt, update: false, strict: false };
    return runImport({ ...request, signal: new AbortController().signal, progress: () => undefined });
  }

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'cartera-ibm-'));
    const [header = '', ...rows] = (await readFile(FILE, 'utf8')).trim().split(/\r?\n/);
    lines = rows;
    now = rows.map((line) => {
      const [, customer = '', , , issued = '', due = '', amount = '', , settled = ''] = line.split(',');
      return { customer, cents: cents(amount), issuedOn: day(issued), dueOn: day(due), settledOn: day(settled) };
    });
    const stood = rows.flatMap((line, index) => {
      const { issuedOn, settledOn } = now[index] ?? { issuedOn: '', settledOn: '' };
      if (issuedOn > STOOD_ON) return [];
      const cells = line.split(',');
      return [settledOn > STOOD_ON ? [...cells.slice(0, 8), '', ...cells.slice(9)].join(',') : line];
    });
    then = now
      .filter(({ issuedOn }) => issuedOn <= STOOD_ON)
      .map((invoice) => (invoice.settledOn > STOOD_ON ? { ...invoice, settledOn: '9999' } : invoice));
    reports['first'] = await importText([header, ...stood].join('\n'), FIRST);
    reports['whole'] = await importText([header, ...rows].join('\n'), SECOND);
    reports['again'] = await importText([header, ...rows].join('\n'), SECOND);
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  test('every row goes in once; a settled day that was gained is a change, and a repeat adds nothing', () => {
    const [known, open] = [then.length, then.filter(({ settledOn }) => settledOn === '9999').length];
    expect(lines).toHaveLength(2466);
    expect(reports['first']).toEqual({ added: known, unchanged: 0, changed: 0, missing: 0, rejected: 0 });
    expect(reports['whole']).toEqual({ added: 2466 - known, unchanged: known - open, changed: open, missing: 0, rejected: 0 });
    expect(reports['again']).toEqual({ added: 0, unchanged: 2466, changed: 0, missing: 0, rejected: 0 });
  });

  test.each(['2012-06-30', '2012-12-31', STOOD_ON, '2013-06-30', '2013-12-31'])(
    'ages as by hand on %s, as known then and as known now',
    async (asOf) => {
      for (const [knownAt, invoices] of [[FIRST, then] as const, [SECOND, now] as const]) {
        const { rows, totals } = await backend.view('aging', { asOf, knownAt });
        const aged = new Map(rows.map((row) => [row.customerId, [row.notDue, ...row.buckets.map(({ amount }) => amount), row.total]]));
        const expected = agedByHand(invoices, asOf);
        expect(aged).toEqual(expected);
        expect(totals[0]?.total ?? 0).toBe([...expected.values()].reduce((sum, row) => sum + (row[5] ?? 0), 0));
      }
    },
  );

  test('counts the days late of each invoice as the file does', async () => {
    const position = async (customer: string) => backend.view('position', { stream: `account/${customer}`, asOf: '2014-01-31' });
    for (const customer of new Set(now.map(({ customer }) => customer))) {
      const { instalments } = await position(customer);
      const late = new Map(instalments.map(({ itemId, dueOn, settledOn = '' }) => [itemId, Math.max(0, daysBetween(dueOn, settledOn))]));
      const said = lines.map((line) => line.split(',')).filter((cells) => cells[1] === customer);
      expect(late).toEqual(new Map(said.map((cells) => [`ibm/${cells[3]}`, Number(cells[11])])));
    }
  });
});
