import { esMxPaper } from './es-mx.paper.js';
import type { PaperMessages } from './paper.types.js';
import type { Topic } from './topic.types.js';

/**
 * What documents say on paper only, beside what every export says. `paperWords` needs it.
 *
 * @example
 * await loadLanguage('en', paperTopic);
 * paperWords(localeFor('en', paperTopic)).asOf; // => 'as of {day}'
 */
export const paperTopic: Topic<PaperMessages> = {
  spanish: esMxPaper,
  loaded: new Map(),
  load: { en: async () => (await import('./en.paper.js')).enPaper },
};
