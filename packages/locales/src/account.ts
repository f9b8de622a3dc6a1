// An entry of its own, so that a page which shows no account does not carry its words.
export { accountFailureText } from './account-failure-text.js';
export { accountTopic, type AccountTopicMessages } from './account-topic.js';
export { accountWords } from './account-words.js';
export type { AccountAct, AccountMessages, AccountTab } from './account.types.js';
