export { sleep } from './sleep.js';
export { timeLimit, type TimeLimit } from './time-limit.js';
