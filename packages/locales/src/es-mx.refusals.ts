import type { RefusalWords } from './messages.types.js';

const ASK_WHOEVER_HELPS = 'Si cree que es un error, comuníquese con quien le atiende.';

/** What a refusal or an error says in Spanish of Mexico, by code. A sentence whose fact is missing is left out; the first names none. */
export const esMxRefusals = {
  'access.denied': {
    text: 'No tiene permiso para ver o hacer esto.',
    remedy: `Entre con la cuenta que corresponde. ${ASK_WHOEVER_HELPS}`,
  },
  'backend.aborted': { text: 'La consulta se detuvo antes de terminar.', remedy: 'Intente de nuevo.' },
  'backend.unreachable': {
    text: 'No pudimos comunicarnos con el servidor. Nada cambió en su cuenta.',
    remedy: 'Revise su conexión e intente de nuevo en unos minutos.',
  },
  'backend.unexpected': {
    text: 'El servidor contestó algo que no esperábamos. Nada cambió en su cuenta.',
    remedy: 'Intente de nuevo en unos minutos. Si vuelve a pasar, avise a quien le atiende.',
  },
  'command.invalid': {
    text: ['Falta un dato o no tiene la forma esperada.', 'Dato: {path}.'],
    remedy: 'Corríjalo y envíe de nuevo; lo demás que escribió se conserva.',
  },
  'entry.id_reused': {
    text: 'Ya se recibió otra operación con este mismo número.',
    remedy: 'Revise si la operación ya quedó registrada antes de repetirla con un número nuevo.',
  },
  'position.knowledge_not_kept': {
    text: ['No se guardó cómo se veía la cuenta en ese momento.', 'Se puede consultar desde el {knownFrom}.'],
    remedy: 'Elija un momento posterior o consulte la cuenta como se conoce hoy.',
  },
  'promise.below_minimum': {
    text: ['El importe es menor al que podemos aceptar.', 'Lo mínimo es {minimum}.'],
    remedy: 'Ofrezca un importe mayor o pida un plan de pagos.',
  },
  'promise.beyond_horizon': {
    text: ['Esa fecha es demasiado lejana.', 'La fecha más lejana que podemos aceptar es el {latest}.'],
    remedy: 'Elija una fecha anterior o pida un plan de pagos.',
  },
  'promise.nothing_open': { text: 'No hay nada por pagar que se pueda prometer.', remedy: ASK_WHOEVER_HELPS },
  'promise.one_is_open': {
    text: ['Ya tiene una promesa de pago vigente.', 'Vence el {dueOn}.'],
    remedy: 'Puede cumplirla o retirarla antes de hacer otra.',
  },
  'rate.missing': {
    text: ['Falta el tipo de cambio de ese día.', 'De {from} a {to}, al {on}.'],
    remedy: 'Registre el tipo de cambio o use la moneda del documento.',
  },
  'statement.invalid_from': {
    text: 'La fecha inicial no es una fecha del calendario.',
    remedy: 'Escríbala como año-mes-día, por ejemplo 2026-01-31.',
  },
  'statement.invalid_to': {
    text: 'La fecha final no es una fecha del calendario.',
    remedy: 'Escríbala como año-mes-día, por ejemplo 2026-03-31.',
  },
  'statement.invalid_known_at': {
    text: 'El momento de consulta no es válido.',
    remedy: 'Escríbalo con fecha, hora y Z, por ejemplo 2026-04-02T18:00:00Z.',
  },
  'statement.invalid_since': {
    text: 'El momento del estado de cuenta anterior no es válido.',
    remedy: 'Escríbalo con fecha, hora y Z, por ejemplo 2026-03-01T06:00:00Z.',
  },
  'statement.from_after_to': {
    text: ['La fecha inicial es posterior a la final.', 'Inicial: {from}. Final: {to}.'],
    remedy: 'Elija una fecha inicial anterior o igual a la final.',
  },
  'statement.unreadable': {
    text: 'El estado de cuenta que se recibió está incompleto y no se puede mostrar.',
    remedy: 'Intente de nuevo. Si vuelve a pasar, avise a quien le atiende.',
  },
  'store.in_use': {
    text: 'Otro programa está usando estos datos.',
    remedy: 'Cierre el otro programa o diríjase a él, e intente de nuevo.',
  },
  'stream.invalid': {
    text: 'El número de cuenta no tiene la forma esperada.',
    remedy: 'Revise la dirección de esta página o pida una nueva a quien le atiende.',
  },
  'version.conflict': {
    text: 'La cuenta cambió mientras usted trabajaba. No se guardó nada a medias.',
    remedy: 'Revise los datos nuevos y vuelva a enviar.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
