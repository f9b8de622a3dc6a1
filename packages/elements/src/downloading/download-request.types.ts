import type { Backend, ExportName, Exports } from '@cartera/backend';

/** What would be handed out: exactly what is on screen, of whom it is asked, and the day it stands for. */
export interface DownloadRequest<E extends ExportName = ExportName> {
  readonly backend: Backend;
  readonly query: Exports[E];
  /** The day of what is on screen. */
  readonly day: string;
}
