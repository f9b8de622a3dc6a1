import { once } from 'node:events';
import { createWriteStream, existsSync, type WriteStream } from 'node:fs';
import { rejectedRows, type BadRow, type RejectedForm } from '@cartera/interchange';
import { rejectedWorkbook, type RejectedWorkbook } from '@cartera/interchange/files';

/** The file of refused rows; made with the first of them. */
export interface RejectedFile {
  readonly add: (row: BadRow) => Promise<void>;
  /** Its path, where there is one. */
  readonly close: () => Promise<string | undefined>;
}

/** What the rows come from. `sheet`: of a workbook, whose refused rows are one too. */
export interface RejectedSource extends RejectedForm {
  readonly sheet?: string;
}

/** Opens the file of refused rows of an import: FILE.rejected.csv or .xlsx, or FILE.rejected-2.csv … where somebody is still mending an earlier one. */
export function openRejectedFile(file: string, { sheet, ...form }: RejectedSource): RejectedFile {
  return sheet === undefined ? ofText(file, form) : ofWorkbook(file, { ...form, sheet });
}

/** No file: whoever only wants to know what would happen. */
export const NO_REJECTED_FILE: RejectedFile = { add: () => Promise.resolve(), close: () => Promise.resolve(undefined) };

function ofWorkbook(file: string, form: RejectedForm & { readonly sheet: string }): RejectedFile {
  const path = freePath(file, 'xlsx');
  let opened: Promise<RejectedWorkbook> | undefined;
  return {
    async add(row) {
      opened ??= rejectedWorkbook(path, form);
      (await opened).add(row);
    },
    async close() {
      const book = await opened;
      await book?.close();
      return book && path;
    },
  };
}

function ofText(file: string, form: RejectedForm): RejectedFile {
  const path = freePath(file, 'csv');
  const rows = rejectedRows(form);
  let stream: WriteStream | undefined;
  let failed: Error | undefined;
  return {
    async add(row) {
      if (!stream) {
        stream = createWriteStream(path);
        stream.once('error', (error) => (failed = error));
        stream.write(rows.header);
      }
      if (failed !== undefined) throw failed;
      if (!stream.write(rows.line(row))) await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
    },
    async close() {
      if (!stream) return undefined;
      stream.end();
      if (!stream.closed) await once(stream, 'close');
      if (failed !== undefined) throw failed;
      return path;
    },
  };
}

function freePath(file: string, kind: 'csv' | 'xlsx'): string {
  const named = (n: number) => `${file}.rejected${n === 1 ? '' : `-${n}`}.${kind}`;
  let n = 1;
  while (existsSync(named(n))) n += 1;
  return named(n);
}
