import { access, constants, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fault } from '@cartera/core';
import { PGlite } from '@electric-sql/pglite';
import { storeFault } from '../sql/index.js';
import type { OpenDatabase } from '../server/index.js';
import { lockFolder } from './folder-lock.js';
import { openEmbedded } from './open-embedded.js';

/** A data folder, opened: nobody else may have it until it is closed. */
export interface DataFolder extends OpenDatabase {
  /** Tells those who find the folder taken where to ask. */
  readonly setAddress: (address: string) => Promise<void>;
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
      const database = await openEmbedded(await PGlite.create(join(dir, 'db')), { ...(tenant !== undefined && { tenant }) });
      const close = async () => {
        await database.close();
        await lock.release();
      };
      return { store: database.store, setAddress: lock.setAddress, close };
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    throw storeFault(error);
  }
}

/** Makes the folder, or checks that it is one of ours. */
async function prepare(dir: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true });
    const names = await readdir(dir);
    if (names.length === 0) await writeFile(join(dir, MARK), JSON.stringify({ format: FORMAT }));
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

function formatOf(mark: string): number {
  try {
    const json = JSON.parse(mark) as { format?: unknown };
    if (typeof json.format === 'number') return json.format;
  } catch {
    // no JSON: said below
  }
  throw fault('store.not_a_data_folder', {}, '--data');
}
