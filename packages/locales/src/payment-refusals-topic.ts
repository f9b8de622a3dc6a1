import type { RefusalWords } from './messages.types.js';
import type { LateTopic } from './topic.types.js';

/**
 * Why a payment is not recorded, by code: wanted once something is refused.
 *
 * @example
 * await loadLanguage('en', paymentRefusalsTopic); // `paymentRefusalText` knows them from now on
 */
export const paymentRefusalsTopic: LateTopic<Readonly<Record<string, RefusalWords>>> = {
  loaded: new Map(),
  load: {
    'es-MX': async () => (await import('./es-mx.payment-refusals.js')).esMxPaymentRefusals,
    en: async () => (await import('./en.payment-refusals.js')).enPaymentRefusals,
  },
};
