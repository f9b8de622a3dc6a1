export { parseCommand } from './parse-command.js';
export { parseEntry } from './parse-entry.js';
export { parsePolicy } from './parse-policy.js';
