export { downloadFile } from './download-file.js';
