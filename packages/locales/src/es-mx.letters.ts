import type { RefusalWords } from './messages.types.js';

/** Why a message to a customer is not written or not sent, in Spanish of Mexico, by code. A sentence whose fact is missing is left out; the first names none. */
export const esMxLetters = {
  'letter.exclamation': {
    text: ['El texto lleva signos de exclamación.', 'Renglón: {line}.'],
    remedy: 'Quítelos: lo que se debe es un hecho, no una alarma.',
  },
  'letter.filter_unknown': {
    text: ['El texto usa un filtro que no existe.', 'Filtro: {name}.', 'Renglón: {line}.'],
    remedy: 'Use los filtros de la guía: money, amount, day.',
  },
  'letter.part_missing': {
    text: ['Al texto le falta algo que todo mensaje debe decir.', 'Falta: {part}.'],
    remedy: 'Agréguelo; la guía de recordatorios dice con qué dato o con qué parte ya escrita.',
  },
  'letter.shouting': {
    text: ['El texto lleva palabras en mayúsculas.', 'Palabra: {word}.', 'Renglón: {line}.'],
    remedy: 'Escríbalas en minúsculas.',
  },
  'letter.tag_unknown': {
    text: ['El texto usa una instrucción que aquí no se permite.', 'Instrucción: {name}.', 'Renglón: {line}.'],
    remedy: 'Use solo if, unless, case, for, assign, comment y render con las partes de la guía.',
  },
  'letter.template_invalid': {
    text: ['El texto no se puede leer como plantilla.', 'Motivo: {issue}.', 'Renglón: {line}.'],
    remedy: 'Revise que cada etiqueta abra y cierre, y que el archivo tenga los campos de la guía.',
  },
  'letter.template_unknown': {
    text: ['No hay un texto para ese mensaje.', 'Idioma: {language}. Medio: {channel}.'],
    remedy: 'Elija otra etapa, tono, medio o idioma, o agregue un texto propio.',
  },
  'letter.too_costly': {
    text: 'El texto da demasiado trabajo: repite demasiado o sale demasiado largo.',
    remedy: 'Quite las repeticiones que no salen de la lista de documentos.',
  },
  'letter.too_long': {
    text: ['El texto no cabe en ese medio.', 'Mide {length} y caben {lengthMax}.'],
    remedy: 'Use otro medio, o acorte el texto.',
  },
  'letter.variable_unknown': {
    text: ['El texto pide un dato que no existe.', 'Dato: {name}.', 'Renglón: {line}.'],
    remedy: 'Revise el nombre; la guía de recordatorios tiene la lista de datos.',
  },
  'letter.word_refused': {
    text: ['El texto amenaza, avergüenza o apremia.', 'Palabra: {word}.', 'Renglón: {line}.'],
    remedy: 'Diga lo que se debe, cómo se paga y a quién preguntar, sin esa palabra.',
  },
  'message.address_invalid': {
    text: 'La dirección o el teléfono no sirve para este medio.',
    remedy: 'Escriba una sola dirección de correo, o un teléfono con su lada.',
  },
  'message.address_missing': {
    text: 'Falta a dónde mandar el mensaje, y el cliente no tiene registrada una dirección.',
    remedy: 'Escriba el correo o el teléfono, o regístrelo en los datos del cliente.',
  },
  'message.changed': {
    text: 'El mensaje ya no diría lo mismo que usted vio: algo cambió en la cuenta o en el texto.',
    remedy:
      'Vea de nuevo el mensaje y envíelo entonces. Si ya lo había enviado y no hubo respuesta, revise antes en su servidor de correo si salió.',
  },
  'message.creditor_missing': {
    text: 'La política no dice quién cobra ni a quién preguntar.',
    remedy: 'Agregue `creditor` a la política: nombre, a quién preguntar y las cuentas para pagar.',
  },
  'message.not_configured': {
    text: 'Aquí no hay un servidor de correo configurado.',
    remedy: 'Abra el mensaje en su propio correo, o configure CARTERA_SMTP_URL y CARTERA_MAIL_FROM.',
  },
  'message.not_delivered': {
    text: 'El servidor de correo no recibió el mensaje. No se registró como enviado.',
    remedy: 'Intente de nuevo más tarde; si vuelve a pasar, revise la dirección.',
  },
  'message.nothing_due': {
    text: 'No hay nada que recordar: ningún documento libre está vencido ni vence pronto.',
    remedy: 'Envíe un estado de cuenta si quiere que el cliente vea sus saldos.',
  },
  'message.payment_missing': {
    text: ['No se sabe cómo puede pagar el cliente lo que debe.', 'Moneda: {currency}.'],
    remedy: 'Agregue a la política (`creditor.accounts`) una cuenta en esa moneda.',
  },
  'message.server_invalid': {
    text: ['La configuración del servidor de correo no sirve.', 'Motivo: {issue}.'],
    remedy: 'Escriba CARTERA_SMTP_URL como smtps://usuario:clave@servidor:puerto, y en CARTERA_MAIL_FROM una sola dirección.',
  },
  'reminder.as_of_to_come': {
    text: ['El recordatorio habla de una fecha que todavía no llega.', 'La última posible es el {latest}.'],
    remedy: 'Escríbalo con el saldo de hoy.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
