import { languageOf } from './canonical-tag.js';
import { esMX } from './es-mx.js';
import { messagesTopic } from './messages-topic.js';
import type { LateTopic, LoadedLanguage, Topic } from './topic.types.js';

/**
 * Loads the words of a tag's language, so that `localeFor` has them: those of `Messages`, and those of each topic. Spanish is always there, but of late topics; a
 * language that is not spoken here is Spanish. What is there is not loaded again.
 *
 * @throws {Error} When the module with the words cannot be fetched. It may be asked for again.
 * @example
 * await loadLanguage('en-GB');
 * localeFor('en-GB').words.tag; // => 'en'
 */
export async function loadLanguage(tag: string, ...topics: readonly (Topic | LateTopic)[]): Promise<void> {
  const language = spokenIn(tag);
  const missing = [messagesTopic, ...topics].filter((topic) => isMissing(topic, language));
  await Promise.all(missing.map(async ({ loaded, load }) => loaded.set(language, await (load as LateTopic['load'])[language]())));
}

/**
 * Whether nothing has to be loaded to say all of this in a tag's language, or in Spanish where that is not spoken here.
 *
 * @example
 * isLanguageLoaded('es-PE'); // => true
 */
export function isLanguageLoaded(tag: string, ...topics: readonly (Topic | LateTopic)[]): boolean {
  const language = spokenIn(tag);
  return ![messagesTopic, ...topics].some((topic) => isMissing(topic, language));
}

function spokenIn(tag: string): keyof LateTopic['load'] {
  const language = languageOf(tag);
  return Object.hasOwn(messagesTopic.load, language) ? (language as LoadedLanguage) : esMX.tag;
}

function isMissing({ loaded, load }: Topic | LateTopic, language: string): boolean {
  return Object.hasOwn(load, language) && !loaded.has(language);
}
