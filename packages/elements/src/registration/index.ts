export { define } from './define.js';
export { ELEMENTS_VERSION } from './version.js';
