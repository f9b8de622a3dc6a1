import type { Backend, ExportFormat, ExportName, Files } from '@cartera/backend';
import { fault } from '@cartera/core';
import { BOOKS_ZONE } from '../books/index.js';
import type { ExportsOptions } from './exports-options.types.js';
import { MEDIA_TYPES } from './bytes-of-format.js';
import { madeFile } from './made-file.js';
import { makeAccount } from './make-account.js';
import { makeAging } from './make-aging.js';
import { makeCalendar } from './make-calendar.js';
import type { MakeExport } from './make-export.types.js';
import { makePromiseReceipt } from './make-promise-receipt.js';
import { makeStatement } from './make-statement.js';
import { makeWorklist } from './make-worklist.js';
import { withCreditor } from './with-creditor.js';

const MAKERS: { readonly [E in ExportName]: MakeExport<E> } = {
  statement: makeStatement,
  aging: makeAging,
  worklist: makeWorklist,
  account: makeAccount,
  'promise-receipt': makePromiseReceipt,
  calendar: makeCalendar,
};

/**
 * Files out, over a Backend's views: whatever the caller may see, and nothing else. The same figures as the views give, whole, as of one moment, with the digest that `cartera verify`
 * recomputes from the JSON. The same books give the same bytes.
 *
 * @throws (of what it gives) Rejects with view.not_available (there is no such export), export.format_unknown at `format`, export.books_moved, export.number_too_long,
 *   export.too_many_rows, export.too_long_for_paper, export.paper_busy, promise.unknown, and what the views throw.
 * @example
 * const backend = createBackend(store, options);
 * const files = { export: createExports(backend) };
 * (await files.export('statement', { query: { stream: 'account/ACME', from, to }, format: 'xlsx' })).name; // => 'estado-de-cuenta-ACME-2026-03-31.xlsx'
 */
export function createExports(backend: Backend, options: ExportsOptions = {}): Files['export'] {
  const zoned = { zone: BOOKS_ZONE, ...options };
  return async (name, request, how) => {
    if (!Object.hasOwn(MAKERS, name)) throw fault('view.not_available', {}, 'export');
    const { query, format, language, bom } = request;
    checkFormat(name, format);
    const make = MAKERS[name] as MakeExport<typeof name>;
    const made = withCreditor(await make(query, { backend, options: zoned, signal: how?.signal }), options.creditor);
    how?.signal?.throwIfAborted();
    return madeFile(made, { format, language, bom, signal: how?.signal });
  };
}

/** A calendar is always a calendar file, and nothing else is one. */
function checkFormat(name: ExportName, format: ExportFormat): void {
  const formats = name === 'calendar' ? ['ics'] : Object.keys(MEDIA_TYPES).filter((known) => known !== 'ics');
  if (!formats.includes(format)) throw fault('export.format_unknown', { formats: formats.join(', ') }, 'format');
}
