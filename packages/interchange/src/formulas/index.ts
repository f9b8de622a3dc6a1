export { defused, undefused } from './defused-text.js';
