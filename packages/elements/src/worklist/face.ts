// Loaded once a worklist is on a page, while its first rows are on their way.
export { WorklistFace } from './worklist-face.js';
export { faceStyles } from './worklist.styles.js';
