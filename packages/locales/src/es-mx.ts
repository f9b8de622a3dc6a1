import type { Messages } from './messages.types.js';

/** Spanish of Mexico: the first language. Debtors are addressed as usted; money words are the plain ones. */
export const esMX = {
  tag: 'es-MX',
  monthsShort: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  monthsLong: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  dayShort: '{day} {month} {year}',
  dayLong: '{day} de {month} de {year}',
  aging: { notDue: 'Por vencer', unapplied: 'A favor', days: '{from}–{through} días', daysAndMore: '{from} días o más' },
  common: {
    account: 'Cuenta {account}',
    balanceAsOf: 'Saldo al {day}',
    overdue: 'Vencido',
    since: 'desde el {day}',
    knownAt: 'Con lo registrado hasta el {instant}',
    inCurrency: 'en {currency}',
    print: 'Imprimir',
    download: 'Descargar',
    retry: 'Intentar de nuevo',
    updating: 'Actualizando…',
    promisesFailed: 'No pudimos mostrar sus promesas de pago en este momento.',
  },
  failures: {
    'backend.unreachable': {
      text: 'No pudimos comunicarnos con el servidor.',
      remedy: 'Revise su conexión e intente de nuevo en unos minutos.',
    },
    'page.incomplete': {
      text: 'No pudimos cargar una parte de esta página.',
      remedy: 'Revise su conexión e intente de nuevo. Si no aparece, vuelva a cargar la página.',
    },
  },
  otherRefusal: {
    text: 'No pudimos hacer lo que pidió. Nada cambió en su cuenta.',
    remedy: 'Revise los datos e intente de nuevo. Si vuelve a pasar, dé este código a quien le atiende: {code}.',
  },
} as const satisfies Messages;
