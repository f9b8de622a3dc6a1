// Loaded beside the first answer of a Backend that hands out files.
export { DownloadDoor } from './download-door.js';
export type { DownloadRequest } from './download-request.types.js';
export { Downloads } from './downloads.js';
export { exportsOf } from './exports-of.js';
export { fetchFile } from './fetch-file.js';
export { renderFailed } from './render-failed.js';
