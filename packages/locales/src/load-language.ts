import { languageOf } from './canonical-tag.js';
import { messagesTopic } from './messages-topic.js';
import type { LoadedLanguage, Topic } from './topic.types.js';

/**
 * Loads the words of a tag's language, so that `localeFor` has them: those of `Messages`, and those of each topic. Spanish is always there; a language that is not
 * spoken here has nothing to load. What is there is not loaded again.
 *
 * @throws {Error} When the module with the words cannot be fetched. It may be asked for again.
 * @example
 * await loadLanguage('en-GB');
 * localeFor('en-GB').words.tag; // => 'en'
 */
export async function loadLanguage(tag: string, ...topics: readonly Topic[]): Promise<void> {
  const language = languageOf(tag);
  const missing = [messagesTopic, ...topics].filter((topic) => isMissing(topic, language));
  await Promise.all(missing.map(async ({ loaded, load }) => loaded.set(language, await load[language as LoadedLanguage]())));
}

/**
 * Whether nothing has to be loaded to say all of this in a tag's language, or in Spanish where that is not spoken here.
 *
 * @example
 * isLanguageLoaded('es-PE'); // => true
 */
export function isLanguageLoaded(tag: string, ...topics: readonly Topic[]): boolean {
  const language = languageOf(tag);
  return ![messagesTopic, ...topics].some((topic) => isMissing(topic, language));
}

function isMissing({ loaded, load }: Topic, language: string): boolean {
  return Object.hasOwn(load, language) && !loaded.has(language);
}
