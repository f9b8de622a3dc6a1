export { timeLimit, type TimeLimit } from './time-limit.js';
