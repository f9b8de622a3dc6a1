// Loaded once a message form is on a page, while its data is on its way.
export { MessageFace } from './message-face.js';
export { faceStyles } from './message-form.styles.js';
