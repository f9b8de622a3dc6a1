import type { DownloadingMessages } from './downloading.types.js';

/** Words of what is handed out as a file, in Spanish of Mexico. */
export const esMxDownloading = {
  same: 'Lo mismo que ve en pantalla, al {day}.',
  formats: { pdf: 'PDF', xlsx: 'Excel', csv: 'CSV', json: 'JSON' },
  making: 'Preparando {format}…',
  stop: 'Cancelar',
  made: 'Se descargó {name}.',
  failed: 'No se pudo preparar el archivo {format}.',
  unreadable: 'El archivo que se recibió no se puede usar.',
  receipt: 'Descargar comprobante (PDF)',
} as const satisfies DownloadingMessages;
