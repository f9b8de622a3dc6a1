import type { Backend } from '@cartera/backend';
import type { Entry, Statement } from '@cartera/core';
import type { LitElement, ReactiveController } from 'lit';
import { takePart, type LoadFailure } from '../loading/index.js';
import type { Explainer } from './explainer.js';
import type * as Later from './later.js';

/** Where explanations come from: entries of the page's, or a Backend that has them; neither: nothing can be opened. */
export interface WhySource {
  readonly statement: Statement | undefined;
  /** Anything may stand in it. */
  readonly entries: readonly Entry[] | undefined | null;
  readonly backend: Backend | undefined;
}

/** Which explanations are open, and the code that makes them and shows promises: loaded when it is first wanted, asked for again when that failed. */
export class WhyController implements ReactiveController {
  later: typeof Later | undefined;
  explainer: Explainer | undefined;

  private readonly host: LitElement;
  private readonly opened = new Set<string>();
  private source: WhySource = { statement: undefined, entries: undefined, backend: undefined };
  /** Why the code is not here. */
  private missing: LoadFailure | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.opened.clear();
    this.explainer?.forget();
  }

  /** Before a render: what is shown, and where explanations come from. */
  expect(source: WhySource): void {
    const { statement, entries, backend } = this.source;
    if (source.statement !== statement || source.entries !== entries || source.backend !== backend) {
      if (source.statement?.stream !== statement?.stream) this.opened.clear();
      this.source = source;
    }
    this.explainer?.expect(this.source);
    if (this.opened.size > 0) this.want();
  }

  /** Whether documents and movements can be explained. */
  get available(): boolean {
    return (this.source.entries ?? this.source.backend) != null;
  }

  /** Why an explanation cannot be made. */
  get failure(): LoadFailure | undefined {
    return this.missing ?? this.explainer?.failure;
  }

  /** What open explanations are made of: changes whenever they do. */
  get state(): unknown {
    return this.failure ?? this.explainer?.entries;
  }

  isOpen(key: string): boolean {
    return this.opened.has(key);
  }

  readonly toggle = (key: string): void => {
    if (!this.opened.delete(key)) this.opened.add(key);
    this.want();
    this.host.requestUpdate();
  };

  readonly retry = (): void => {
    this.missing = undefined;
    if (this.explainer) this.explainer.failure = undefined;
    this.want();
    this.host.requestUpdate();
  };

  /** Loads the code, once; why not, where it cannot be had. */
  async load(): Promise<typeof Later | LoadFailure> {
    if (this.later) return this.later;
    const later = await takePart(this.host, () => import('./later.js'));
    if (!this.later && 'Explainer' in later) {
      this.later = later;
      this.explainer = new later.Explainer(this.host);
    }
    return later;
  }

  /** Promises say why they stand as they do without entries. */
  private want(): void {
    if (!this.later) void this.wait();
    else if ([...this.opened].some((key) => !key.startsWith('promise'))) this.explainer?.want();
  }

  private async wait(): Promise<void> {
    if (this.missing) return;
    const later = await this.load();
    if ('code' in later) this.missing = later;
    this.host.requestUpdate();
  }
}
