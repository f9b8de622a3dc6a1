import { existsSync } from 'node:fs';
import { createBackend, type Backend, type Store } from '@cartera/backend';
import { fault } from '@cartera/core';
import { createHttpBackend } from '@cartera/http/client';
import { openServer } from '@cartera/postgres';
import { lockOwner, openDataFolder, type DataFolder } from '@cartera/postgres/pglite';
import { DEFAULT_DATA } from '../cli/common-options.js';
import type { Typed } from '../cli/command.types.js';
import type { Terminal } from '../cli/terminal.js';
import { OPERATOR } from './operator.js';
import { REFERENCES } from './references.js';

/** The books, wherever they are, for commands that ask and submit. */
export interface Books {
  readonly backend: Backend;
  readonly close: () => Promise<void>;
}

/** The store itself, for commands that need it alone. `folder`: when it is one. */
export interface OpenStore {
  readonly store: Store;
  readonly folder?: DataFolder;
  readonly close: () => Promise<void>;
}

/**
 * Opens the books: those of DATABASE_URL, else of the data folder. Where a running server has the folder, it is asked at its address.
 *
 * @throws store.not_found where there is no such folder, store.in_use, store.newer_version …
 */
export async function openBooks(typed: Typed, terminal: Terminal): Promise<Books> {
  const dir = typed.text['data'] ?? DEFAULT_DATA;
  if (terminal.env['DATABASE_URL'] === undefined) {
    const owner = await lockOwner(dir);
    if (owner?.address !== undefined) return { backend: createHttpBackend({ url: owner.address }), close: () => Promise.resolve() };
  }
  const { store, close } = await openStore(typed, terminal);
  return { backend: operatorBackend(store, terminal), close };
}

/** Opens the store itself; nobody else may have the folder. `create`: makes the folder where there is none. */
export async function openStore(typed: Typed, terminal: Terminal, { create = false }: { readonly create?: boolean } = {}): Promise<OpenStore> {
  const url = terminal.env['DATABASE_URL'];
  if (url !== undefined) return openServer(url);
  const dir = typed.text['data'] ?? DEFAULT_DATA;
  if (!create && !existsSync(dir)) throw fault('store.not_found', {}, '--data');
  const folder = await openDataFolder(dir);
  return { store: folder.store, folder, close: () => folder.close() };
}

/** A backend that speaks for the command line. */
export function operatorBackend(store: Store, { clock }: Pick<Terminal, 'clock'>): Backend {
  return createBackend(store, { caller: OPERATOR, policies: [], references: REFERENCES, clock });
}
