import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Chunks added a frame after the first: small enough to keep the page answering. */
const CHUNKS_A_FRAME = 4;

/**
 * How many chunks of a long table are in the page so far: one at once, so that the answer is seen; the rest a few a frame.
 */
export class RowController implements ReactiveController {
  chunks = 1;

  private readonly host: ReactiveControllerHost;
  private subject: unknown;
  private wanted = 1;
  private frame: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** Before a render: what is shown, and how many chunks its longest table has. Another subject starts again. */
  expect(subject: unknown, wanted: number): void {
    this.wanted = wanted;
    if (subject === this.subject) return;
    this.subject = subject;
    this.chunks = 1;
  }

  hostUpdated(): void {
    if (this.frame !== undefined || this.chunks >= this.wanted) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = requestAnimationFrame(this.more); // the second frame: the first one paints what there is
    });
  }

  hostDisconnected(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
  }

  private readonly more = () => {
    this.frame = undefined;
    this.chunks += CHUNKS_A_FRAME;
    this.host.requestUpdate();
  };
}
