import type { MadeFile } from '@cartera/backend';
import type { Terminal } from '../terminal/index.js';
import { pour, writeWholeFile } from './whole-file.js';

/** Where a file goes when it is to be printed. */
export const STDOUT = '-';

/**
 * Writes a file that was made to where it was asked for: whole or not at all; - is stdout.
 *
 * @throws file.exists, file.not_writable, file.disk_full, file.stopped.
 */
export async function writeMadeFile(
  { body }: MadeFile,
  file: string,
  { force, terminal }: { readonly force: boolean; readonly terminal: Terminal },
): Promise<void> {
  const bytes = body.stream() as unknown as AsyncIterable<Uint8Array>;
  const { stopped } = terminal;
  if (file === STDOUT) await pour(bytes, terminal.bytes?.out ?? process.stdout, { file, stopped, end: false });
  else await writeWholeFile(file, bytes, { force, stopped });
}
