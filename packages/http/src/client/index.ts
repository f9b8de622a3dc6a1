export { createHttpBackend, type HttpBackendOptions } from './create-http-backend.js';
export type { RetryOptions } from './retry.types.js';
