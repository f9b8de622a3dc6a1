import { esMxImport } from './es-mx.import.js';
import type { ImportMessages } from './import.types.js';
import type { Topic } from './topic.types.js';

/**
 * What is said of a file that is read: `importText`, `importQuestion` and `importFieldWord` need it.
 *
 * @example
 * await loadLanguage('en', importTopic);
 * importQuestion(localeFor('en', importTopic), 'currency'); // => 'Which currency?'
 */
export const importTopic: Topic<ImportMessages> = {
  spanish: esMxImport,
  loaded: new Map(),
  load: { en: async () => (await import('./en.import.js')).enImport },
};
