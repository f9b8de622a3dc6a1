import { customerOf, fault, startOfMonth, type Customer, type LocalDate } from '@cartera/core';
import type { LetterInput } from '@cartera/letters';
import { ofOneMoment } from '../exports/index.js';
import type { CheckedRequest } from './message-request.js';
import type { MessagesOptions } from './messages-options.types.js';

/** How an account is looked at for a message. */
export interface Gathering {
  readonly options: MessagesOptions;
  readonly signal: AbortSignal | undefined;
}

/** What a message is written from, all of it as of one day. */
export interface GatheredAccount extends Pick<LetterInput, 'position' | 'promises' | 'instructions' | 'statement'> {
  readonly customer: Customer | undefined;
}

/**
 * An account as the caller may see it on a request's day, or the business date, as of one moment: the position first, which says whether the caller may.
 *
 * @throws access.denied, stream.unknown, query.invalid at `from` (a statement that begins after its day), and what the views reject with.
 */
export async function gatherAccount(request: CheckedRequest, { options, signal }: Gathering): Promise<GatheredAccount> {
  const { backend, store } = options;
  const { stream, kind } = request;
  const how = signal && { signal };
  const ask = async () => backend.view('position', { stream, ...(request.asOf !== undefined && { asOf: request.asOf }), open: true }, how);
  return ofOneMoment(ask, async (position) => {
    const { asOf } = position;
    const [promises, instructions, statement, journal] = await Promise.all([
      backend.view('promises', { stream, asOf }, how),
      backend.view('payment-instructions', { stream, asOf }, how),
      kind === 'statement' ? backend.view('statement', { stream, from: firstDay(request, asOf), to: asOf }, how) : undefined,
      store.load(stream, how),
    ]);
    return { position, promises, instructions, customer: customerOf(journal), ...(statement && { statement }) };
  });
}

/** The day that was asked for, or the first of the month. */
function firstDay({ from }: Pick<CheckedRequest, 'from'>, asOf: LocalDate): LocalDate {
  const first = from ?? startOfMonth(asOf);
  if (first > asOf) throw fault('query.invalid', { issue: 'after_as_of' }, 'from');
  return first;
}
