// Loaded once the element is on a page: whoever has all elements and imports nothing does not carry it.
import { importTopic } from '@cartera/locales/import';
import { importFormTopic } from '@cartera/locales/import-form';

/** What is said while a file is imported. */
export const topics = [importFormTopic, importTopic];
export { ImportFlow } from './import-flow.js';
export { importStyles as styles } from './import.styles.js';
export { importView } from './import-view.js';
export { renderImport } from './render-import.js';
