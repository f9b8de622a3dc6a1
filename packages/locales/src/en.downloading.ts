import type { DownloadingMessages } from './downloading.types.js';

/** Words of what is handed out as a file, in English. */
export const enDownloading = {
  same: 'The same as on screen, on {day}.',
  formats: { pdf: 'PDF', xlsx: 'Excel', csv: 'CSV', json: 'JSON' },
  making: 'Making {format}…',
  stop: 'Cancel',
  made: '{name} was downloaded.',
  failed: 'The {format} file could not be made.',
  unreadable: 'The file that was received cannot be used.',
  receipt: 'Download receipt (PDF)',
} as const satisfies DownloadingMessages;
