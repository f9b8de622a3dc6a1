export { decideCancellation, decideCreditNote } from './decide-credit-note.js';
