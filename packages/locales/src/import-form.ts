// An entry of its own: needed only where somebody imports files.
export { importFormTopic } from './import-form-topic.js';
export { importFormWords } from './import-form-words.js';
export type { ImportFormMessages, ImportRowsKind, ImportStepName } from './import-form.types.js';
