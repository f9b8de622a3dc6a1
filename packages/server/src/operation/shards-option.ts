import type { OpenStore } from '../books/index.js';
import { numberOption, type OptionSpec, type Typed } from '../terminal/index.js';

const [LEAST, MOST] = [1, 64];
/** Where several processes may share a day: enough for each to have one, and little lost when one is killed. */
const SHARED = 4;

/** --shards. */
export const SHARDS: OptionSpec = {
  type: 'text',
  value: 'N',
  help: `Into how many shards a day's run is cut (default ${SHARED} with DATABASE_URL, 1 in a folder; the same for all processes)`,
};

/** Into how many shards a day is cut. @throws usage.out_of_range */
export function shardsOption(typed: Typed): (books: OpenStore) => number {
  const shards = numberOption(typed, 'shards', { least: LEAST, most: MOST });
  return ({ url }) => shards ?? (url === undefined ? LEAST : SHARED);
}
