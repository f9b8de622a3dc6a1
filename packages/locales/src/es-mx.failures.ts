import type { RefusalWords } from './messages.types.js';

/** Why something cannot be shown, in Spanish of Mexico, by code: what every element may have to say. A sentence whose fact is missing is left out; the first names none. */
export const esMxFailures = {
  'access.denied': {
    text: 'No tiene permiso para ver o hacer esto.',
    remedy: 'Entre con la cuenta que corresponde. Si cree que es un error, comuníquese con quien le atiende.',
  },
  'backend.aborted': { text: 'La consulta se detuvo antes de terminar.', remedy: 'Intente de nuevo.' },
  'backend.unexpected': {
    text: 'El servidor contestó algo que no esperábamos.',
    remedy: 'Intente de nuevo en unos minutos. Si vuelve a pasar, avise a quien le atiende.',
  },
  'http.internal': {
    text: 'Algo falló en el servidor, que a propósito no dice más.',
    remedy: 'Intente de nuevo. Si vuelve a pasar, avise a quien le atiende.',
  },
  'http.timeout': {
    text: 'El servidor tardó demasiado en contestar.',
    remedy: 'Intente de nuevo en unos minutos.',
  },
  'link.not_valid': { text: 'Este enlace ya no sirve.', remedy: 'Pida uno nuevo a la persona que le atiende.' },
  'position.knowledge_not_kept': {
    text: ['No se guardó cómo se veía la cuenta en ese momento.', 'Se puede consultar desde el {knownFrom}.'],
    remedy: 'Elija un momento posterior o consulte la cuenta como se conoce hoy.',
  },
  'query.invalid': {
    text: ['Un dato de la consulta falta o no tiene la forma esperada.', 'Dato: {path}.'],
    remedy: 'Corríjalo e intente de nuevo.',
  },
  'statement.invalid_from': {
    text: 'La fecha inicial no es una fecha del calendario.',
    remedy: 'Escríbala como año-mes-día, por ejemplo 2026-01-31.',
  },
  'statement.invalid_known_at': {
    text: 'El momento de consulta no es válido.',
    remedy: 'Escríbalo con fecha, hora y Z, por ejemplo 2026-04-02T18:00:00Z.',
  },
  'statement.invalid_since': {
    text: 'El momento del estado de cuenta anterior no es válido.',
    remedy: 'Escríbalo con fecha, hora y Z, por ejemplo 2026-03-01T06:00:00Z.',
  },
  'statement.invalid_to': {
    text: 'La fecha final no es una fecha del calendario.',
    remedy: 'Escríbala como año-mes-día, por ejemplo 2026-03-31.',
  },
  'statement.period_invalid': {
    text: ['La fecha inicial es posterior a la final.', 'Inicial: {from}. Final: {to}.'],
    remedy: 'Elija una fecha inicial anterior o igual a la final.',
  },
  'statement.unreadable': {
    text: 'El estado de cuenta que se recibió está incompleto y no se puede mostrar.',
    remedy: 'Intente de nuevo. Si vuelve a pasar, avise a quien le atiende.',
  },
  'store.unavailable': {
    text: 'Los datos no están disponibles en este momento.',
    remedy: 'Intente de nuevo en unos minutos.',
  },
  'stream.invalid': {
    text: 'El número de cuenta no tiene la forma esperada.',
    remedy: 'Revise la dirección de esta página o pida una nueva a quien le atiende.',
  },
  'stream.unknown': { text: 'No encontramos esa cuenta.', remedy: 'Revise el número de cuenta o la dirección de esta página.' },
  'view.not_available': { text: 'Esta consulta no está disponible aquí.', remedy: 'Pida a quien administra el sistema que la active.' },
} as const satisfies Readonly<Record<string, RefusalWords>>;
