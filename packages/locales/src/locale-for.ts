import { canonicalTag, languageOf } from './canonical-tag.js';
import { esMX } from './es-mx.js';
import { isLanguageLoaded } from './load-language.js';
import { messagesTopic } from './messages-topic.js';
import type { Messages } from './messages.types.js';
import type { Topic } from './topic.types.js';

/** Words, and the tag by which `Intl` writes numbers. */
export interface Locale {
  /** The tag asked for where its language is spoken here ('es-PE'), else 'es-MX'. */
  readonly tag: string;
  readonly words: Messages;
}

const locales = new Map<string, Locale>();

/**
 * The locale for a language tag: its words by the fallback chain (es-PE → es-MX, en-GB → en, anything else → es-MX), its numbers as that tag writes them.
 *
 * Spanish is always there. English has to be there first, with all `topics` that are going to be said: from `loadLanguage`, or at once from
 * `import '@cartera/locales/en'`. Until then the answer is es-MX, numbers too: two languages are never mixed.
 *
 * Never throws: what is not a tag is answered with es-MX. The same tag gives the same object.
 *
 * @example
 * localeFor('es-PE').words.tag; // => 'es-MX'
 */
export function localeFor(tag: string, ...topics: readonly Topic[]): Locale {
  const words = wordsFor(tag, topics);
  const spoken = words ? canonicalTag(tag) : esMX.tag;
  const locale = locales.get(spoken) ?? Object.freeze({ tag: spoken, words: words ?? esMX });
  if (locales.size < 100) locales.set(spoken, locale); // pages hold a handful of tags; the bound is against a page that makes them up
  return locale;
}

/** The words of a tag's language, where it is spoken here and all of it is there. */
function wordsFor(tag: string, topics: readonly Topic[]): Messages | undefined {
  const language = languageOf(tag);
  if (language === 'es') return esMX;
  return isLanguageLoaded(tag, ...topics) ? messagesTopic.loaded.get(language) : undefined;
}
