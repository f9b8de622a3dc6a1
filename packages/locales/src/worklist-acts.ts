export { worklistActTopic, type WorklistActTopicMessages } from './worklist-act-topic.js';
export { worklistActWords } from './worklist-act-words.js';
export { worklistRefusalText } from './worklist-refusal-text.js';
export type { WorklistActMessages } from './worklist.types.js';
