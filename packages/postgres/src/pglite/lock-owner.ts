import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Who has a data folder: at most one process. Two on one PGlite folder lose acknowledged rows. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  readonly startedAt: string;
  /** When the system started that process, where it says: numbers of processes are given out again. */
  readonly processStartedAt?: string;
  /** Where a server that has it answers. */
  readonly address?: string;
  /** Whose books it answers for; left out, the default tenant's. */
  readonly tenant?: string;
}

const NAME = 'lock.json';

/** Where a folder's lock lies. */
export function lockPath(dir: string): string {
  return join(dir, NAME);
}

/** Who has a folder now; undefined where nobody does, or its owner is gone. */
export async function lockOwner(dir: string): Promise<LockOwner | undefined> {
  return livingOwner(await readFile(lockPath(dir), 'utf8').catch(() => ''));
}

/** This process, as the owner of a lock it takes now. */
export async function ownLock(): Promise<LockOwner> {
  const processStartedAt = await processStart(process.pid);
  const own = { pid: process.pid, host: hostname(), startedAt: new Date().toISOString() };
  return processStartedAt === undefined ? own : { ...own, processStartedAt };
}

/** The owner a lock's text names, if it is still there. A process of another machine cannot be asked: it is taken to be. */
export async function livingOwner(text: string): Promise<LockOwner | undefined> {
  const owner = ownerIn(text);
  if (!owner || owner.host !== hostname()) return owner;
  if (!isRunning(owner.pid)) return undefined;
  const startedAt = await processStart(owner.pid);
  const isAnother = startedAt !== undefined && owner.processStartedAt !== undefined && startedAt !== owner.processStartedAt;
  return isAnother ? undefined : owner;
}

function ownerIn(text: string): LockOwner | undefined {
  try {
    const json = JSON.parse(text) as Partial<Record<keyof LockOwner, unknown>> | null;
    const isOne = Number.isSafeInteger(json?.pid) && Number(json?.pid) > 0 && typeof json?.host === 'string';
    return isOne ? (json as unknown as LockOwner) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether there is a process of that number on this machine, of whomever.
 *
 * @example
 * isRunning(process.pid); // => true
 */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When the system started a process, as a text that another process of the same number does not have; undefined where the system does not say, or there is none.
 * Field 22 of Linux's /proc/PID/stat, in ticks since the system started; after the name, which may hold anything, 19 fields follow up to it.
 *
 * @example
 * await processStart(process.pid); // => '184467'
 */
export async function processStart(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .at(19);
}
