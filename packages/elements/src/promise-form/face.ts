// Loaded once a promise form is on a page, while its data is on its way.
export { faceStyles } from './face.styles.js';
export { PromiseFace } from './promise-face.js';
