export { tokens } from './tokens.styles.js';
