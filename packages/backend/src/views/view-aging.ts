import {
  agePosition,
  agingAccumulator,
  customerIdOf,
  positionAt,
  type AgingReport,
  type AgingScheme,
  type Instant,
  type LocalDate,
} from '@cartera/core';
import type { Views } from '../ports/index.js';
import { askStore, stopIfAborted } from '../submit/index.js';
import { countIn, dayIn, instantIn, invalidQuery, schemeIn, streamIn, type RawQuery } from './query-fields.js';
import { known, loadKnown, policyFor, today, type ViewContext } from './view-context.js';

/** The aging of one account or of all; a page of customers, totals of the whole. */
export async function viewAging(query: RawQuery, context: ViewContext): Promise<Views['aging']['result']> {
  const asOf = dayIn(query, 'asOf') ?? today(context);
  const knownAt = instantIn(query, 'knownAt');
  const stream = streamIn(query);
  const paging = pageIn(query);
  const given = schemeIn(query);
  if (stream === undefined) {
    const scheme = given ?? policyFor(context, { on: asOf, knownAt }).aging;
    return pageOf(await agePortfolio(scheme, { asOf, ...known(knownAt) }, context), paging);
  }
  const journal = await loadKnown(stream, context);
  const scheme = given ?? policyFor(context, { on: asOf, knownAt, journal }).aging;
  return pageOf(agePosition(positionAt(journal, { asOf, ...known(knownAt) }), scheme), paging);
}

async function agePortfolio(
  scheme: AgingScheme,
  at: { asOf: LocalDate; knownAt?: Instant },
  { store, signal }: ViewContext,
): Promise<AgingReport> {
  const aging = agingAccumulator(scheme, at);
  await askStore(async () => {
    for await (const postings of store.postings(at)) {
      stopIfAborted(signal);
      for (const posting of postings) {
        if (posting.stream.startsWith('account/')) aging.add(customerIdOf(posting.stream), posting);
      }
    }
  });
  return aging.report({ withoutEmpty: true });
}

interface Paging {
  readonly after: string | undefined;
  readonly limit: number;
}

function pageIn(query: RawQuery): Paging {
  const { after } = query;
  if (after !== undefined && typeof after !== 'string') throw invalidQuery('after', 'invalid_type');
  return { after, limit: countIn(query, 'limit', { min: 1, max: Number.MAX_SAFE_INTEGER, otherwise: Number.MAX_SAFE_INTEGER }) };
}

/** Rows come by customerId, one a currency: the rows of the first `limit` customers after the cursor. */
function pageOf(report: AgingReport, { after, limit }: Paging): Views['aging']['result'] {
  const rest = after === undefined ? report.rows : report.rows.filter(({ customerId }) => customerId > after);
  const customers = [...new Set(rest.map(({ customerId }) => customerId))];
  const last = customers.length > limit ? customers[limit - 1] : undefined;
  return last === undefined
    ? { ...report, rows: rest }
    : { ...report, rows: rest.filter(({ customerId }) => customerId <= last), next: last };
}
