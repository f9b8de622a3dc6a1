/** Formats that are offered to a person. */
export type DownloadFormat = 'pdf' | 'xlsx' | 'csv' | 'json';

/** Words of what is handed out as a file. */
export interface DownloadingMessages {
  /** What is in the file, and as of when: `{day}` */
  readonly contents: Readonly<Record<'statement' | 'aging' | 'worklist' | 'account' | 'promise-receipt' | 'calendar', string>>;
  readonly formats: Readonly<Record<DownloadFormat, string>>;
  /** `{format}` */
  readonly making: string;
  readonly stop: string;
  /** `{name}` */
  readonly made: string;
  /** `{format}` */
  readonly failed: string;
  readonly receipt: string;
}
