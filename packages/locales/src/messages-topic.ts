import { esMX } from './es-mx.js';
import type { Messages } from './messages.types.js';
import type { Topic } from './topic.types.js';

/** What every element may have to say. */
export const messagesTopic: Topic<Messages> = {
  spanish: esMX,
  loaded: new Map(),
  load: { en: async () => (await import('./en.js')).en },
};
