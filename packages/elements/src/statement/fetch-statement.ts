import type { Backend } from '@cartera/backend';
import type { LocalDate, PaymentInstructions, PromiseStanding, Statement } from '@cartera/core';
import { isListOf, isText } from '../given/index.js';
import { failureOf, type LoadFailure } from '../loading/index.js';
import type { Paying } from '../paying/index.js';
import { isStatement } from './is-statement.js';
import type * as Later from './later.js';
import { defaultFrom, fromAfterTo, type StatementRequest } from './statement-request.js';

/** The statement waits so long for its promises, then comes without them: a page that moves under the reader is worse than a short wait. */
const PATIENCE_MS = 5_000;

/** What a Backend gave: the statement, and what else it has for this caller. */
export interface FetchedStatement {
  readonly statement: Statement;
  /** None where the caller has no such view; 'failed' where it has, and they did not come. */
  readonly promises?: readonly PromiseStanding[] | 'failed';
  /** How it is paid; none where the caller has no such view; 'failed' where it has, and it did not come. */
  readonly payment?: PaymentInstructions | 'failed';
  /** Whether entries can be asked for, to say where an amount comes from. */
  readonly hasJournal: boolean;
}

/** How a statement is fetched. */
export interface FetchOptions {
  readonly signal: AbortSignal;
  readonly withPromises: boolean;
  /** Resolves when a statement could be shown: patience begins there. */
  readonly ready: () => Promise<void>;
  /** The code that reads and shows promises, where it can be had; wanted where there are any. */
  readonly promisesPart: () => Promise<typeof Later | undefined>;
  /** The code that reads and shows how to pay, where it can be had; absent where that is not wanted. */
  readonly payingPart: (() => Promise<Paying | undefined>) | undefined;
}

/** The statement of a request with the promises of its last day, or why there is none. Days that were left out are found on the way. */
export async function fetchStatement(
  backend: Backend,
  request: StatementRequest,
  options: FetchOptions,
): Promise<FetchedStatement | LoadFailure> {
  const { signal } = options;
  try {
    const to = request.to ?? (await businessDate(backend, request, signal));
    const from = request.from ?? defaultFrom(to);
    if (from > to) return fromAfterTo(from, to);
    const more = moreOf(backend, { ...request, to }, options);
    const statement: unknown = await backend.view('statement', { ...request, from, to }, { signal });
    if (!isStatement(statement)) return { code: 'statement.unreadable', facts: {}, retryable: true };
    return { statement, ...(await Promise.race([more, options.ready().then(patience)])) };
  } catch (error) {
    return failureOf(error);
  }
}

type More = Omit<FetchedStatement, 'statement'>;

/** What this caller has beside the statement. Never rejects. */
async function moreOf(backend: Backend, request: StatementRequest & { readonly to: LocalDate }, options: FetchOptions): Promise<More> {
  const views = await viewsOf(backend);
  const [promises, payment] = await Promise.all([
    options.withPromises && views.includes('promises') ? fetchPromises(backend, request, options) : undefined,
    options.payingPart && views.includes('payment-instructions') ? fetchPayment(backend, request, options) : undefined,
  ]);
  return { hasJournal: views.includes('journal'), ...(promises && { promises }), ...(payment && { payment }) };
}

/** The views that this caller has. Whoever does not say has none but the statement. */
async function viewsOf(backend: Backend): Promise<readonly string[]> {
  try {
    const { views }: { readonly views: unknown } = await backend.capabilities();
    return isListOf(views, isText) ? views : [];
  } catch {
    return [];
  }
}

/** Never rejects: a statement stands without its promises. Refused is as if there were no such view. */
async function fetchPromises(
  backend: Backend,
  { stream, to: asOf, knownAt }: StatementRequest & { readonly to: LocalDate },
  { signal, promisesPart }: FetchOptions,
): Promise<FetchedStatement['promises']> {
  try {
    const promises: unknown = await backend.view('promises', { stream, asOf, ...(knownAt !== undefined && { knownAt }) }, { signal });
    if (isListOf(promises, isNever)) return promises;
    const code = await promisesPart();
    return code?.isPromises(promises) ? promises : 'failed';
  } catch (error) {
    return failureOf(error).retryable ? 'failed' : undefined;
  }
}

/** Never rejects: a statement stands without it. */
async function fetchPayment(
  backend: Backend,
  { stream, to: asOf }: StatementRequest & { readonly to: LocalDate },
  { signal, payingPart }: FetchOptions,
): Promise<FetchedStatement['payment']> {
  const said = backend.view('payment-instructions', { stream, asOf }, { signal }).catch(failureOf);
  const code = await payingPart?.();
  return code ? code.read(await said) : 'failed';
}

/** Of an empty list it is true. */
function isNever(_one: unknown): _one is never {
  return false;
}

function patience(): Promise<More> {
  return new Promise((done) => setTimeout(done, PATIENCE_MS, { hasJournal: false, promises: 'failed' }));
}

/** The day of the books, as the far side says: elements read no clock. */
async function businessDate(backend: Backend, { stream }: StatementRequest, signal: AbortSignal): Promise<LocalDate> {
  const { asOf } = await backend.view('position', { stream, open: true }, { signal });
  return asOf;
}
