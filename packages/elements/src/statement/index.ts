export type { CarteraLoaded, CarteraLoadFailed, CarteraLoadStarted } from './statement-events.types.js';
export { CarteraStatement } from './statement.js';
