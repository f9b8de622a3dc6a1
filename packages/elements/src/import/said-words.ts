// Loaded once the first step is shown: every refusal there is, in both languages.
import { refusalText } from '@cartera/locales';
import { importText } from '@cartera/locales/import';
import type { SaidWords } from './import-view.js';

/** What is said of files, rows and failures. */
export const saidWords: SaidWords = { said: importText, failure: refusalText };
