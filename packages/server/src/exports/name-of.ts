import { customerIdOf, type StreamId } from '@cartera/core';
import { besideView } from './beside-view.js';
import type { ExportContext } from './make-export.types.js';

/** What one customer is called, where anybody knows: as `{ name }`, absent where nobody does. */
export async function nameOf(stream: StreamId, context: ExportContext): Promise<{ readonly name?: string }> {
  const customerId = customerIdOf(stream);
  const { names } = context.options;
  if (names) {
    const name = (await names([customerId])).get(customerId);
    return name === undefined ? {} : { name };
  }
  const name = (await besideView('work-item', { stream }, context))?.name; // the id, where nobody named it
  return name === undefined || name === customerId ? {} : { name };
}
