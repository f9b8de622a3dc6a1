import type { Backend } from '@cartera/backend';
import type { StreamId } from '@cartera/core';
import type { Locale } from '@cartera/locales';
import type { LitElement } from 'lit';
import { Downloads, exportsOf, fetchFile, type DownloadRequest } from '../downloading/index.js';
import { downloadFile } from '../download/index.js';

/** Whose receipt is had as a file. */
export interface ReceiptQuery {
  readonly stream: StreamId;
  readonly promiseId: string;
}

/** Files of a receipt, where the Backend has them: the receipt on paper, and the payment dates of its account as a calendar. */
export class ReceiptFiles {
  readonly paper: Downloads<'promise-receipt'>;

  private readonly host: LitElement;
  private backend: Backend | undefined;
  private offered: readonly string[] = [];

  constructor(host: LitElement) {
    this.host = host;
    this.paper = new Downloads(host, 'promise-receipt', () => undefined);
  }

  forget(): void {
    this.paper.forget();
  }

  /** The receipt, where it can be had as a file; `day` is that of the account. */
  request(backend: Backend | undefined, query: ReceiptQuery, day: string): DownloadRequest<'promise-receipt'> | undefined {
    this.ask(backend);
    return backend && this.offered.includes('promise-receipt') ? { backend, query, day } : undefined;
  }

  /** Hands over the calendar of the account; false where there is none to be had. */
  async calendar({ stream }: ReceiptQuery, { tag }: Locale): Promise<boolean> {
    const { backend } = this;
    if (!backend || !this.offered.includes('calendar')) return false;
    const { signal } = new AbortController();
    const file = await fetchFile(backend, 'calendar', { query: { stream }, format: 'ics', language: tag, signal });
    if ('code' in file) return false;
    downloadFile(file);
    return true;
  }

  private ask(backend: Backend | undefined): void {
    if (backend === this.backend) return;
    this.backend = backend;
    this.offered = [];
    this.forget();
    if (backend) void this.learn(backend);
  }

  private async learn(backend: Backend): Promise<void> {
    const offered = await exportsOf(backend);
    if (backend !== this.backend) return;
    this.offered = offered;
    this.host.requestUpdate();
  }
}
