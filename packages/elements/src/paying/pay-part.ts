// Loaded with the first account of which somebody said how it is paid.
export { Paying } from './paying.js';
export { payingStyles as laterStyles } from './paying.styles.js';
