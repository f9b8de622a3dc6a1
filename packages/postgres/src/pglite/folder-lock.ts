import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { fault } from '@cartera/core';
import { livingOwner, lockPath, ownLock, type LockOwner } from './lock-owner.js';

/** The lock, held until it is released. */
export interface FolderLock {
  readonly setAddress: (address: string, tenant?: string) => Promise<void>;
  readonly release: () => Promise<void>;
}

const TRIES_MAX = 40;
const WAIT_MILLISECONDS = 25;
/** Who clears away a lock is done in a moment; one that is not was killed meanwhile. */
const CLEARING_MILLISECONDS_MAX = 5000;

/**
 * Takes a folder. The lock appears whole or not at all (a link to a finished file). That of a process that is gone is cleared away first,
 * by one taker at a time, who looks again whether it is still the same.
 *
 * @throws store.in_use with the owner's pid and address.
 */
export async function lockFolder(dir: string): Promise<FolderLock> {
  const path = lockPath(dir);
  const own = await ownLock();
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    if (await place(path, own)) return held(path, own);
    await refuseIfHeld(path);
    if (!(await clearAway(path))) await setTimeout(WAIT_MILLISECONDS);
  }
  throw fault('store.in_use', {}, '--data');
}

async function refuseIfHeld(path: string): Promise<void> {
  const owner = await livingOwner((await textAt(path)) ?? '');
  if (owner) throw fault('store.in_use', { pid: owner.pid, ...(owner.address !== undefined && { address: owner.address }) }, '--data');
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

/** Removes the lock of a process that is gone; false where another taker is at it. */
async function clearAway(path: string): Promise<boolean> {
  const clearing = `${path}.clearing`;
  try {
    await mkdir(clearing);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    await removeLeftover(clearing);
    return false;
  }
  try {
    // A lock that is there and dead stays so: only who clears may remove it, and nobody may put another in its place.
    const text = await textAt(path);
    if (text !== undefined && !(await livingOwner(text))) await rm(path, { force: true });
    return true;
  } finally {
    await rmdir(clearing).catch(() => undefined);
  }
}

async function removeLeftover(clearing: string): Promise<void> {
  const made = await stat(clearing).catch(() => undefined);
  if (made && Date.now() - made.mtimeMs > CLEARING_MILLISECONDS_MAX) await rmdir(clearing).catch(() => undefined);
}

/** What is done to the lock is done only while it is ours: somebody may have cleared it away by hand. */
function held(path: string, own: LockOwner): FolderLock {
  let present = JSON.stringify(own);
  return {
    async setAddress(address, tenant) {
      if ((await textAt(path)) !== present) return;
      const next = JSON.stringify({ ...own, address, ...(tenant !== undefined && { tenant }) });
      const whole = `${path}.${randomUUID()}`;
      await writeFile(whole, next);
      await rename(whole, path);
      present = next;
    },
    async release() {
      if ((await textAt(path)) === present) await rm(path, { force: true });
    },
  };
}

async function textAt(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
