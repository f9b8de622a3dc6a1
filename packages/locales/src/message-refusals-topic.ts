import type { RefusalWords } from './messages.types.js';
import type { LateTopic } from './topic.types.js';

/**
 * Why a message to a customer is not written or not sent, by code: wanted once something is refused.
 *
 * @example
 * await loadLanguage('en', messageRefusalsTopic); // `messageRefusalText` knows them from now on
 */
export const messageRefusalsTopic: LateTopic<Readonly<Record<string, RefusalWords>>> = {
  loaded: new Map(),
  load: {
    'es-MX': async () => (await import('./es-mx.letters.js')).esMxLetters,
    en: async () => (await import('./en.letters.js')).enLetters,
  },
};
