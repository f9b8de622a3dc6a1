import type { RefusalWords } from './messages.types.js';

/** What is said of backups, and of books that do not hold, in Spanish of Mexico, by code. A sentence whose fact is missing is left out; the first names none. */
export const esMxBooks = {
  'backup.cut_short': {
    text: 'La copia de respaldo está incompleta: le falta el final.',
    remedy: 'Use otra copia; en los libros no cambió nada.',
  },
  'backup.damaged': {
    text: ['La copia de respaldo está dañada.', 'Renglón {line}.'],
    remedy: 'Use otra copia; en los libros no cambió nada.',
  },
  'backup.newer_version': {
    text: 'Una versión más nueva escribió esta copia de respaldo.',
    remedy: 'Actualice el programa y restáurela con él.',
  },
  'backup.no_database': {
    text: 'De estos libros no se hace copia de respaldo aquí.',
    remedy: 'Respalde la base donde el anfitrión los guarda.',
  },
  'backup.not_a_backup': {
    text: 'El archivo no es una copia de respaldo de Cartera.',
    remedy: 'Revise que sea el archivo correcto: el que escribió `cartera backup`.',
  },
  'backup.other_tenant': {
    text: ['La copia de respaldo es de otra empresa.', 'Es de {tenant}.'],
    remedy: 'Diga con `--tenant` a qué libros debe entrar.',
  },
  'backup.stopped': {
    text: 'Se detuvo. No se escribió ningún archivo ni cambió nada en los libros.',
    remedy: 'Repita la orden cuando convenga.',
  },
  'file.disk_full': {
    text: 'No hay espacio para el archivo.',
    remedy: 'Libere espacio o escríbalo en otro lugar; no quedó nada a medias.',
  },
  'file.exists': {
    text: 'Ya hay un archivo con ese nombre.',
    remedy: 'Elija otro nombre, o agregue `--force` para ponerlo en su lugar.',
  },
  'file.not_writable': {
    text: 'El archivo no se puede escribir ahí.',
    remedy: 'Revise que la carpeta exista y que tenga permiso de escribir en ella.',
  },
  'file.stopped': { text: 'Se detuvo. No se escribió ningún archivo.', remedy: 'Repita la orden cuando convenga.' },
  'store.not_empty': {
    text: 'Los libros no están vacíos, y una copia de respaldo nunca se escribe encima de datos.',
    remedy: 'Restáurela en una carpeta o base vacía, o con otro `--tenant`.',
  },
  'posting.differs': {
    text: ['Un asiento no dice lo mismo que su movimiento.', 'Movimiento {seq} de {stream}: {field}.'],
    remedy: 'No siga trabajando sobre estos libros: restaure la última copia que esté bien y compare.',
  },
  'posting.no_entry': {
    text: ['Hay un asiento sin movimiento.', 'Movimiento {seq} de {stream}.'],
    remedy: 'No siga trabajando sobre estos libros: restaure la última copia que esté bien y compare.',
  },
  'position.differs': {
    text: ['El saldo de una cuenta no es la suma de sus asientos.', '{stream}: {field}.'],
    remedy: 'Avise a quien mantiene el sistema, con este dato.',
  },
  'request.at_differs': {
    text: ['El momento de una petición no corresponde a sus movimientos.', 'Movimiento {seq} de {stream}.'],
    remedy: 'No siga trabajando sobre estos libros: restaure la última copia que esté bien y compare.',
  },
  'request.entries_differ': {
    text: ['Las peticiones y sus movimientos no se corresponden.', 'Movimiento {seq} de {stream}.'],
    remedy: 'Véalo completo con `cartera verify`, y restaure la última copia que esté bien.',
  },
  'request.missing': {
    text: ['Falta la petición de un movimiento.', 'Movimiento {seq} de {stream}.'],
    remedy: 'No siga trabajando sobre estos libros: restaure la última copia que esté bien y compare.',
  },
  'stream.moves_differ': {
    text: 'La cuenta de cambios de los libros no corresponde a sus cuentas.',
    remedy: 'Compare con la última copia: puede faltar una cuenta completa.',
  },
  'stream.no_entries': {
    text: ['Una cuenta no tiene ningún movimiento.', '{stream}.'],
    remedy: 'No siga trabajando sobre estos libros: restaure la última copia que esté bien y compare.',
  },
  'stream.tail_differs': {
    text: ['El final de una cuenta no es su último movimiento.', 'Movimiento {seq} de {stream}: {field}.'],
    remedy: 'No siga trabajando sobre estos libros: restaure la última copia que esté bien y compare.',
  },
  'summary.differs': {
    text: ['La lista de gestión no dice lo que dicen los movimientos.', '{stream}: {field}.'],
    remedy: 'Avise a quien mantiene el sistema; los movimientos son lo que vale.',
  },
  'summary.no_entries': {
    text: ['La lista de gestión tiene una cuenta sin movimientos.', '{stream}.'],
    remedy: 'No siga trabajando sobre estos libros: restaure la última copia que esté bien y compare.',
  },
  'request.behind_backup': {
    text: 'A los libros les falta una petición que una copia anterior sí tiene.',
    remedy: 'No siga trabajando sobre estos libros: restaure esa copia aparte y compare.',
  },
  'stream.behind_backup': {
    text: ['A una cuenta le falta algo que una copia anterior sí tiene.', 'Movimiento {seq} de {stream}.'],
    remedy: 'No siga trabajando sobre estos libros: restaure esa copia aparte y compare.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
