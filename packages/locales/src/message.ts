// An entry of its own: needed only where somebody writes to a customer.
export { messageRefusalText } from './message-refusal-text.js';
export { messageRefusalsTopic } from './message-refusals-topic.js';
export { messageTopic } from './message-topic.js';
export { messageWords } from './message-words.js';
export type { MessageMessages } from './message.types.js';
