// Loaded once the element is on a page: whoever has all elements and sends no message does not carry it.
export { MessageFlow } from './message-flow.js';
export { messageStyles as styles } from './message-form.styles.js';
export { messageView } from './message-view.js';
export { renderChoices } from './render-choices.js';
export { renderMessage } from './render-message.js';
