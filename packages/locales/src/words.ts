// A locale and its words, and nothing that writes amounts, days or facts: for what a page loads first. A bundler that splits code keeps what is reached from here apart from the rest.
export { failuresTopic } from './failures-topic.js';
export { isLanguageLoaded, loadLanguage } from './load-language.js';
export { localeFor, type Locale } from './locale-for.js';
export type { CommonMessages, Messages, MonthNames, Plural, RefusalText, RefusalWords } from './messages.types.js';
export { phrase } from './phrase.js';
export type { LateTopic, LoadedLanguage, Topic } from './topic.types.js';
