export { becauseText } from './because-text.js';
export type { BecauseMessages, BecauseWords, PromiseStepCode, WordedStepCode } from './because.types.js';
