// An entry of its own: needed only once a history is looked at.
export { entryText } from './entry-text.js';
export { timelineTopic } from './timeline-topic.js';
export { timelineWords } from './timeline-words.js';
export type { EntryWords, TimelineMessages, TimelineTopicMessages } from './timeline.types.js';
