export { decideHold, decideLift } from './decide-hold.js';
