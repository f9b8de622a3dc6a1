import type { LitElement } from 'lit';
import { adoptStyles } from './adopt-styles.js';
import type { FaceCode, FaceSource } from './face-source.js';
import type { LoadFailure } from './load-failure.js';
import { NOT_LOADED } from './not-loaded.js';

/** Who hears of a face. */
export interface FaceListener<Code> {
  /** It is here: called once, before anything is shown with it. */
  begin(code: Code): void;
  failed(failure: LoadFailure): void;
}

/**
 * Where an element's face comes in: the code and styles that it shows with. It is fetched when the element comes to a page, beside its data, so that whoever has all elements and
 * shows one of them carries the faces of none but that one.
 */
export class FaceDoor<Code extends FaceCode> {
  isOpen = false;
  /** Why it is not here; it is asked for again with `want`, and at the next place of the element. */
  failure: LoadFailure | undefined;
  /** While it is on its way. Rejects only with what is wrong in the face itself. */
  coming: Promise<void> | undefined;

  private readonly host: LitElement;
  private readonly source: FaceSource<Code>;
  private readonly listener: FaceListener<Code>;

  constructor(host: LitElement, source: FaceSource<Code>, listener: FaceListener<Code>) {
    this.host = host;
    this.source = source;
    this.listener = listener;
  }

  /** Has the face come, where it is neither here nor on its way. Its element asks once it is connected: a controller that a face makes while Lit tells them all would be told twice. */
  want(): void {
    if (this.isOpen || this.coming) return;
    this.failure = undefined;
    const { code } = this.source;
    if (code) this.take(code);
    else this.coming = this.fetch();
  }

  private async fetch(): Promise<void> {
    const code = await this.source.get().catch(() => undefined);
    this.coming = undefined;
    this.host.requestUpdate();
    if (code) return this.take(code); // what goes wrong in it is not told as if it were missing
    this.failure = NOT_LOADED;
    this.listener.failed(NOT_LOADED);
  }

  private take(code: Code): void {
    adoptStyles(this.host.renderRoot as ShadowRoot, code.faceStyles);
    this.isOpen = true;
    this.listener.begin(code);
  }
}
