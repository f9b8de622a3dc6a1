export { fault, type Fault } from './fault.js';
export { deepFreeze } from './freeze.js';
export { frozenCopy } from './frozen-copy.js';
