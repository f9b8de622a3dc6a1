import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fault } from '@cartera/core';

/** Who has a data folder: at most one process. Two on one PGlite folder lose acknowledged rows. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  readonly startedAt: string;
  /** Where a server that has it answers. */
  readonly address?: string;
}

/** The lock, held until it is released. */
export interface FolderLock {
  readonly setAddress: (address: string) => Promise<void>;
  readonly release: () => Promise<void>;
}

const NAME = 'lock.json';
const TRIES_MAX = 5;

/** Who has a folder now; undefined where nobody does, or its owner is gone. */
export async function lockOwner(dir: string): Promise<LockOwner | undefined> {
  const owner = await readOwner(join(dir, NAME));
  return owner && isAlive(owner) ? owner : undefined;
}

/**
 * Takes a folder. The lock appears whole or not at all (a link to a finished file); that of a process that is gone is moved aside first,
 * and put back where another was quicker.
 *
 * @throws store.in_use with the owner's pid and address.
 */
export async function lockFolder(dir: string): Promise<FolderLock> {
  const path = join(dir, NAME);
  const own: LockOwner = { pid: process.pid, host: hostname(), startedAt: new Date().toISOString() };
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    if (await place(path, own)) return held(path, own);
    const owner = await readOwner(path);
    if (owner && isAlive(owner))
      throw fault('store.in_use', { pid: owner.pid, ...(owner.address !== undefined && { address: owner.address }) }, '--data');
    await moveAside(path, owner);
  }
  throw fault('store.in_use', {}, '--data');
}

async function place(path: string, owner: LockOwner): Promise<boolean> {
  const whole = `${path}.${randomUUID()}`;
  await writeFile(whole, JSON.stringify(owner));
  try {
    await link(whole, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(whole, { force: true });
  }
}

async function moveAside(path: string, dead: LockOwner | undefined): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return; // somebody else moved it first
  }
  const moved = await readOwner(aside);
  const wasAlive = moved !== undefined && isAlive(moved) && moved.startedAt !== dead?.startedAt;
  if (wasAlive) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function held(path: string, own: LockOwner): FolderLock {
  return {
    async setAddress(address) {
      const whole = `${path}.${randomUUID()}`;
      await writeFile(whole, JSON.stringify({ ...own, address }));
      await rename(whole, path);
    },
    release: () => rm(path, { force: true }),
  };
}

async function readOwner(path: string): Promise<LockOwner | undefined> {
  try {
    const json: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof json === 'object' && json !== null && 'pid' in json && typeof json.pid === 'number' ? (json as LockOwner) : undefined;
  } catch {
    return undefined;
  }
}

/** A process of another machine cannot be asked: it is taken to be alive. */
function isAlive({ pid, host }: LockOwner): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
