import type { RefusalWords } from './messages.types.js';

/** Why what a collector asks is not done, in Spanish of Mexico, by code. A sentence whose fact is missing is left out; the first names none. */
export const esMxCollection = {
  'assignment.to_nobody': { text: 'Falta decir a quién se asigna la cuenta.', remedy: 'Escriba el nombre o número de quien la llevará.' },
  'contact.next_in_the_past': {
    text: ['La próxima gestión no puede quedar antes de esta.', 'La primera fecha posible es el {earliest}.'],
    remedy: 'Elija esa fecha o una posterior.',
  },
  'hold.already_ended': { text: ['Esa pausa ya terminó.', 'Su último día fue el {through}.'], remedy: 'No hace falta levantarla.' },
  'hold.ends_before_begin': {
    text: ['La pausa terminaría antes de empezar.', 'Empieza el {earliest}.'],
    remedy: 'Elija esa fecha o una posterior como último día, o déjela sin fecha.',
  },
  'hold.exists': { text: ['Ya hay una pausa con ese número en la cuenta.', 'Pausa {holdId}.'], remedy: 'Use otro número para la nueva.' },
  'hold.item_unknown': {
    text: ['La pausa nombra un documento que no está en la cuenta.', 'Documento {itemId}.'],
    remedy: 'Revise el número de documento.',
  },
  'hold.not_begun': {
    text: ['La pausa todavía no empezaba en esa fecha.', 'Empieza el {from}.'],
    remedy: 'Use esa fecha o una posterior; si se puso por error, anúlela.',
  },
  'hold.of_promise': {
    text: 'Las pausas por promesa empiezan y terminan con su promesa.',
    remedy: 'Registre una promesa de pago, o retire la que está vigente.',
  },
  'hold.unknown': { text: ['Esa pausa no está en la cuenta.', 'Pausa {holdId}.'], remedy: 'Revise el número de la pausa.' },
  'link.already_revoked': {
    text: ['Ese enlace ya estaba revocado.', 'Enlace {linkId}.'],
    remedy: 'No hace falta hacer nada: ya no abre la página.',
  },
  'link.ends_too_early': {
    text: ['El enlace terminaría antes de empezar.', 'La primera fecha posible es el {earliest}.'],
    remedy: 'Elija una fecha posterior.',
  },
  'link.ends_too_late': {
    text: ['El enlace duraría demasiado.', 'La última fecha posible es el {latest}.'],
    remedy: 'Elija 90 días o menos; cuando termine, dé uno nuevo.',
  },
  'link.exists': { text: ['Ya hay un enlace con ese número en la cuenta.', 'Enlace {linkId}.'], remedy: 'Use otro número.' },
  'link.key_missing': {
    text: 'Falta la clave con la que se firman los enlaces de los clientes.',
    remedy: 'Defina CARTERA_LINK_KEY con 32 bytes o más que nadie conozca; por ejemplo, con `openssl rand -base64 32`.',
  },
  'link.key_too_short': {
    text: ['La clave con la que se firman los enlaces es demasiado corta.', 'Lo mínimo son {least} bytes.'],
    remedy: 'Genere una nueva con `openssl rand -base64 32`.',
  },
  'link.origin_invalid': {
    text: 'Eso no es la dirección de un sitio.',
    remedy: 'Escriba el protocolo y el nombre, sin ruta: `https://pagos.ejemplo.mx`.',
  },
  'link.unknown': {
    text: ['Ese enlace no se dio en esta cuenta.', 'Enlace {linkId}.'],
    remedy: 'Vea los que hay con `cartera link CLIENTE --list`.',
  },
  'run.day_backwards': {
    text: ['Ese día ya pasó para la lista de gestión.', 'Está hecha para el {last}.'],
    remedy: 'Use ese día o uno posterior.',
  },
  'run.no_worklist': {
    text: 'Donde se guardan los datos no hay lista de gestión.',
    remedy: 'Use un almacén que guarde los renglones de la lista (`summaries`).',
  },
  'run.shard_invalid': {
    text: 'Esa parte de las cuentas no existe.',
    remedy: 'Las partes se numeran desde 0: de tres, la 0, la 1 y la 2.',
  },
  'snooze.in_the_past': {
    text: ['No se puede posponer a una fecha que ya pasó.', 'La primera fecha posible es el {earliest}.'],
    remedy: 'Elija esa fecha o una posterior.',
  },
  'worklist.reason_unknown': {
    text: ['La política valora las cuentas por un motivo que no existe.', 'Los que existen: {known}.'],
    remedy: 'Corrija el motivo en la política o quítelo.',
  },
  'worklist.rules_invalid': {
    text: ['Las reglas con que se valoran las cuentas no tienen la forma esperada.', 'Dato: {path}.'],
    remedy: 'Corrija ese dato en la política.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
