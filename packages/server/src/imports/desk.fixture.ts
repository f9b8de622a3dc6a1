import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend, type CommandRequest, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import type { AgingReport, Entry, Position } from '@cartera/core';
import { parseMapping } from '@cartera/interchange';
import type { ImportReport, ImportRequest } from './import.types.js';
import { runImport } from './run-import.js';
import { OPERATOR, REFERENCES } from '../books/index.js';

/** A file's text with the mapping it is read by, as JSON. */
export interface Drop {
  readonly text: string;
  readonly map: Readonly<Record<string, unknown>>;
}

/** Books in memory, and files that are imported into them. */
export interface Desk {
  readonly store: Store;
  /** Where each drop is written. */
  readonly file: string;
  readonly bring: (drop: Drop, how?: Partial<ImportRequest>) => Promise<ImportReport>;
  /** The text of the file of refused rows. */
  readonly refused: () => Promise<string>;
  readonly aging: (asOf: string, knownAt?: string) => Promise<AgingReport>;
  readonly position: (customer: string, asOf: string, knownAt?: string) => Promise<Position>;
  readonly entries: (customer: string) => Promise<readonly Entry[]>;
  /** What somebody does by hand. */
  readonly submit: (command: CommandRequest) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const INVOICES = {
  source: 'sae',
  rows: 'invoices',
  dates: 'Y-M-D',
  decimal: '.',
  currency: 'MXN',
  columns: { customer: 'Cliente', document: 'Folio', issuedOn: 'Fecha', dueOn: 'Vence', amount: 'Total', settledOn: 'Pagada' },
};

const PAYMENTS = {
  ...INVOICES,
  rows: 'payments',
  columns: { customer: 'Cliente', document: 'Recibo', paidOn: 'Fecha', amount: 'Importe', appliesTo: 'Facturas' },
};

const BALANCES = {
  ...INVOICES,
  rows: 'open-balances',
  columns: { customer: 'Cliente', document: 'Folio', issuedOn: 'Fecha', dueOn: 'Vence', amount: 'Saldo' },
};

const withHeader = (header: string, rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;

/** 'ACME,F-1,2026-03-01,2026-03-31,100.00,2026-03-15': the last may stay empty. */
export function invoices(...rows: readonly string[]): Drop {
  return { text: withHeader('Cliente,Folio,Fecha,Vence,Total,Pagada', rows), map: INVOICES };
}

/** 'ACME,P-1,2026-03-20,40.00,F-1'. */
export function payments(...rows: readonly string[]): Drop {
  return { text: withHeader('Cliente,Recibo,Fecha,Importe,Facturas', rows), map: PAYMENTS };
}

/** 'ACME,F-1,2026-03-01,2026-03-31,100.00'. */
export function balances(...rows: readonly string[]): Drop {
  return { text: withHeader('Cliente,Folio,Fecha,Vence,Saldo', rows), map: BALANCES };
}

export async function openDesk(): Promise<Desk> {
  const dir = await mkdtemp(join(tmpdir(), 'cartera-desk-'));
  const file = join(dir, 'drop.csv');
  const store = createMemoryStore();
  const clock = () => '2026-06-01T12:00:00Z';
  const backend = createBackend(store, { caller: OPERATOR, policies: [], references: REFERENCES, clock });
  let count = 0;
  const known = (knownAt: string | undefined) => (knownAt === undefined ? {} : { knownAt });
  return {
    store,
    file,
    async bring({ text, map }, how = {}) {
      await rm(`${file}.rejected.csv`, { force: true });
      await writeFile(file, text);
      const request = { file, mapping: parseMapping(map), store, asOf: '2026-06-01', clock, update: false, strict: false };
      return runImport({ ...request, signal: new AbortController().signal, progress: () => undefined, ...how });
    },
    refused: async () => readFile(`${file}.rejected.csv`, 'utf8'),
    aging: async (asOf, knownAt) => backend.view('aging', { asOf, ...known(knownAt) }),
    position: async (customer, asOf, knownAt) => backend.view('position', { stream: `account/${customer}`, asOf, ...known(knownAt) }),
    async submit(command) {
      const outcome = await backend.submit(command, { idempotencyKey: `by hand ${(count += 1)}` });
      if (!outcome.ok) throw new Error(outcome.refusal.code);
    },
    entries: async (customer) => (await store.load(`account/${customer}`)).entries,
    clear: async () => rm(dir, { recursive: true, force: true }),
  };
}
