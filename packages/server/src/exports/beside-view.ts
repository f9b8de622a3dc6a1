import { isFault } from '@cartera/core';
import type { Views } from '@cartera/backend';
import type { ExportContext } from './make-export.types.js';

const NOT_FOR_THEM: readonly string[] = ['access.denied', 'view.not_available'];

/** A view that stands beside the main one, where this caller has it; undefined where it has not. */
export async function besideView<V extends keyof Views>(
  name: V,
  query: Views[V]['query'],
  { backend, signal }: Pick<ExportContext, 'backend' | 'signal'>,
): Promise<Views[V]['result'] | undefined> {
  const { views } = await backend.capabilities();
  if (!views.includes(name)) return undefined;
  try {
    return await backend.view(name, query, signal && { signal });
  } catch (error) {
    if (isFault(error) && NOT_FOR_THEM.includes(error.code)) return undefined;
    throw error;
  }
}
