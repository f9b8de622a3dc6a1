import type { Backend } from '@cartera/backend';
import type { Position, PromiseStanding, WorkItem } from '@cartera/core';
import { failureOf, NOT_LOADED, type LoadFailure } from '../loading/index.js';
import type { AccountRequest } from './account-request.js';
import { capabilitiesOf, type KnownCapabilities } from './capabilities-of.js';

/** What is wrong with an account that cannot be shown. */
export const ACCOUNT_UNREADABLE: LoadFailure = { code: 'account.unreadable', path: 'position', facts: {}, retryable: true };

/** What is wrong with a page's own data that cannot be shown. */
export const UNREADABLE_DATA: LoadFailure = { ...ACCOUNT_UNREADABLE, retryable: false };

/** Of promises that the caller may not see. */
const REFUSED = Symbol('refused');

/** The account waits so long for what stands beside its position, then comes without it. */
const PATIENCE_MS = 5_000;

/** What a Backend gave: the position, and what else it has for this caller. A view that is refused is as if it were not there. */
export interface FetchedAccount {
  readonly position: Position;
  /** 'failed' where the caller has the view, and they did not come. */
  readonly promises?: readonly PromiseStanding[] | 'failed';
  readonly item?: WorkItem;
  /** What the caller may; absent where nobody says. */
  readonly may?: KnownCapabilities;
}

/** What tells whether answers are what they are to be. */
export interface AccountReader {
  isPosition(value: unknown): value is Position;
  isPromises(value: unknown): value is readonly PromiseStanding[];
  isItem(value: unknown): value is WorkItem;
}

/** How an account is fetched. */
interface FetchOptions {
  readonly signal: AbortSignal;
  /** What reads the answers, which may come after them; undefined where it cannot be had. */
  readonly reader: () => Promise<AccountReader | undefined>;
}

/** An account on a day, or why it is not to be had. Never rejects. */
export async function fetchAccount(
  backend: Backend,
  request: AccountRequest,
  { signal, reader }: FetchOptions,
): Promise<FetchedAccount | LoadFailure> {
  try {
    const beside = Promise.all([fetchPromises(backend, request, signal), fetchItem(backend, request, signal), capabilitiesOf(backend)]);
    const position: unknown = await backend.view('position', { ...request, open: true }, { signal });
    const read = await reader();
    if (!read) return NOT_LOADED;
    if (!read.isPosition(position)) return ACCOUNT_UNREADABLE;
    const [promises, item, may] = await Promise.race([beside, patience()]);
    return {
      position,
      ...(promises !== REFUSED && { promises: read.isPromises(promises) ? promises : 'failed' }),
      ...(read.isItem(item) && { item }),
      ...(may && { may }),
    };
  } catch (error) {
    return failureOf(error);
  }
}

async function fetchPromises(backend: Backend, request: AccountRequest, signal: AbortSignal): Promise<unknown> {
  try {
    return await backend.view('promises', request, { signal });
  } catch (error) {
    return failureOf(error).retryable ? 'failed' : REFUSED;
  }
}

/** A row is of what is known now: to somebody who looks back it says nothing. */
async function fetchItem(backend: Backend, { stream, asOf, knownAt }: AccountRequest, signal: AbortSignal): Promise<unknown> {
  if (knownAt !== undefined) return undefined;
  try {
    return await backend.view('work-item', { stream, ...(asOf !== undefined && { asOf }) }, { signal });
  } catch {
    return undefined;
  }
}

function patience(): Promise<readonly ['failed', undefined, undefined]> {
  return new Promise((done) => setTimeout(done, PATIENCE_MS, ['failed', undefined, undefined]));
}
