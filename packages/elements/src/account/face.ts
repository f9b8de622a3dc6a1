// Loaded once an account is on a page, while its data is on its way.
export { AccountFace } from './account-face.js';
export { faceStyles } from './account.styles.js';
