import { esMxCommandRefusals } from './es-mx.command-refusals.js';
import type { RefusalWords } from './messages.types.js';

/** Why a payment is not recorded, in Spanish of Mexico, by code: apart, so that the form need not carry every refusal there is. */
export const esMxPaymentRefusals = {
  ...esMxCommandRefusals,
  'allocation.amount_not_positive': { text: 'El importe del pago debe ser mayor que cero.', remedy: 'Escriba un importe mayor que cero.' },
  'allocation.surplus_refused': {
    text: ['El pago es mayor que lo que está abierto.', 'Sobran {surplus}.'],
    remedy: 'Registre el importe exacto o deje el sobrante a favor del cliente.',
  },
  'application.amount_not_positive': {
    text: 'Cada renglón de la aplicación debe ser mayor que cero.',
    remedy: 'Escriba un importe mayor que cero en cada renglón, o quite el renglón.',
  },
  'application.currency_mismatch': {
    text: ['La moneda del renglón no es la del documento o la del pago.', 'Se esperaba {currency}.'],
    remedy: 'Escriba lo aplicado en la moneda del documento y lo pagado en la del pago.',
  },
  'application.exceeds_open': {
    text: ['Se quiere aplicar más de lo que está abierto en el documento.', 'Abierto: {open}. Aplicado: {settled}.'],
    remedy: 'Aplique cuando mucho lo que está abierto.',
  },
  'application.exceeds_payment': {
    text: ['Los renglones suman más de lo que queda del pago.', 'Quedan {left}; los renglones piden {paid}.'],
    remedy: 'Reduzca los renglones.',
  },
  'application.item_unknown': {
    text: ['El documento o su parte no existe en esta cuenta.', 'Documento {itemId}, parcialidad {instalment}.'],
    remedy: 'Revise el número de documento.',
  },
  'application.paid_differs': {
    text: ['El importe pagado no corresponde al tipo de cambio del renglón.', 'Se esperaban {expected}.'],
    remedy: 'Escriba el importe que da el tipo de cambio, o corrija el tipo de cambio.',
  },
  'payment.clears_before': {
    text: ['El pago no puede acreditarse antes de recibirse.', 'Recibido el {on}; se acredita el {clearsOn}.'],
    remedy: 'Corrija la fecha en que se acredita.',
  },
  'payment.exists': {
    text: ['Ya existe un pago o nota de crédito con ese número.', 'Número {paymentId}.'],
    remedy: 'Revise si ya estaba registrado, o use otro número.',
  },
  'payment_form.outcome_unreadable': {
    text: 'La respuesta llegó incompleta y no sabemos cómo quedó el pago.',
    remedy: 'Lo que escribió se conserva. Puede intentar de nuevo: no se registrará dos veces.',
  },
  'payment_form.position_unreadable': {
    text: 'Los datos de la cuenta llegaron incompletos y no se pueden mostrar.',
    remedy: 'Intente de nuevo. Si vuelve a pasar, avise a quien administra el sistema.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
