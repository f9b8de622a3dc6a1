export { decideAccountOpened, decideCustomerUpdated, decideNoteLogged } from './decide-account.js';
