import { esMxImportForm } from './es-mx.import-form.js';
import type { ImportFormMessages } from './import-form.types.js';
import type { Topic } from './topic.types.js';

/**
 * What is said where somebody imports a file: `importFormWords` needs it.
 *
 * @example
 * await loadLanguage('en', importFormTopic);
 * importFormWords(localeFor('en', importFormTopic)).title; // => 'Import files'
 */
export const importFormTopic: Topic<ImportFormMessages> = {
  spanish: esMxImportForm,
  loaded: new Map(),
  load: { en: async () => (await import('./en.import-form.js')).enImportForm },
};
