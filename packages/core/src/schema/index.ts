export { commandJsonSchemas, type JsonSchema } from './command-json-schemas.js';
export { parseCommand } from './parse-command.js';
export { parseEntry } from './parse-entry.js';
export { parsePolicy } from './parse-policy.js';
