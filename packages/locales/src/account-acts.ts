// An entry of its own: needed only once something is recorded.
export { accountActsTopic } from './account-acts-topic.js';
export { accountActsWords, collectionCodes } from './account-acts-words.js';
export type { AccountActsMessages, AccountActsTopicMessages, AccountField } from './account-acts.types.js';
export { accountRefusalText } from './account-refusal-text.js';
export type { CollectionCodes } from './collection-codes.types.js';
