export { agingTokens } from './aging-tokens.styles.js';
export { frameStyles } from './frame.styles.js';
export { tokens } from './tokens.styles.js';
