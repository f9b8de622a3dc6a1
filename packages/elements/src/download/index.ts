export { downloadFile } from './download-file.js';
export { isMadeFile } from './is-made-file.js';
