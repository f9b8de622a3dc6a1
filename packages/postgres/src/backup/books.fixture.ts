import { gunzipSync, gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { createBackend, runDay, type CommandRequest, type Store } from '@cartera/backend';
import type { References } from '@cartera/core';

/** A calendar for tests, and the settings of a backend that works with it. */
const references: References = { calendar: { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' } };
export const RULES = { policies: [], references };

/** Who writes, and when: a second later with each command. */
export function deskOn(store: Store) {
  let second = 0;
  const clock = () => `2026-03-02T18:00:${String((second += 1)).padStart(2, '0')}Z`;
  return createBackend(store, { ...RULES, caller: { id: 'ana', role: 'clerk' }, clock, businessDate: () => '2026-03-02' });
}

const mxn = (amount: number) => ({ amount, currency: 'MXN' });
const on = '2026-03-02';

/** Three accounts with names of many scripts: invoices in instalments, a payment that is partly unapplied, a promise, a note with text no column could hold, a transfer over two streams. */
export const COMMANDS: readonly CommandRequest[] = [
  ...['ACME', 'Ñandú', '株式会社'].flatMap((id, n): CommandRequest[] => [
    {
      kind: 'open-account',
      stream: `account/${id}`,
      on,
      facts: { customer: { name: `${id} S.A.`, taxId: 'ABC010203AB1', phones: ['55 1234'] } },
    },
    {
      kind: 'record-invoice',
      stream: `account/${id}`,
      on: '2026-01-15',
      facts: {
        itemId: `F-${n}`,
        total: mxn(10_000 + n),
        instalments: [
          { number: 1, dueOn: '2026-02-10', amount: mxn(5000) },
          { number: 2, dueOn: '2026-04-10', amount: mxn(5000 + n) },
        ],
      },
    },
  ]),
  { kind: 'log-note', stream: 'account/ACME', on, facts: { text: 'a \u0000 zero, half a \ud83d character, "quotes"\n and 🙂' } },
  {
    kind: 'record-payment',
    stream: 'account/ACME',
    on,
    facts: { paymentId: 'P-1', amount: mxn(12_000), method: 'transfer', apply: 'by-policy' },
  },
  {
    kind: 'record-payment',
    stream: 'account/Ñandú',
    on,
    facts: { paymentId: 'P-2', amount: mxn(1000), method: 'cash', apply: 'by-policy' },
  },
  { kind: 'transfer-payment', stream: 'account/ACME', on, facts: { paymentId: 'P-1', to: 'account/Ñandú', amount: mxn(500) } },
  { kind: 'make-promise', stream: 'account/Ñandú', on, facts: { promiseId: 'PR-1', parts: [{ dueOn: '2026-03-06', amount: mxn(2000) }] } },
  { kind: 'charge-interest', stream: 'account/株式会社', on, facts: {} },
];

/** Fills books; the worklist's rows with the day's run. */
export async function fillBooks(store: Store, commands: readonly CommandRequest[] = COMMANDS): Promise<void> {
  const desk = deskOn(store);
  for (const [n, command] of commands.entries()) {
    const outcome = await desk.submit(command, { idempotencyKey: `k-${n}` });
    if (!outcome.ok) throw new Error(`${command.kind}: ${outcome.refusal.code}`);
  }
  await runDay(store, { ...RULES, on, clock: () => '2026-03-02T19:00:00Z' });
}

/** All bytes of a backup. */
export async function bytesOf(backup: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of backup) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Bytes as they come from a file, in pieces. */
export async function* piecesOf(bytes: Uint8Array, size = 1 << 16): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The lines of a backup. */
export function linesOf(bytes: Uint8Array): string[] {
  return gunzipSync(bytes).toString().trimEnd().split('\n');
}

/** A backup with other lines, whose last one says the right sum: what somebody makes who knows the form. */
export function forged(lines: readonly string[], counts: object = {}): Buffer {
  const body = lines
    .slice(0, -1)
    .map((line) => `${line}\n`)
    .join('');
  const { end } = JSON.parse(lines.at(-1) ?? '') as { end: object };
  const sha256 = createHash('sha256').update(body).digest('hex');
  return gzipSync(`${body}${JSON.stringify({ end: { ...end, ...counts, sha256 } })}\n`);
}
