import type { WorklistReasonMessages } from './worklist-reasons.types.js';

/** Why accounts are on a list, in Spanish of Mexico. */
export const esMxWorklistReasons = {
  rows: {
    'worklist.broken_promise': 'Promesa incumplida',
    'worklist.follow_up_due': 'Seguimiento del {nextOn}',
    'worklist.returned_payment': 'Pago devuelto el {returnedOn}',
    'worklist.no_contact': ['Sin contacto', ' desde el {contactOn}'],
    'worklist.days_late': { one: '{n} día de atraso', other: '{n} días de atraso' },
    'worklist.amount': '{amount} por cobrar',
    'worklist.nothing_past_due': 'Nada vencido',
    'worklist.all_held': 'Todo en pausa',
    'worklist.promised': ['Todo prometido', ', vuelve el {on}'],
    'worklist.snoozed': ['Pospuesta', ', vuelve el {on}'],
  },
  names: {
    'worklist.broken_promise': 'Promesa incumplida',
    'worklist.follow_up_due': 'Seguimiento acordado',
    'worklist.returned_payment': 'Pago devuelto',
    'worklist.no_contact': 'Sin contacto',
    'worklist.days_late': 'Días de atraso',
    'worklist.amount': 'Importe por cobrar',
    'worklist.nothing_past_due': 'Nada vencido',
    'worklist.all_held': 'Todo en pausa',
    'worklist.promised': 'Todo prometido',
    'worklist.snoozed': 'Pospuesta',
  },
  keptInPart: 'Promesa cumplida en parte',
  otherReason: 'Otro motivo',
} as const satisfies WorklistReasonMessages;
