import { esMxPaymentRefusals } from './es-mx.payment-refusals.js';
import { esMxPromiseRefusals } from './es-mx.promise-refusals.js';
import type { RefusalWords } from './messages.types.js';

/** Why something that was asked is not done, in Spanish of Mexico, by code. A sentence whose fact is missing is left out; the first names none. */
export const esMxRefusals = {
  'account.already_open': { text: 'Esta cuenta ya está abierta.', remedy: 'Use la cuenta que existe o abra otra con un número distinto.' },
  'account.stream_mismatch': {
    text: 'Ese no es el nombre de una cuenta de cliente.',
    remedy: 'Use una cuenta que empiece con account/ y siga con el número de cliente.',
  },
  'allocation.direction_not_available': {
    text: 'La regla de aplicación de pagos usa un orden que no está disponible.',
    remedy: 'Use oldest-first o newest-first en la política de aplicación.',
  },
  'application.no_lines': { text: 'Falta decir a qué documentos se aplica.', remedy: 'Agregue al menos un renglón.' },
  'balance.issued_after': {
    text: ['El documento tiene fecha posterior al saldo que se informa.', 'Emitido el {issuedOn}; saldo del {on}.'],
    remedy: 'Corrija la fecha de emisión o la del saldo.',
  },
  'calendar.missing': { text: 'Falta un calendario de días hábiles.', remedy: 'Indique el calendario que aplica.' },
  'command.key_invalid': {
    text: ['La clave de la operación no es válida.', 'Puede tener hasta {lengthMax} caracteres, sin espacios al principio ni al final.'],
    remedy: 'Envíe la operación con una clave válida.',
  },
  'document.line_unknown': {
    text: ['Un pago se aplica a un documento que no está en la lista.', 'Documento {itemId}, parcialidad {instalment}.'],
    remedy: 'Agregue el documento o corrija el pago.',
  },
  'document.no_instalments': { text: 'Un documento no dice cuándo vence.', remedy: 'Agregue al menos un vencimiento.' },
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
  'payment.currency_mismatch': {
    text: ['La moneda no es la del pago.', 'Se esperaba {currency}.'],
    remedy: 'Escriba el importe en la moneda del pago.',
  },
  'payment.not_received_here': {
    text: ['Ese dinero llegó por traspaso de otra cuenta.', 'Pago {paymentId}.'],
    remedy: 'Regístrelo como devuelto en la cuenta donde se recibió; antes, traspáselo de regreso.',
  },
  'payment.transferred': {
    text: ['Una parte de ese pago está en otra cuenta.', 'Fuera de aquí: {away}.'],
    remedy: 'Traspase antes esa parte de regreso.',
  },
  'payment.ended': { text: ['Ese pago o nota de crédito ya se devolvió o canceló.', 'Fue el {on}.'], remedy: 'Use otro pago.' },
  'payment.not_a_payment': {
    text: ['Ese número es de una nota de crédito, no de un pago.', 'Número {paymentId}.'],
    remedy: 'Elija un pago.',
  },
  'payment.refund_exceeds': {
    text: ['Se quiere devolver más de lo que queda sin aplicar.', 'Quedan {left}.'],
    remedy: 'Devuelva cuando mucho lo que queda.',
  },
  'payment.refund_not_positive': { text: 'El reembolso debe ser mayor que cero.', remedy: 'Escriba un importe mayor que cero.' },
  'payment.refunded': { text: ['De ese pago ya se reembolsó una parte.', 'Pago {paymentId}.'], remedy: 'Anule primero el reembolso.' },
  'payment.returned_before_received': {
    text: ['El pago no puede devolverse antes de recibirse.', 'Se recibió el {receivedOn}.'],
    remedy: 'Corrija la fecha de la devolución.',
  },
  'payment.unknown': { text: ['No encontramos ese pago en la cuenta.', 'Pago {paymentId}.'], remedy: 'Revise el número del pago.' },
  ...esMxPaymentRefusals,
  ...esMxPromiseRefusals,
  'promise.already_promised': {
    text: ['Otra promesa vigente ya cubre ese importe.', 'Todavía puede prometer {available}.'],
    remedy: 'Prometa cuando mucho lo que queda sin prometer, o retire antes la otra promesa.',
  },
  'promise.already_withdrawn': { text: ['Esa promesa de pago ya se retiró.', 'Fue el {on}.'], remedy: 'Haga una nueva si la necesita.' },
  'promise.below_minimum': {
    text: ['El importe es menor al que podemos aceptar.', 'El mínimo es {least}.'],
    remedy: 'Ofrezca un importe mayor o pida un plan de pagos.',
  },
  'promise.item_unknown': {
    text: ['Uno de los documentos no existe en esta cuenta.', 'Documento {itemId}.'],
    remedy: 'Revise el número de documento.',
  },
  'promise.not_a_business_day': {
    text: ['Ese día no es hábil.', 'El siguiente día hábil es el {next}.'],
    remedy: 'Elija un día hábil.',
  },
  'promise.not_a_quincena': {
    text: ['Solo podemos aceptar días de quincena.', 'La siguiente quincena es el {next}.'],
    remedy: 'Elija el día 15 o el último del mes; si no es hábil, el día hábil anterior.',
  },
  'promise.not_made_yet': {
    text: ['La promesa no puede retirarse antes de hacerse.', 'Se hizo el {madeOn}.'],
    remedy: 'Corrija la fecha.',
  },
  'promise.not_open': {
    text: ['Esa promesa de pago ya no está vigente.', 'Promesa {promiseId}.'],
    remedy: 'No hace falta retirarla. Haga una nueva si la necesita.',
  },
  'promise.nothing_open': {
    text: ['No hay nada por pagar que se pueda prometer.', 'Moneda: {currency}.', 'Documento {itemId}.'],
    remedy: 'Revise la moneda y el documento. Si cree que es un error, comuníquese con quien le atiende.',
  },
  'promise.unknown': {
    text: ['No encontramos esa promesa de pago en la cuenta.', 'Promesa {promiseId}.'],
    remedy: 'Revise el número de la promesa.',
  },
  'promise.withdrawal_too_late': {
    text: ['Ya no se puede retirar la promesa por este medio.', 'Se podía hasta el {until}.'],
    remedy: 'Si no podrá pagar, avise a quien le atiende: pueden acordar otra fecha.',
  },
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
  'void.already_voided': { text: 'Ese movimiento ya estaba anulado.', remedy: 'No hace falta anularlo otra vez.' },
  'void.conflicts': {
    text: 'Anular ese movimiento dejaría la cuenta en desacuerdo con otros movimientos.',
    remedy: 'Corrija primero los movimientos posteriores.',
  },
  'transfer.exceeds_unapplied': {
    text: ['Se quiere traspasar más de lo que queda sin aplicar.', 'Quedan {left}.'],
    remedy: 'Traspase cuando mucho lo que queda del pago.',
  },
  'transfer.same_account': { text: 'El dinero ya está en esa cuenta.', remedy: 'Elija la otra cuenta.' },
  'transfer.target_not_open': {
    text: 'La cuenta de destino no existe o todavía no está abierta.',
    remedy: 'Revise la cuenta de destino o ábrala primero.',
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
    remedy: 'Escriba en cada parte un importe de cero o más.',
  },
  'terms.day_missing': {
    text: 'Falta la fecha desde la que se cuentan los días de pago.',
    remedy: 'Indique la fecha de entrega o de contra-recibo.',
  },
  'terms.no_lines': {
    text: 'Las condiciones de pago no dicen cuándo se paga.',
    remedy: 'Agregue a las condiciones al menos una parte con su vencimiento.',
  },
  'terms.percent_invalid': {
    text: 'Un porcentaje de las condiciones de pago no está entre 0 y 100.',
    remedy: 'Escriba cada porcentaje entre 0 y 100.',
  },
  'terms.percentages_differ': {
    text: ['Los porcentajes de las condiciones de pago no suman 100.', 'Suman {percent}.'],
    remedy: 'Ajuste los porcentajes hasta que sumen 100, o deje el resto a una parte.',
  },
  'terms.rest_below_zero': {
    text: 'Las partes de las condiciones de pago suman más que el total.',
    remedy: 'Reduzca los importes o porcentajes hasta que quepan en el total.',
  },
  'terms.tax_missing': {
    text: 'Falta el impuesto: el descuento se calcula antes de impuestos.',
    remedy: 'Indique el impuesto de la factura.',
  },
  'terms.two_rests': { text: 'Las condiciones de pago dejan el resto a dos partes.', remedy: 'Deje el resto a una sola parte.' },
} as const satisfies Readonly<Record<string, RefusalWords>>;
