// What the collector's list says, and nothing that writes amounts or days: for what a page loads first. What does is in the main entry.
export { worklistReasonTopic } from './worklist-reason-topic.js';
export type { WorklistReasonMessages, WorklistReasonWords } from './worklist-reasons.types.js';
export { worklistTopic, type WorklistTopicMessages } from './worklist-topic.js';
export { worklistWords } from './worklist-words.js';
export type { WorklistMessages } from './worklist.types.js';
