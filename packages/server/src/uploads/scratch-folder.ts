import { createHash } from 'node:crypto';
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning, processStart } from '@cartera/postgres/pglite';

/** What a folder is for. */
export type ScratchKind = 'uploads' | 'import';

/** Whose a folder is stands in its name: of which machine, and of which process, by its number and when it was started. */
const NAME = /^cartera-(?:uploads|import)-([0-9a-f]{8})-(\d{1,10})-(\d*)-[^-]*$/;
const HOST_LENGTH = 8;

/** A temporary folder of this process, that only its user may look into. */
export async function scratchFolder(kind: ScratchKind): Promise<string> {
  const started = (await processStart(process.pid)) ?? '';
  return mkdtemp(join(tmpdir(), `cartera-${kind}-${hostMark()}-${process.pid}-${started}-`));
}

/**
 * Removes temporary folders of processes that are gone: of this user, of this machine, and none that somebody may be at. A process that is killed leaves them. What cannot be removed stays.
 */
export async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [] as string[]))
    if (await isAbandoned(name)) await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
}

async function isAbandoned(name: string): Promise<boolean> {
  const [, host, pid = '', started = ''] = NAME.exec(name) ?? [];
  if (host !== hostMark()) return false;
  const found = await lstat(join(tmpdir(), name)).catch(() => undefined);
  if (!found?.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid)) return false;
  if (!isRunning(Number(pid))) return true;
  const now = await processStart(Number(pid));
  return now !== undefined && started !== '' && now !== started;
}

/** Machines that share a folder have processes of the same numbers. */
function hostMark(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, HOST_LENGTH);
}
