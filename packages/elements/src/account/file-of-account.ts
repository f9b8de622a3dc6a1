import type { Loader } from '../loading/index.js';
import type { DownloadRequest } from '../downloading/index.js';
import type { AccountRequest } from './account-request.js';
import type { FetchedAccount } from './fetch-account.js';

/** An account that was fetched, as a file would have it: as of its day, as it was known then. */
export function fileOfAccount({
  result,
  owner,
}: Pick<Loader<AccountRequest, FetchedAccount>, 'result' | 'owner'>): DownloadRequest<'account'> | undefined {
  if (!result || !owner) return undefined;
  const { stream, asOf } = result.position;
  const { knownAt } = owner.request;
  return { backend: owner.backend, query: { stream, asOf, ...(knownAt !== undefined && { knownAt }) }, day: asOf };
}
