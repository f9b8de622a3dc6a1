import { once } from 'node:events';
import { createWriteStream, existsSync, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { rejectedRows, type BadRow, type RejectedForm } from '@cartera/interchange';
import { rejectedWorkbook, type RejectedWorkbook } from '@cartera/interchange/files';

/** The file of refused rows; made with the first of them. */
export interface RejectedFile {
  readonly add: (row: BadRow) => Promise<void>;
  /** Its path, where there is one. */
  readonly close: () => Promise<string | undefined>;
  /** Takes it away, whole or begun: what an import refused that did not end, the next refuses again. */
  readonly drop: () => Promise<void>;
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
export const NO_REJECTED_FILE: RejectedFile = {
  add: () => Promise.resolve(),
  close: () => Promise.resolve(undefined),
  drop: () => Promise.resolve(),
};

function ofWorkbook(file: string, form: RejectedForm & { readonly sheet: string }): RejectedFile {
  const path = freePath(file, 'xlsx');
  let opened: Promise<RejectedWorkbook> | undefined;
  let closed: Promise<string | undefined> | undefined;
  const end = async () => {
    const book = await opened;
    await book?.close();
    return book && path;
  };
  const close = async () => (closed ??= end());
  return {
    async add(row) {
      opened ??= rejectedWorkbook(path, form);
      (await opened).add(row);
    },
    close,
    drop: async () => dropped(close, opened && path),
  };
}

function ofText(file: string, form: RejectedForm): RejectedFile {
  const path = freePath(file, 'csv');
  const rows = rejectedRows(form);
  let stream: WriteStream | undefined;
  let failed: Error | undefined;
  const close = async () => {
    if (!stream) return undefined;
    stream.end();
    if (!stream.closed) await once(stream, 'close');
    if (failed !== undefined) throw failed;
    return path;
  };
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
    close,
    drop: async () => dropped(close, stream && path),
  };
}

/** Why it could not be closed is told by what went wrong before. */
async function dropped(close: RejectedFile['close'], path: string | undefined): Promise<void> {
  await close().catch(() => undefined);
  if (path !== undefined) await rm(path, { force: true });
}

function freePath(file: string, kind: 'csv' | 'xlsx'): string {
  const named = (n: number) => `${file}.rejected${n === 1 ? '' : `-${n}`}.${kind}`;
  let n = 1;
  while (existsSync(named(n))) n += 1;
  return named(n);
}
