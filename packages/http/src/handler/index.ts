export { createHandler } from './create-handler.js';
