import { esMxPromiseRefusals } from './es-mx.promise-refusals.js';
import type { RefusalWords } from './messages.types.js';

/** Why something that was asked is not done, in Spanish of Mexico, by code. A sentence whose fact is missing is left out; the first names none. */
export const esMxRefusals = {
  'account.already_open': { text: 'Esta cuenta ya está abierta.', remedy: 'Use la cuenta que existe o abra otra con un número distinto.' },
  'account.not_open': { text: 'Esta cuenta todavía no está abierta.', remedy: 'Abra la cuenta primero.' },
  'account.stream_mismatch': { text: 'El número de cliente no corresponde a la cuenta.', remedy: 'Revise el cliente y la cuenta.' },
  'allocation.amount_not_positive': { text: 'El importe del pago debe ser mayor que cero.', remedy: 'Corrija el dato e intente de nuevo.' },
  'allocation.direction_not_available': {
    text: 'La regla de aplicación de pagos usa un orden que no está disponible.',
    remedy: 'Corrija la política de aplicación.',
  },
  'allocation.surplus_refused': {
    text: ['El pago es mayor que lo que está abierto.', 'Sobran {surplus}.'],
    remedy: 'Registre el importe exacto o deje el sobrante a favor del cliente.',
  },
  'application.amount_not_positive': {
    text: 'Cada renglón de la aplicación debe ser mayor que cero.',
    remedy: 'Corrija el dato e intente de nuevo.',
  },
  'application.currency_mismatch': {
    text: ['La moneda del renglón no es la del documento o la del pago.', 'Se esperaba {currency}.'],
    remedy: 'Corrija el dato e intente de nuevo.',
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
  'application.no_lines': { text: 'Falta decir a qué documentos se aplica.', remedy: 'Agregue al menos un renglón.' },
  'application.paid_differs': {
    text: ['El importe pagado no corresponde al tipo de cambio del renglón.', 'Se esperaban {expected}.'],
    remedy: 'Corrija el dato e intente de nuevo.',
  },
  'balance.issued_after': {
    text: ['El documento tiene fecha posterior al saldo que se informa.', 'Emitido el {issuedOn}; saldo del {on}.'],
    remedy: 'Corrija el dato e intente de nuevo.',
  },
  'calendar.missing': { text: 'Falta un calendario de días hábiles.', remedy: 'Indique el calendario que aplica.' },
  'command.invalid': {
    text: ['Falta un dato o no tiene la forma esperada.', 'Dato: {path}.'],
    remedy: 'Corríjalo y envíe de nuevo; lo demás que escribió se conserva.',
  },
  'command.key_invalid': {
    text: ['La clave de la operación no es válida.', 'Puede tener hasta {lengthMax} caracteres, sin espacios al principio ni al final.'],
    remedy: 'Envíe la operación con una clave válida.',
  },
  'command.not_available': {
    text: ['Esta operación no se registra aquí, sino en otro sistema de la empresa.', 'Operación: {kind}.'],
    remedy: 'Regístrela en el sistema donde la empresa lleva sus facturas y pagos.',
  },
  'command.not_supported': {
    text: ['Esta operación todavía no está disponible.', 'Operación: {kind}.'],
    remedy: 'Use otra operación o actualice el sistema.',
  },
  'document.line_unknown': {
    text: ['Un pago se aplica a un documento que no está en la lista.', 'Documento {itemId}, parcialidad {instalment}.'],
    remedy: 'Agregue el documento o corrija el pago.',
  },
  'document.no_instalments': { text: 'Un documento no dice cuándo vence.', remedy: 'Agregue al menos un vencimiento.' },
  'entry.id_reused': {
    text: 'Ya se recibió otra operación con este mismo número.',
    remedy: 'Revise si la operación ya quedó registrada antes de repetirla con un número nuevo.',
  },
  'invoice.due_before_issued': {
    text: ['El vencimiento es anterior a la emisión.', 'Emitida el {issuedOn}; vence el {dueOn}.'],
    remedy: 'Corrija la fecha de vencimiento o la de emisión.',
  },
  'invoice.instalment_repeated': {
    text: ['Hay dos parcialidades con el mismo número.', 'Número {number}.'],
    remedy: 'Numere cada parcialidad una sola vez.',
  },
  'invoice.instalments_differ': {
    text: ['Las parcialidades no suman el total.', 'Total: {total}. Parcialidades: {instalments}.'],
    remedy: 'Corrija los importes hasta que sumen el total.',
  },
  'item.exists': {
    text: ['Ya existe un documento con ese número en la cuenta.', 'Documento {itemId}.'],
    remedy: 'Revise si ya estaba registrado, o use otro número.',
  },
  'payment.clears_before': {
    text: ['El pago no puede acreditarse antes de recibirse.', 'Recibido el {on}; se acredita el {clearsOn}.'],
    remedy: 'Corrija la fecha en que se acredita.',
  },
  'payment.currency_mismatch': {
    text: ['La moneda no es la del pago.', 'Se esperaba {currency}.'],
    remedy: 'Corrija el dato e intente de nuevo.',
  },
  'payment.ended': { text: ['Ese pago o nota de crédito ya se devolvió o canceló.', 'Fue el {on}.'], remedy: 'Use otro pago.' },
  'payment.exists': {
    text: ['Ya existe un pago o nota de crédito con ese número.', 'Número {paymentId}.'],
    remedy: 'Revise si ya estaba registrado, o use otro número.',
  },
  'payment.not_a_payment': {
    text: ['Ese número es de una nota de crédito, no de un pago.', 'Número {paymentId}.'],
    remedy: 'Elija un pago.',
  },
  'payment.refund_exceeds': {
    text: ['Se quiere devolver más de lo que queda sin aplicar.', 'Quedan {left}.'],
    remedy: 'Devuelva cuando mucho lo que queda.',
  },
  'payment.refund_not_positive': { text: 'El reembolso debe ser mayor que cero.', remedy: 'Corrija el dato e intente de nuevo.' },
  'payment.refunded': { text: ['De ese pago ya se reembolsó una parte.', 'Pago {paymentId}.'], remedy: 'Corrija primero el reembolso.' },
  'payment.returned_before_received': {
    text: ['El pago no puede devolverse antes de recibirse.', 'Se recibió el {receivedOn}.'],
    remedy: 'Corrija la fecha de la devolución.',
  },
  'payment.unknown': { text: ['No encontramos ese pago en la cuenta.', 'Pago {paymentId}.'], remedy: 'Revise el número del pago.' },
  ...esMxPromiseRefusals,
  'rate.missing': {
    text: ['Falta el tipo de cambio de ese día.', 'De {from} a {to}, al {on}.'],
    remedy: 'Registre el tipo de cambio o use la moneda del documento.',
  },
  'store.in_use': {
    text: 'Otro programa está usando estos datos.',
    remedy: 'Cierre el otro programa o diríjase a él, e intente de nuevo.',
  },
  'store.not_atomic': {
    text: 'Esta operación cambia varias cuentas a la vez y aquí no se pueden guardar juntas.',
    remedy: 'Registre los cambios cuenta por cuenta.',
  },
  'version.conflict': {
    text: 'La cuenta cambió mientras usted trabajaba. No se guardó nada a medias.',
    remedy: 'Revise los datos nuevos y vuelva a enviar.',
  },
  'void.already_voided': { text: 'Ese movimiento ya estaba anulado.', remedy: 'No hace falta anularlo otra vez.' },
  'void.conflicts': {
    text: 'Anular ese movimiento dejaría la cuenta en desacuerdo con otros movimientos.',
    remedy: 'Corrija primero los movimientos posteriores.',
  },
  'void.depended_on': { text: ['Otro movimiento depende de este.', 'Movimiento {by}.'], remedy: 'Anule primero el que depende de él.' },
  'void.entry_unknown': { text: 'No encontramos ese movimiento en la cuenta.', remedy: 'Revise el número del movimiento.' },
  'void.lasting': {
    text: 'Ese movimiento ya se vio fuera y no puede anularse, solo deshacerse.',
    remedy: 'Regístrelo como devolución o cancelación, con su fecha.',
  },
  'void.of_void': { text: 'Una anulación no puede anularse.', remedy: 'Registre de nuevo el movimiento original.' },
  'terms.amount_below_zero': {
    text: 'Una parte de las condiciones de pago es menor que cero.',
    remedy: 'Corrija las condiciones de pago.',
  },
  'terms.day_missing': {
    text: 'Falta la fecha desde la que se cuentan los días de pago.',
    remedy: 'Indique la fecha de entrega o de contra-recibo.',
  },
  'terms.no_lines': { text: 'Las condiciones de pago no dicen cuándo se paga.', remedy: 'Corrija las condiciones de pago.' },
  'terms.percent_invalid': {
    text: 'Un porcentaje de las condiciones de pago no está entre 0 y 100.',
    remedy: 'Corrija las condiciones de pago.',
  },
  'terms.percentages_differ': {
    text: ['Los porcentajes de las condiciones de pago no suman 100.', 'Suman {percent}.'],
    remedy: 'Corrija las condiciones de pago.',
  },
  'terms.rest_below_zero': {
    text: 'Las partes de las condiciones de pago suman más que el total.',
    remedy: 'Corrija las condiciones de pago.',
  },
  'terms.tax_missing': {
    text: 'Falta el impuesto: el descuento se calcula antes de impuestos.',
    remedy: 'Indique el impuesto de la factura.',
  },
  'terms.two_rests': { text: 'Las condiciones de pago dejan el resto a dos partes.', remedy: 'Corrija las condiciones de pago.' },
} as const satisfies Readonly<Record<string, RefusalWords>>;
