export { becauseText } from './because-text.js';
export type { BecauseMessages, BecauseWords, InterestStepCode, PromiseStepCode, WordedStepCode } from './because.types.js';
export { explanationWords } from './explanation-words.js';
export type { ExplanationMessages } from './explanation.types.js';
