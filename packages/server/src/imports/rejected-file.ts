import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { rejectedRows, type RowFault, type RowStream } from '@cartera/interchange';

/** The file of refused rows; made with the first of them. */
export interface RejectedFile {
  readonly add: (row: { readonly line: number; readonly cells: readonly string[]; readonly faults: readonly RowFault[] }) => void;
  /** Its path, where there is one. */
  readonly close: () => Promise<string | undefined>;
}

/** Opens the file of refused rows of an import. */
export function openRejectedFile(path: string, { headers, delimiter }: Pick<RowStream, 'headers' | 'delimiter'>): RejectedFile {
  const rows = rejectedRows(headers, delimiter);
  let stream: WriteStream | undefined;
  return {
    add(row) {
      if (!stream) {
        stream = createWriteStream(path);
        stream.write(rows.header);
      }
      stream.write(rows.line(row));
    },
    async close() {
      if (!stream) return undefined;
      stream.end();
      await once(stream, 'finish');
      return path;
    },
  };
}
