import type { DownloadingMessages } from './downloading.types.js';

/** Words of what is handed out as a file, in Spanish of Mexico. */
export const esMxDownloading = {
  contents: {
    statement: 'El estado de cuenta que ve, al {day}.',
    aging: 'Los totales y todos los clientes, al {day}.',
    worklist: 'Todas las cuentas de la lista, como está filtrada y ordenada, al {day}.',
    account: 'Documentos, promesas y movimientos de la cuenta, al {day}.',
    'promise-receipt': 'El comprobante de la promesa.',
    calendar: 'Las fechas de pago de la cuenta.',
  },
  formats: { pdf: 'PDF', xlsx: 'Excel', csv: 'CSV', json: 'JSON' },
  making: 'Preparando {format}…',
  stop: 'Cancelar',
  made: 'Se descargó {name}.',
  failed: 'No se pudo preparar el archivo {format}.',
  receipt: 'Descargar comprobante (PDF)',
} as const satisfies DownloadingMessages;
