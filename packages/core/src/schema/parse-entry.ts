import { deepFreeze, fault } from '../assert/index.js';
import { kindTraits, type Entry, type EntryKind } from '../journal/index.js';
import { ENTRY_FACTS, entryFrameSchema } from '../journal/entry.schema.js';
import { readWith } from './read-with.js';

/**
 * Reads an entry from JSON: any older version of its kind in, the newest out. (Each kind has one version so far.)
 *
 * @throws entry.kind_unknown; entry.version_unknown for a version newer than this library; entry.invalid with the path of the first fault.
 * @example
 * parseEntry(JSON.parse(text)).kind; // => 'invoice-recorded'
 */
export function parseEntry(json: unknown): Entry {
  const frame = readWith(entryFrameSchema, json, 'entry.invalid');
  const traits = kindTraits(frame.kind);
  if (!traits) throw fault('entry.kind_unknown', {}, 'kind');
  if (frame.v > traits.v) throw fault('entry.version_unknown', { known: traits.v }, 'v');
  const facts = readWith(ENTRY_FACTS[frame.kind as EntryKind], frame.facts, 'entry.invalid', ['facts']);
  return deepFreeze({ ...frame, facts }) as Entry;
}
