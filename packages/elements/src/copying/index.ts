export { copyText } from './copy-text.js';
