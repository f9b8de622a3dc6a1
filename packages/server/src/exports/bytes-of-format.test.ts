import { exportLocale, madeRows, type ExportDocument } from '@cartera/interchange/exports';
import { expect, test, vi } from 'vitest';
import { bytesOfFormat } from './bytes-of-format.js';
import type { MadeExport } from './made-export.types.js';

/** More than one piece of a CSV has. */
const ROWS = 30_000;

function long(rowOf: (count: number) => void = () => undefined): MadeExport {
  const rows = madeRows(
    Array.from({ length: ROWS }, (_, count) => count),
    (count) => {
      rowOf(count);
      return { cells: [{ count }] };
    },
  );
  const document: ExportDocument = {
    kind: 'statement',
    language: 'es-MX',
    title: 'Renglones',
    asOf: '2026-03-31',
    facts: [],
    figures: [],
    sections: [{ key: 'rows', label: 'Renglones', columns: [{ key: 'n', head: 'N', kind: 'count' }], rows }],
    notes: [],
    digest: '',
  };
  return { title: () => 'Renglones', of: [], asOf: '2026-03-31', json: {}, document: () => document };
}

test('a long CSV is whole, and others have their turns while it is made', async () => {
  const locale = await exportLocale('es-MX');
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  const pieces = await bytesOfFormat(long(), { format: 'csv', locale, bom: false });
  clearInterval(timer);
  expect(
    Buffer.concat([...pieces])
      .toString()
      .trimEnd()
      .split('\r\n'),
  ).toHaveLength(ROWS + 1);
  expect(turns).toBeGreaterThan(1);
});

test('one that is given up is not made on', async () => {
  const locale = await exportLocale('es-MX');
  const stop = new AbortController();
  const rowOf = vi.fn((count: number) => void (count === 1 && stop.abort(new Error('gone'))));
  await expect(bytesOfFormat(long(rowOf), { format: 'csv', locale, bom: false, signal: stop.signal })).rejects.toThrow('gone');
  expect(rowOf.mock.calls.length).toBeLessThan(ROWS);
});
