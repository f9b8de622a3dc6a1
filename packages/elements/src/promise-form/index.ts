export { CarteraPromiseForm } from './promise-form.js';
export type { CarteraPromiseDone, CarteraPromiseFailed, CarteraPromiseRequest, PromiseCommand } from './promise-form-events.types.js';
