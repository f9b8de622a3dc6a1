// Loaded once a statement is on a page, while its data is on its way.
export { StatementFace } from './statement-face.js';
export { faceStyles } from './statement.styles.js';
