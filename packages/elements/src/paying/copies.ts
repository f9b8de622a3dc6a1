import type { LitElement, ReactiveController } from 'lit';
import { copyText } from '../copying/index.js';

/** What can be copied: the key of its line, and what it is called. */
export interface Copied {
  readonly key: string;
  readonly what: string;
}

/** What was put on the clipboard last; or, by its key, has to be copied by hand. */
export class Copies implements ReactiveController {
  copied: Copied | undefined;
  byHand: string | undefined;

  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.copied = this.byHand = undefined;
  }

  async copy(copied: Copied, text: string): Promise<void> {
    this.copied = this.byHand = undefined;
    if (await copyText(text, () => this.fieldForHand(copied.key))) this.copied = copied;
    this.host.requestUpdate();
  }

  private async fieldForHand(key: string): Promise<HTMLInputElement | null> {
    this.byHand = key;
    this.host.requestUpdate();
    await this.host.updateComplete;
    return this.host.renderRoot.querySelector('.paying .by-hand input');
  }
}
