import type { Backend } from '@cartera/backend';
import type { Locale } from '@cartera/locales';
import type { LitElement } from 'lit';
import type { DownloadDoor } from '../downloading/index.js';
import type { LoadFailure } from '../loading/index.js';
import { queryOf } from './query-of.js';
import type { WorklistRequest } from './worklist-request.js';

/** The list that is shown: of whom it was asked, and the day it is of; no Backend where the page gives it. */
export interface ListedRows {
  readonly backend: Backend | undefined;
  readonly request: WorklistRequest | LoadFailure;
  readonly day: string | undefined;
}

/** Every row of the list as a file, filtered and ordered as it is: the button, and what it opens. The code comes beside the first rows of a Backend that hands out files. */
export class ListFiles {
  private readonly host: LitElement;
  private door: DownloadDoor<'worklist'> | undefined;
  private coming = false;

  constructor(host: LitElement) {
    this.host = host;
  }

  parts(locale: Locale, { backend, request, day }: ListedRows): { readonly button: unknown; readonly panel: unknown } {
    if (backend?.files && !this.coming) void this.take();
    const file = backend && day !== undefined && !('code' in request) ? { backend, query: queryOf(request), day } : undefined;
    return { button: this.door?.renderButton(locale, file), panel: this.door?.renderPanel(locale, file) };
  }

  /** Where the code cannot be had there are no files. */
  private async take(): Promise<void> {
    this.coming = true;
    const code = await import('../downloading/index.js').catch(() => undefined);
    this.door = code && new code.DownloadDoor(this.host, 'worklist');
    this.host.requestUpdate();
  }
}
