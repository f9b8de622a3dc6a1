import type { RefusalWords } from './messages.types.js';
import type { LateTopic } from './topic.types.js';

/**
 * Why a promise is not taken, or not taken back, by code: wanted once something is refused.
 *
 * @example
 * await loadLanguage('en', promiseRefusalsTopic); // `promiseRefusalText` knows them from now on
 */
export const promiseRefusalsTopic: LateTopic<Readonly<Record<string, RefusalWords>>> = {
  loaded: new Map(),
  load: {
    'es-MX': async () => (await import('./es-mx.promise-refusals.js')).esMxPromiseRefusals,
    en: async () => (await import('./en.promise-refusals.js')).enPromiseRefusals,
  },
};
