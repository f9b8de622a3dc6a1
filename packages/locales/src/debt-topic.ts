import type { DebtMessages } from './debt.types.js';
import { esMxDebt } from './es-mx.debt.js';
import type { Topic } from './topic.types.js';

/**
 * What a debt is made of, and how promises about it stand: `debtWords` and `becauseText` need it.
 *
 * @example
 * await loadLanguage('en', debtTopic);
 * debtWords(localeFor('en', debtTopic)).components.tax; // => 'Tax'
 */
export const debtTopic: Topic<DebtMessages> = {
  spanish: esMxDebt,
  loaded: new Map(),
  load: { en: async () => (await import('./en.debt.js')).enDebt },
};
