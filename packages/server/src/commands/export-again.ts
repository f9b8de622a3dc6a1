import type { Backend, ExportName } from '@cartera/backend';
import { digestOf, type Instant } from '@cartera/core';
import { createExports } from '../exports/index.js';

/** An export as it was handed over in JSON. */
export type Exported = Readonly<Record<string, unknown>> & { readonly export: string };

/** What the books make of the same question. */
export interface MadeAgain {
  readonly isSame: boolean;
  /** As known when: the answer to the question never changes. */
  readonly knownAt?: Instant;
}

type Fields = Readonly<Record<string, unknown>>;

/** How each export is asked for again, and what of it does not depend on who asks, nor on what was learned since. */
const AGAIN: Readonly<Record<string, { readonly query: (given: Fields) => object; readonly core: (given: Fields) => unknown }>> = {
  aging: {
    query: ({ query, asOf, knownAt }) => ({ ...fieldsOf(query), asOf, ...(knownAt !== undefined && { knownAt }) }),
    core: ({ asOf, bucketsAsOf, rows, totals }) => ({ asOf, bucketsAsOf, rows, totals }),
  },
  worklist: {
    query: ({ query, evaluatedOn }) => ({ ...fieldsOf(query), asOf: evaluatedOn }),
    core: ({ rows, total, evaluatedOn }) => ({ rows, total, evaluatedOn }),
  },
  account: {
    query: ({ position }) => {
      const { stream, asOf, knownAt } = fieldsOf(position);
      return { stream, asOf, ...(knownAt !== undefined && { knownAt }) };
    },
    core: ({ position, statement }) => {
      const { stream, asOf, instalments, unapplied } = fieldsOf(position);
      return { stream, asOf, instalments, unapplied, statement: fieldsOf(statement)['digest'] ?? null };
    },
  },
  'promise-receipt': {
    query: ({ stream, asOf, promise }) => ({ stream, asOf, promiseId: fieldsOf(promise)['id'] }),
    core: ({ promise, verdict, withdrawnOn }) => ({ promise, verdict, withdrawnOn: withdrawnOn ?? null }),
  },
};

/** The same export made again from books; undefined for what happened once and cannot be asked again. */
export async function exportAgain(given: Exported, backend: Backend): Promise<MadeAgain | undefined> {
  const again = Object.hasOwn(AGAIN, given.export) ? AGAIN[given.export] : undefined;
  if (!again) return undefined;
  const query = again.query(given);
  const { body } = await createExports(backend)(given.export as ExportName, { query, format: 'json' });
  const made = JSON.parse(await body.text()) as Fields;
  const { knownAt } = fieldsOf(query);
  return {
    isSame: digestOf(again.core(made)) === digestOf(again.core(given)),
    ...(typeof knownAt === 'string' && { knownAt }),
  };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
