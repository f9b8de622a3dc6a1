export { becauseText } from './because-text.js';
export type { BecauseMessages, BecauseWords, InterestStepCode, PromiseStepCode, WordedStepCode } from './because.types.js';
