export { decideContact } from './decide-contact.js';
export { lastContact, type LastContact } from './last-contact.js';
