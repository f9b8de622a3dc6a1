import { esMxMessage } from './es-mx.message.js';
import type { MessageMessages } from './message.types.js';
import type { Topic } from './topic.types.js';

/**
 * What is said where somebody writes to a customer: `messageWords` needs it.
 *
 * @example
 * await loadLanguage('en', messageTopic);
 * messageWords(localeFor('en', messageTopic)).title; // => 'Message to the customer'
 */
export const messageTopic: Topic<MessageMessages> = {
  spanish: esMxMessage,
  loaded: new Map(),
  load: { en: async () => (await import('./en.message.js')).enMessage },
};
