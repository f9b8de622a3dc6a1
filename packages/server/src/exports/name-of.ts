import type { StreamId } from '@cartera/core';
import type { ExportContext } from './make-export.types.js';

/** What one customer is called, where anybody knows: as `{ name }`, absent where nobody does. */
export async function nameOf(stream: StreamId, { options }: Pick<ExportContext, 'options'>): Promise<{ readonly name?: string }> {
  const customerId = stream.replace(/^\w+\//, '');
  const name = (await options.names?.([customerId]))?.get(customerId);
  return name === undefined ? {} : { name };
}
