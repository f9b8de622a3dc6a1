import type { CSSResultGroup } from 'lit';

/** Code that an element shows with. */
export interface FaceCode {
  readonly faceStyles: CSSResultGroup;
}

/** What elements of one kind show with: loaded when the first of them comes to a page, then there at once for all that follow. */
export class FaceSource<Code extends FaceCode> {
  /** The code, once it is here. */
  code: Code | undefined;

  private readonly load: () => Promise<Code>;
  private coming: Promise<Code> | undefined;

  constructor(load: () => Promise<Code>) {
    this.load = load;
  }

  /** @throws {Error} When it cannot be had. It may be asked for again. */
  async get(): Promise<Code> {
    this.coming ??= this.load().finally(() => (this.coming = undefined));
    return (this.code = await this.coming);
  }
}
