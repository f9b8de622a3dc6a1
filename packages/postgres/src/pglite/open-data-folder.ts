import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fault } from '@cartera/core';
import { PGlite } from '@electric-sql/pglite';
import { storeFault } from '../sql/index.js';
import type { OpenDatabase } from '../server/index.js';
import { lockFolder } from './folder-lock.js';
import { openEmbedded } from './open-embedded.js';

/** A data folder, opened: nobody else may have it until it is closed. */
export interface DataFolder extends OpenDatabase {
  /** Tells those who find the folder taken where to ask, and for which tenant the answers are (default: the default one). */
  readonly setAddress: (address: string, tenant?: string) => Promise<void>;
}

const MARK = 'cartera.json';
/** How the folder is laid out; a newer one is refused. */
const FORMAT = 1;

/**
 * Opens a data folder (an embedded PostgreSQL and its lock), and makes it where there is none.
 *
 * What was acknowledged is on disk: after a killed process it is there again.
 *
 * @throws store.in_use, store.not_a_data_folder (a file, or a folder with other things in it), store.newer_version, store.read_only, store.full.
 * @example
 * const { store, close } = await openDataFolder('.cartera');
 */
export async function openDataFolder(dir: string, { tenant }: { readonly tenant?: string } = {}): Promise<DataFolder> {
  try {
    await prepare(dir);
    const lock = await lockFolder(dir);
    try {
      const database = await openDatabase(join(dir, 'db'), tenant);
      const close = async () => {
        await database.close();
        await lock.release();
      };
      return { ...database, setAddress: lock.setAddress, close };
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    throw storeFault(error);
  }
}

async function openDatabase(path: string, tenant: string | undefined): Promise<OpenDatabase> {
  await makeWhole(path);
  const pglite = await PGlite.create(path);
  try {
    return await openEmbedded(pglite, { ...(tenant !== undefined && { tenant }) });
  } catch (error) {
    await pglite.close();
    throw error;
  }
}

/** A database is made beside its place and moved there when it is whole: a process killed meanwhile leaves none, not half of one. */
async function makeWhole(path: string): Promise<void> {
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (there) return;
  const coming = `${path}.new`;
  await rm(coming, { recursive: true, force: true });
  await (await PGlite.create(coming)).close();
  await rename(coming, path);
}

/** Makes the folder, or checks that it is one of ours. */
async function prepare(dir: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true });
    const names = await readdir(dir);
    if (names.every((name) => name.startsWith(`${MARK}.`))) await putMark(dir);
    await access(dir, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'EEXIST' || code === 'ENOTDIR' ? fault('store.not_a_data_folder', {}, '--data') : error;
  }
  const mark = await readFile(join(dir, MARK), 'utf8').catch(() => undefined);
  if (mark === undefined) throw fault('store.not_a_data_folder', {}, '--data');
  const format = formatOf(mark);
  if (format > FORMAT) throw fault('store.newer_version', { format, known: FORMAT }, '--data');
}

/** The mark appears whole: whoever starts at the same moment, or after a kill, finds all of it or none. */
async function putMark(dir: string): Promise<void> {
  const whole = join(dir, `${MARK}.${randomUUID()}`);
  await writeFile(whole, JSON.stringify({ format: FORMAT }));
  await rename(whole, join(dir, MARK));
}

function formatOf(mark: string): number {
  try {
    const json = JSON.parse(mark) as { format?: unknown };
    if (typeof json.format === 'number') return json.format;
  } catch {
    // no JSON: said below
  }
  throw fault('store.not_a_data_folder', {}, '--data');
}
