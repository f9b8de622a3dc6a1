import type { PaperMessages } from './paper.types.js';

/** Words that stand on paper only, in Spanish of Mexico. */
export const esMxPaper = {
  asOf: 'al {day}',
  goesOn: '{heading} (continúa)',
  accountIn: 'Transferencia en {currency}',
  byDocument: 'Si paga un solo documento, use la referencia de ese documento:',
  notRight: 'Si algo no es correcto, si ya pagó o si todavía no puede pagar, díganoslo: lo revisamos con usted.',
} as const satisfies PaperMessages;
