import type { DownloadingMessages } from './downloading.types.js';

/** Words of what is handed out as a file, in English. */
export const enDownloading = {
  contents: {
    statement: 'The statement that you see, on {day}.',
    aging: 'The totals and every customer, on {day}.',
    worklist: 'Every account of the list, filtered and ordered as it is, on {day}.',
    account: 'Documents, promises and movements of the account, on {day}.',
    'promise-receipt': 'The receipt of the promise.',
    calendar: 'The payment dates of the account.',
  },
  formats: { pdf: 'PDF', xlsx: 'Excel', csv: 'CSV', json: 'JSON' },
  making: 'Making {format}…',
  stop: 'Cancel',
  made: '{name} was downloaded.',
  failed: 'The {format} file could not be made.',
  receipt: 'Download receipt (PDF)',
} as const satisfies DownloadingMessages;
