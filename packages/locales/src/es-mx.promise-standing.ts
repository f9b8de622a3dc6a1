import type { PromiseStandingMessages } from './promise-standing.types.js';

/** Words of what was promised and paid, in Spanish of Mexico. */
export const esMxPromiseStanding = {
  promise: 'Promesa del {day}',
  receipt: 'Folio {id}',
  promisedFor: 'Prometido para el {day}',
  paid: 'Pagado',
} as const satisfies PromiseStandingMessages;
