import { NOT_LOADED, type LoadFailure } from '../loading/index.js';

/** Code that is loaded when it is first wanted: whether some is on its way, and why some did not come. */
export class LateCode {
  failure: LoadFailure | undefined;

  private readonly changed: () => void;
  private readonly coming = new Map<string, Promise<unknown>>();
  private waiting = 0;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  get loading(): boolean {
    return this.waiting > 0;
  }

  /** The code of a name: loaded once. Undefined where it does not come. */
  async get<Code>(name: string, load: () => Promise<Code>): Promise<Code | undefined> {
    const coming = this.coming.get(name) ?? this.load(load);
    this.coming.set(name, coming);
    return coming as Promise<Code | undefined>;
  }

  /** What did not come is loaded when it is wanted again. */
  forgive(): void {
    this.failure = undefined;
    this.coming.clear();
  }

  private async load<Code>(load: () => Promise<Code>): Promise<Code | undefined> {
    this.waiting += 1;
    this.changed();
    try {
      return await load();
    } catch {
      this.failure = NOT_LOADED;
      return undefined;
    } finally {
      this.waiting -= 1;
      this.changed();
    }
  }
}
