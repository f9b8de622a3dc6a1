export { checkClabe, type ClabeCheck } from './check-clabe.js';
export { checkRfc, type RfcCheck } from './check-rfc.js';
export { formatClabe } from './format-clabe.js';
