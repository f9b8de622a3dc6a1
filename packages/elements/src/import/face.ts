// Loaded once an import is on a page, with what it says.
import { importFormTopic, importTopic } from '@cartera/locales/import-form';

/** What is said while a file is imported. */
export const topics = [importFormTopic, importTopic];
export { ImportFace } from './import-face.js';
export { faceStyles } from './import.styles.js';
