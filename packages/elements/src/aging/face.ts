// Loaded once an aging is on a page, while its data is on its way.
export { AgingFace } from './aging-face.js';
export { faceStyles } from './aging.styles.js';
