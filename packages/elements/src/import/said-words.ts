// Loaded once the first step is shown: every refusal there is, in both languages. From an entry of its own, or a bundler puts all of them into the first load.
import { importText } from '@cartera/locales/import-text';
import type { SaidWords } from './import-view.js';

/** What is said of files, rows and failures. */
export const saidWords: SaidWords = {
  said: importText,
  failure: (locale, { code, path, facts }) => importText(locale, { code, facts: path === undefined ? facts : { ...facts, path } }),
};
