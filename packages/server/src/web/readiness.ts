import { setTimeout } from 'node:timers/promises';
import { SCHEMA_VERSION, type RunSql } from '@cartera/postgres';

/** Whether work may be sent here, and what is missing. */
export interface Readiness {
  readonly ready: boolean;
  /** `silent`: it did not answer within two seconds, or with an error. */
  readonly database: 'ok' | 'silent';
  /** `other`: another version of Cartera changed it since this one started, or it was taken away. */
  readonly schema: 'ok' | 'other';
  /** `running`: the business date's run is not through yet. */
  readonly day: 'ok' | 'running';
  readonly stopping: boolean;
}

/** What is asked to know it. */
export interface ReadinessParts {
  readonly query: RunSql;
  readonly dayHasRun: () => boolean;
  readonly stopping: AbortSignal;
}

const ANSWER_MILLISECONDS = 2000;

/** Asks the database, the schema, the day's run, and whether the process is being stopped. */
export async function readinessOf({ query, dayHasRun, stopping }: ReadinessParts): Promise<Readiness> {
  const version = await Promise.race([versionIn(query), setTimeout(ANSWER_MILLISECONDS, undefined, { ref: false })]);
  const database = version === undefined ? 'silent' : 'ok';
  const schema = version === undefined || version === SCHEMA_VERSION ? 'ok' : 'other';
  const day = dayHasRun() ? 'ok' : 'running';
  const ready = database === 'ok' && schema === 'ok' && day === 'ok' && !stopping.aborted;
  return { ready, database, schema, day, stopping: stopping.aborted };
}

async function versionIn(query: RunSql): Promise<number | undefined> {
  try {
    // A version is told of tables that are there alone.
    const { rows } = await query(
      "select max(version) as version from public.cartera_migration where to_regclass('cartera.entry') is not null",
    );
    return Number((rows[0] as { readonly version: unknown } | undefined)?.version);
  } catch {
    return undefined;
  }
}
