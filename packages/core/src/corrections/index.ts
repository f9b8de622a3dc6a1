export { decideVoid } from './decide-void.js';
