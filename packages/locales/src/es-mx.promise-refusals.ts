import type { RefusalWords } from './messages.types.js';

/** Why a promise is not taken, or not taken back, in Spanish of Mexico, by code: apart, so that the form need not carry every refusal there is. */
export const esMxPromiseRefusals = {
  'promise.above_open': {
    text: ['Es más de lo que debe.', 'Por pagar hay {open}.'],
    remedy: 'Prometa cuando mucho lo que hay por pagar.',
  },
  'promise.already_promised': {
    text: ['Ya prometió pagar una parte.', 'Ya prometió {promised}; queda por prometer {available}.'],
    remedy: 'Elija un importe menor, o retire primero la promesa anterior.',
  },
  'promise.already_withdrawn': { text: ['Esa promesa ya se había retirado.', 'Fue el {on}.'], remedy: 'No hace falta retirarla otra vez.' },
  'promise.below_minimum': {
    text: ['El importe es menor que el mínimo.', 'Lo menos que podemos aceptar es {least}.'],
    remedy: 'Ofrezca un importe mayor o pida un plan de pagos.',
  },
  'promise.beyond_horizon': {
    text: ['Esa fecha es demasiado lejana.', 'La fecha más lejana que podemos aceptar es el {latest}.'],
    remedy: 'Elija una fecha anterior o pida un plan de pagos.',
  },
  'promise.exists': { text: 'Ya hay una promesa de pago con ese número.', remedy: 'Revise si ya quedó registrada.' },
  'promise.in_the_past': {
    text: ['Esa fecha ya pasó.', 'La primera posible es el {earliest}.'],
    remedy: 'Elija una fecha de hoy en adelante.',
  },
  'promise.item_unknown': {
    text: ['Un documento de la promesa no está en esta cuenta.', 'Documento {itemId}.'],
    remedy: 'Revise el número de documento.',
  },
  'promise.not_a_business_day': {
    text: ['Ese día los bancos no abren.', 'El siguiente día hábil es el {next}.'],
    remedy: 'Elija un día hábil.',
  },
  'promise.not_a_quincena': {
    text: ['Ese día no es de quincena.', 'La siguiente quincena es el {next}.'],
    remedy: 'Elija un día de quincena.',
  },
  'promise.not_made_yet': {
    text: ['En esa fecha la promesa todavía no se hacía.', 'Se hizo el {madeOn}.'],
    remedy: 'Elija una fecha posterior.',
  },
  'promise.not_open': { text: 'Esa promesa ya no está vigente.', remedy: 'Puede hacer otra promesa de pago.' },
  'promise.nothing_open': {
    text: ['No hay nada por pagar que se pueda prometer en esa moneda o documento.', 'Moneda: {currency}.', 'Documento {itemId}.'],
    remedy: 'Revise lo que eligió. Si cree que es un error, comuníquese con quien le atiende.',
  },
  'promise.unknown': { text: 'No encontramos esa promesa en la cuenta.', remedy: 'Revise el número de la promesa.' },
  'promise.withdrawal_too_late': {
    text: ['Ya no se puede retirar la promesa.', 'Se podía hasta el {until}.'],
    remedy: 'Si no va a poder pagar, comuníquese con quien le atiende.',
  },
  'promise_form.choices_unreadable': {
    text: 'Los datos de la cuenta llegaron incompletos y no se pueden mostrar.',
    remedy: 'Intente de nuevo. Si vuelve a pasar, avise a quien le atiende.',
  },
  'promise_form.outcome_unreadable': {
    text: 'La respuesta llegó incompleta y no sabemos cómo quedó su promesa.',
    remedy: 'Lo que eligió se conserva. Puede intentar de nuevo: no se registrará dos veces.',
  },
  'promise_form.promises_unreadable': {
    text: 'La lista de sus promesas llegó incompleta y no se puede mostrar.',
    remedy: 'Intente de nuevo. Si vuelve a pasar, avise a quien le atiende.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
