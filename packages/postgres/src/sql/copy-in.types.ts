import type { Kysely } from 'kysely';
import type { Database } from './database.types.js';

/** Sends lines in the text form of COPY into a table, in the transaction that is open on a connection. `into`: the table and its columns, as SQL. */
export type CopyIn = (into: string, lines: string) => Promise<void>;

/** One connection as a database, and COPY over it. */
export interface CopyingConnection {
  readonly db: Kysely<Database>;
  readonly copyIn: CopyIn;
}

/** Gives work a connection of its own until it is done. */
export type LendConnection = <T>(work: (connection: CopyingConnection) => Promise<T>) => Promise<T>;
