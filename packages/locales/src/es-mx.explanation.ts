import { esMxPromiseStanding } from './es-mx.promise-standing.js';
import type { ExplanationMessages } from './explanation.types.js';

/** What stands around explanations, in Spanish of Mexico. */
export const esMxExplanation = {
  ...esMxPromiseStanding,
  why: 'Por qué',
  differs: 'Hubo movimientos después de que se hizo este estado de cuenta. Actualícelo para ver de dónde sale este importe.',
  unknown: 'Con los datos que hay aquí no podemos explicar este importe. Pregunte a quien le atiende.',
  update: 'Actualizar',
  promises: 'Promesas de pago ({count})',
  holds: 'Mientras esté vigente no le llamaremos por: {items}.',
  holdsAll: 'Mientras esté vigente no le llamaremos por ningún documento.',
} as const satisfies ExplanationMessages;
