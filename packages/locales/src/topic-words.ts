import type { Locale } from './locale-for.js';
import type { Topic } from './topic.types.js';

/** A topic's words in a locale's language; in Spanish where they were not loaded. */
export function topicWords<Words extends object>({ loaded, spanish }: Topic<Words>, { words }: Locale): Words {
  return loaded.get(words.tag) ?? spanish;
}
