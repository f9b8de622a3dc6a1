export { fault, type Fault } from './fault.js';
export { deepFreeze } from './freeze.js';
export { isFault } from './is-fault.js';
export { frozenCopy } from './frozen-copy.js';
