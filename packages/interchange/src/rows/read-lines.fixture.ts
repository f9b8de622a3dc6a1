import { parseMapping } from '../mapping/index.js';
import { allOf } from '../table/all-of.fixture.js';
import { bytesOf } from '../table/bytes-of.fixture.js';
import { readRows, rejectedRows, type ReadRow } from './index.js';

/** A list of balances as a test writes its lines, read by a mapping. */
export async function readLines(lines: readonly string[], mapping: object, asOf = '2026-03-31') {
  const stream = await readRows(bytesOf(lines.join('\n')), parseMapping(mapping), { asOf });
  const read = await allOf(stream.rows);
  return { read, brief: read.map(briefOf), skipped: stream.skipped.map(({ line, why }) => [line, why]), filled: stream.filled(), stream };
}

/** Customer, document, amount and currency of what can be read; of what cannot, why. */
function briefOf(row: ReadRow): readonly (string | number)[] {
  if ('faults' in row) return row.faults.map(({ code }) => code);
  const { customer, document, amount } = row.row;
  return [customer, document, amount.amount, amount.currency];
}

/** The lines of the file of what was refused. */
export function refusedLines({ read, stream }: Awaited<ReturnType<typeof readLines>>): readonly string[] {
  const file = rejectedRows(stream);
  const bytes = [file.header, ...read.flatMap((row) => ('faults' in row ? [file.line(row)] : []))];
  return Buffer.concat(bytes).toString('utf8').replace('\uFEFF', '').trimEnd().split('\n');
}
