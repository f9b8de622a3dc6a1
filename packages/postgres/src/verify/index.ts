export type { BookFault, VerifyOptions, VerifyReport } from './verify.types.js';
export { verifyBooks } from './verify-books.js';
