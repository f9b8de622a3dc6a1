import type { DebtMessages } from './debt.types.js';

/** Words of documents and what is open of them in Spanish of Mexico. */
export const esMxDebt = {
  document: 'Documento',
  due: 'Vence',
  open: 'Por pagar',
  instalment: 'parcialidad {number}',
  held: 'Con promesa',
  components: {
    penalty: 'Penalización',
    fee: 'Comisión o gasto',
    lateInterest: 'Interés por atraso',
    interest: 'Interés',
    tax: 'Impuesto',
    principal: 'Importe del documento',
  },
  promiseStates: {
    open: 'Vigente',
    kept: 'Cumplida',
    'partially-kept': 'Cumplida en parte',
    broken: 'Incumplida',
    withdrawn: 'Retirada',
  },
} as const satisfies DebtMessages;
