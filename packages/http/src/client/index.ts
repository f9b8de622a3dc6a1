export { createHttpBackend, type HttpBackendOptions } from './create-http-backend.js';
