// An entry of its own, so that a page which takes no promise does not carry its words, whatever loads them later.
export { formatWeekday } from './format-weekday.js';
export type { PromiseFormMessages, WeekdayNames } from './promise-form.types.js';
export { promiseFormWords } from './promise-form-words.js';
export { promiseRefusalText } from './promise-refusal-text.js';
export { promiseRefusalsTopic } from './promise-refusals-topic.js';
export { promiseTopic, type PromiseMessages } from './promise-topic.js';
