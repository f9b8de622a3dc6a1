// An entry of its own: needed only once somebody wants a file.
export { downloadingWords } from './downloading-words.js';
export type { DownloadFormat, DownloadingMessages } from './downloading.types.js';
