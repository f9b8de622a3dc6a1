// An entry of its own: needed only where somebody imports files, and without `importText`, which says every refusal there is.
export { importFieldWord } from './import-field-word.js';
export { importFormTopic } from './import-form-topic.js';
export { importFormWords } from './import-form-words.js';
export type { ImportFormMessages, ImportProposal, ImportRowsKind, ImportStepName } from './import-form.types.js';
export { importQuestion } from './import-question.js';
export { importTopic } from './import-topic.js';
