// What the aging of a portfolio says, and nothing that writes amounts or days: for what a page loads first. What does is in the main entry.
export { agingTopic, type AgingTopicMessages } from './aging-topic.js';
export { agingWords } from './aging-words.js';
export type { AgingMessages } from './aging.types.js';
