import type { LitElement } from 'lit';
import { takePart } from '../loading/index.js';
import type { Paying } from './paying.js';

/** Where how to pay comes in: with code of its own, loaded when there is something to say. */
export class PayDoor {
  paying: Paying | undefined;

  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
  }

  /** The code, once; undefined where it cannot be had: it may be asked for again. */
  async load(): Promise<Paying | undefined> {
    if (this.paying) return this.paying;
    const part = await takePart(this.host, () => import('./pay-part.js'));
    if ('Paying' in part) this.paying ??= new part.Paying(this.host);
    return this.paying;
  }
}
