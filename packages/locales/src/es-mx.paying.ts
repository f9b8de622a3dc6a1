import type { PayingMessages } from './paying.types.js';

/** Words of how to pay in Spanish of Mexico. */
export const esMxPaying = {
  title: 'Cómo pagar',
  titleIn: 'Cómo pagar en {currency}',
  clabe: 'CLABE',
  account: 'Cuenta',
  bank: 'Banco',
  holder: 'A nombre de',
  reference: 'Referencia',
  concept: 'Concepto',
  copy: 'Copiar',
  copyWhat: 'Copiar {what}',
  copied: 'Copiado',
  copiedWhat: 'Copiado: {what}.',
  copyYourself: 'Su navegador no permite copiar por usted. Quedó seleccionado: cópielo con el teclado o manteniéndolo presionado.',
  byDocument: 'Si paga un solo documento, use la referencia de ese documento',
  referenceOf: 'referencia de {document}',
  hint: 'Con la referencia sabemos que el pago es suyo.',
  ask: '¿Dudas?',
  unreadable: 'Los datos para pagar que se recibieron no se pueden mostrar.',
} as const satisfies PayingMessages;
