// An entry of its own: needed only where files are read.
export { importFieldWord } from './import-field-word.js';
export { importQuestion } from './import-question.js';
export { importText, type SaidOfFile } from './import-text.js';
export { importTopic } from './import-topic.js';
export type { FileWarningCode, GuessCode, ImportMessages, ImportSentences, MappingField, SkipCode } from './import.types.js';
export { rowFaultCodes } from './row-fault-codes.js';
