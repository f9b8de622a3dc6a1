import { once } from 'node:events';
import { createWriteStream, existsSync, type WriteStream } from 'node:fs';
import { rejectedRows, type BadRow, type RejectedForm } from '@cartera/interchange';

/** The file of refused rows; made with the first of them. */
export interface RejectedFile {
  readonly add: (row: BadRow) => Promise<void>;
  /** Its path, where there is one. */
  readonly close: () => Promise<string | undefined>;
}

/** Opens the file of refused rows of an import: FILE.rejected.csv, or FILE.rejected-2.csv … where somebody is still mending an earlier one. */
export function openRejectedFile(file: string, form: RejectedForm): RejectedFile {
  const path = freePath(file);
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

function freePath(file: string): string {
  const named = (n: number) => `${file}.rejected${n === 1 ? '' : `-${n}`}.csv`;
  let n = 1;
  while (existsSync(named(n))) n += 1;
  return named(n);
}
