export { decideWaiver } from './decide-waiver.js';
