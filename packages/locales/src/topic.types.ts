/** A language that is loaded when it is wanted; Spanish is always there. */
export type LoadedLanguage = 'en';

/** All that is said of one subject, by language: in Spanish at once, in others from when they are loaded. */
export interface Topic<Words extends object = object> {
  readonly spanish: Words;
  readonly loaded: Map<string, Words>;
  readonly load: Readonly<Record<LoadedLanguage, () => Promise<Words>>>;
}

/** Words that are loaded when they are wanted, in every language: what most readers never need. */
export interface LateTopic<Words extends object = object> {
  /** By the tag of the words: 'es-MX'. */
  readonly loaded: Map<string, Words>;
  readonly load: Readonly<Record<LoadedLanguage | 'es-MX', () => Promise<Words>>>;
}
