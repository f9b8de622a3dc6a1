// Loaded when somebody first wants a file.
export { Downloads } from './downloads.js';
export { downloadsStyles as laterStyles } from './downloads.styles.js';
