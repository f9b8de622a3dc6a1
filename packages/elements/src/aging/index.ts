export type { CarteraAccountOpen } from './aging-events.types.js';
export { CarteraAging } from './aging.js';
