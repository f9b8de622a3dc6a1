export { createHandler } from './create-handler.js';
export type { HandlerOptions } from './handler-options.types.js';
