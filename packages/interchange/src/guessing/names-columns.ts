import type { MappingDraft } from '../mapping/index.js';

/** Whether somebody has named columns: then these are meant, and what is needed beside them is all that is guessed. */
export function namesColumns({ columns = {} }: MappingDraft): boolean {
  return Object.keys(columns).length > 0;
}
