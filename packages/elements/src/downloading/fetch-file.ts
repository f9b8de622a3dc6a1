import type { Backend, ExportName, ExportRequest, MadeFile } from '@cartera/backend';
import { isMadeFile } from '../download/index.js';
import { failureOf, type LoadFailure } from '../loading/index.js';

/** What a file is that cannot be handed over. */
const FILE_UNREADABLE: LoadFailure = { code: 'backend.unexpected', facts: {}, retryable: true };

/** A file of a Backend's, or why there is none. Never rejects. */
export async function fetchFile<E extends ExportName>(
  backend: Backend,
  name: E,
  { signal, ...request }: ExportRequest<E> & { readonly signal: AbortSignal },
): Promise<MadeFile | LoadFailure> {
  try {
    const file: unknown = await backend.files?.export(name, request, { signal });
    return isMadeFile(file) ? file : FILE_UNREADABLE;
  } catch (error) {
    return failureOf(error);
  }
}
