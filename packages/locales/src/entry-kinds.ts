// An entry of its own, so that a page which shows no entries does not carry what they are called.
export { entryKindWord } from './entry-kind-word.js';
export { entryKindsTopic } from './entry-kinds-topic.js';
export type { EntryKindMessages, WordedEntryKind } from './entry-kinds.types.js';
