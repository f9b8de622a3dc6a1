import type { RefusalWords } from './messages.types.js';
import type { LateTopic } from './topic.types.js';

/**
 * Why something cannot be shown, by code: what every element may have to say, and most never do. `Messages` has the one that must be there without a network.
 *
 * @example
 * await loadLanguage('es-MX', failuresTopic);
 * failureText(localeFor('es-MX'), { code: 'stream.unknown', facts: {} }).text; // => 'No encontramos esa cuenta.'
 */
export const failuresTopic: LateTopic<Readonly<Record<string, RefusalWords>>> = {
  loaded: new Map(),
  load: {
    'es-MX': async () => (await import('./es-mx.failures.js')).esMxFailures,
    en: async () => (await import('./en.failures.js')).enFailures,
  },
};
