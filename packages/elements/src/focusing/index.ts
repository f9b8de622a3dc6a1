export { focusFirst } from './focus-first.js';
export { focusInside } from './focus-inside.js';
