export { keepBooks, type KeptBooks } from './keep-books.js';
export { LOG_OPTIONS, logOf } from './log-options.js';
export { SHARDS, shardsOption } from './shards-option.js';
export { whenStopped } from './when-stopped.js';
