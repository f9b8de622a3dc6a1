import { createBackend, type Backend, type Store } from '@cartera/backend';
import { fault, type Policy } from '@cartera/core';
import { createHttpBackend } from '@cartera/http/client';
import { DEFAULT_TENANT, openServer, type OpenDatabase } from '@cartera/postgres';
import { OPERATOR } from './operator.js';
import { readPolicies } from './read-policies.js';
import { REFERENCES } from './references.js';
import { DEFAULT_DATA, type OpenFolder, type Terminal, type Typed } from '../terminal/index.js';

/** The books, wherever they are, for commands that ask and submit. */
export interface Books {
  readonly backend: Backend;
  readonly tenant: string;
  /** Where a running server is asked. */
  readonly address?: string;
  /** Where no server stands between. */
  readonly store?: Store;
  readonly policies?: readonly Policy[];
  readonly close: () => Promise<void>;
}

/** The store itself, for commands that need it alone. `folder`: when it is one; `url`: when it is a server's database. */
export interface OpenStore extends Partial<Pick<OpenDatabase, 'query' | 'connections' | 'upkeep'>> {
  readonly store: Store;
  readonly tenant: string;
  readonly folder?: OpenFolder;
  readonly url?: string;
  readonly close: () => Promise<void>;
}

/**
 * Opens the books: the data folder, or the database of DATABASE_URL where no folder is named. Where a running server has the folder, it is
 * asked at its address.
 *
 * @throws store.not_found where there is no such folder, store.in_use (by a server for another tenant, too), store.tenant_invalid, store.newer_version …
 */
export async function openBooks(typed: Typed, terminal: Terminal): Promise<Books> {
  const tenant = tenantOf(typed, terminal);
  if (databaseUrl(typed, terminal) === undefined) {
    const owner = await terminal.folders.ownerOf(dataDir(typed));
    const isOurs = (owner?.tenant ?? DEFAULT_TENANT) === tenant;
    const address = owner?.address;
    if (address !== undefined && isOurs)
      return { backend: createHttpBackend({ url: address }), tenant, address, close: () => Promise.resolve() };
  }
  const policies = await readPolicies(typed);
  const { store, close } = await openStore(typed, terminal);
  const { clock } = terminal;
  return { backend: createBackend(store, { caller: OPERATOR, policies, references: REFERENCES, clock }), tenant, policies, store, close };
}

/** Opens the store itself; nobody else may have the folder. `create`: makes the folder where there is none. */
export async function openStore(
  typed: Typed,
  terminal: Terminal,
  { create = false }: { readonly create?: boolean } = {},
): Promise<OpenStore> {
  const url = databaseUrl(typed, terminal);
  const tenant = tenantOf(typed, terminal);
  if (url !== undefined) return { ...(await openServer(url, { tenant })), tenant, url };
  const dir = dataDir(typed);
  if (!create && !terminal.folders.exists(dir)) throw fault('store.not_found', {}, '--data');
  const folder = await terminal.folders.open(dir, { tenant });
  return { ...folder, tenant, folder };
}

/** Whose books: what is typed comes before what the environment holds. */
function tenantOf({ text }: Typed, { env }: Terminal): string {
  return text['tenant'] ?? env['CARTERA_TENANT'] ?? DEFAULT_TENANT;
}

function dataDir({ text }: Typed): string {
  return text['data'] ?? DEFAULT_DATA;
}

/** A folder that somebody names comes before whatever the environment holds for other programs. */
function databaseUrl({ text }: Typed, { env }: Terminal): string | undefined {
  return text['data'] === undefined ? env['DATABASE_URL'] : undefined;
}
