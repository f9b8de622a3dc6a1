export type { PromiseRules, PromiseState, PromiseToPay, PromiseVerdict } from './promise.types.js';
export { decidePromise, type PromisePolicy } from './decide-promise.js';
export { promisesAt, type PromiseStanding } from './promises-at.js';
export { promiseVerdict } from './promise-verdict.js';
