export type {
  PromiseDueDays,
  PromiseGuard,
  PromiseMoment,
  PromisePolicy,
  PromiseRules,
  PromiseState,
  PromiseToPay,
  PromiseVerdict,
} from './promise.types.js';
export { decidePromise } from './decide-promise.js';
export { decideWithdrawal } from './decide-withdrawal.js';
export {
  promiseChoices,
  type PromisableCurrency,
  type PromiseAmountChoice,
  type PromiseChoices,
  type PromiseDayChoice,
} from './promise-choices.js';
export { promisesAt, type PromiseStanding } from './promises-at.js';
export { promisedTwice } from './promised-twice.js';
export { promiseVerdict } from './promise-verdict.js';
