import type { ExportName } from '@cartera/backend';
import type { Locale } from '@cartera/locales';
import type { DownloadFormat } from '@cartera/locales/downloading';
import type { LitElement, TemplateResult } from 'lit';
import { downloadFile } from '../download/index.js';
import type { LoadFailure } from '../loading/index.js';
import type { DownloadRequest } from './download-request.types.js';
import { fetchFile } from './fetch-file.js';
import { renderDownloads } from './render-downloads.js';

/** Below this nobody notices a wait, in milliseconds. */
const SLOW_AFTER_MS = 300;

/** Makes files of what an element shows, one at a time, and hands them to the person. */
export class Downloads<E extends ExportName> {
  /** What is being made. */
  making: DownloadFormat | undefined;
  /** It has lasted long enough to be worth a sign. */
  slow = false;
  /** What could not be made, and why. */
  failed: { readonly format: DownloadFormat; readonly failure: LoadFailure } | undefined;
  /** What the file that was handed over is called. */
  made: string | undefined;

  readonly name: E;
  readonly close: () => void;
  private readonly host: LitElement;
  private running: AbortController | undefined;
  private slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, name: E, close: () => void) {
    this.host = host;
    this.name = name;
    this.close = close;
  }

  /** Ends what is being made; nothing of it stays. */
  forget(): void {
    this.running?.abort();
    clearTimeout(this.slowTimer);
    this.running = this.making = this.failed = this.made = undefined;
    this.slow = false;
  }

  /** Gives up what is being made. */
  readonly stop = (): void => {
    const format = this.making;
    this.forget();
    this.host.requestUpdate();
    if (format) this.host.renderRoot.querySelector<HTMLElement>(`.downloads [data-format=${format}]`)?.focus();
  };

  async make({ backend, query }: DownloadRequest<E>, format: DownloadFormat, { tag }: Locale): Promise<void> {
    if (this.making) return;
    this.forget();
    this.making = format;
    const { signal } = (this.running = new AbortController());
    this.slowTimer = setTimeout(() => {
      this.slow = true;
      this.host.requestUpdate();
    }, SLOW_AFTER_MS);
    this.host.requestUpdate();
    const file = await fetchFile(backend, this.name, { query, format, language: tag, ...(format === 'csv' && { bom: true }), signal });
    if (signal.aborted) return;
    this.forget();
    if ('code' in file) this.failed = { format, failure: file };
    else {
      downloadFile(file);
      this.made = file.name;
    }
    this.host.requestUpdate();
  }

  render(locale: Locale, request: DownloadRequest<E>): TemplateResult {
    return renderDownloads(locale, this, request);
  }
}
