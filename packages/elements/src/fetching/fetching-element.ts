import type { Backend, ExportName } from '@cartera/backend';
import { localeFor, phrase, type LateTopic, type Locale, type RefusalText, type Topic } from '@cartera/locales/words';
import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DownloadDoor, DownloadRequest } from '../downloading/index.js';
import { environmentContext, SurroundingsController, whenIdle, type CarteraEnvironment } from '../environment/index.js';
import {
  canTell,
  FaceDoor,
  Loader,
  NOT_LOADED,
  renderNotice,
  renderSkeleton,
  renderWordless,
  type FaceCode,
  type FaceSource,
  type LoadFailure,
  type LoadRequest,
} from '../loading/index.js';
import type { Fetched, FetchedWords } from './fetched.types.js';

/**
 * What all elements are that show an account, or many: the page gives the data, or it is fetched from the provider's Backend. Here is the way from one to the other:
 * when is asked, what is forgotten, the frame, waiting, a failure with the way to try again. What is shown, and in which words, is the element's own.
 *
 * It comes in two: the element itself, with all that a page says to it, and its face, which shows the data. The face is fetched once one of its kind is on a page, while the
 * data is on its way; until then there is the skeleton.
 */
export abstract class FetchingElement<Asked extends LoadRequest, Result extends object, Data, Code extends FaceCode> extends LitElement {
  abstract stream: string | undefined;

  protected locale: Locale = localeFor('');
  protected readonly loader: Loader<Asked, Result>;
  protected readonly surroundings: SurroundingsController;
  /** What has the focus once nothing is loading, where nothing else has it; the title where it is not there. */
  protected focusWhenLoaded: string | undefined;
  /** Loads what hands out what is shown as a file; undefined: that is not done. */
  protected readonly loadDoor: (() => Promise<DownloadDoor<ExportName>>) | undefined;
  private readonly provided = new ContextConsumer(this, { context: environmentContext, subscribe: true });
  private door: DownloadDoor<ExportName> | undefined;
  private asked = '';
  private askedOf: Backend | undefined;
  private readonly faceDoor: FaceDoor<Code>;
  /** Parts that are on their way. */
  private readonly coming = new Set<Promise<unknown>>();

  /**
   * @param faces Where the code comes from that the element shows with.
   * @param topics What the element says beside `Messages`; late ones when something goes wrong.
   */
  constructor(faces: FaceSource<Code>, ...topics: readonly (Topic | LateTopic)[]) {
    super();
    this.faceDoor = new FaceDoor(this, faces, { begin: (code) => this.begin(code), failed: (failure) => this.tellFailed(failure) });
    this.surroundings = new SurroundingsController(this, ...topics);
    this.loader = new Loader<Asked, Result>(this, (...asked) => this.fetch(...asked), {
      rendered: async () => super.getUpdateComplete(),
      isReady: () => this.faceDoor.isOpen && !this.surroundings.wordless,
      started: (request) => this.started(request),
      loaded: (result) => {
        this.loaded(result);
        // from the first answer on it follows what changes; where the code for that cannot be had it stands as it is
        whenIdle(() => import('./quiet-loads.js').then(({ follow }) => follow(this)).catch(() => undefined));
      },
      failed: (failure) => {
        if (failure !== NOT_LOADED) this.tellFailed(failure); // that the face is missing its door tells
      },
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.faceDoor.want();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.provided.value = undefined; // elsewhere another provider, or none, may answer
    this.asked = '';
    this.askedOf = undefined;
  }

  protected get environment(): CarteraEnvironment | undefined {
    return this.provided.value;
  }

  /** Fetches again what is shown, or what failed. What was chosen or typed stays. Does nothing where the page gives the data. */
  reload(): void {
    this.request(true);
    this.requestUpdate();
  }

  /** Renders at once, for paper. */
  renderNow(): void {
    if (!this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
  }

  /** What is to be fetched, or why that cannot be asked; nothing where the page gives the data, or has yet to say whose. */
  protected abstract question(): Asked | LoadFailure | undefined;
  /** Never rejects. */
  protected abstract fetch(backend: Backend, request: Asked, signal: AbortSignal): Promise<Result | LoadFailure>;
  protected abstract shown(): Fetched<Data>;
  protected abstract words(): FetchedWords;
  /** What a failure is called; undefined: as every element says it. */
  protected abstract failureWords(failure: LoadFailure): RefusalText | undefined;
  /** The face is here: called once, before anything is shown with it. */
  protected abstract begin(code: Code): void;
  /** The day of what is shown, written out. */
  protected abstract dayOf(data: Data): string;
  /** Called once there is a face. */
  protected abstract renderData(data: Data): unknown;

  protected started(_request: Asked): void {}
  protected loaded(_result: Result): void {}
  /** Something else is asked than before, or somebody else. */
  protected moved(): void {}

  /** Whether something is under way. */
  protected isBusy(): boolean {
    return this.loader.loading || this.surroundings.wordless || this.faceDoor.coming !== undefined || this.coming.size > 0;
  }

  /** Waits for a part that belongs to what is shown: until it is here, or cannot be had, the element is busy and its update is not complete. */
  protected async expectPart(part: Promise<unknown>): Promise<void> {
    this.coming.add(part);
    await part;
    this.coming.delete(part);
    this.requestUpdate();
  }

  /** Resolves when the face is here, or cannot be had. */
  protected async whenFaced(): Promise<void> {
    await this.faceDoor.coming;
  }

  protected isCompact(): boolean {
    return false;
  }

  /** Below the title; its room is kept where the words are still on their way. */
  protected renderWhose(): unknown {
    return undefined;
  }

  /** Beside the title. */
  protected renderActions(_data: Data | undefined): unknown {
    return undefined;
  }

  /** What was fetched, as a file would have it. */
  protected fileNow(): DownloadRequest | undefined {
    return undefined;
  }

  /** The button of what can be had as a file. */
  protected renderDownload(): unknown {
    return this.door?.renderButton(this.locale, this.fileNow());
  }

  protected askAgain(): void {
    this.reload();
  }

  /** Below everything, whatever is shown. */
  protected renderBelow(): unknown {
    return undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.request(false);
    this.locale = this.surroundings.locale(this.environment?.locale);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.faceDoor.coming || this.coming.size > 0) {
      await Promise.all([this.faceDoor.coming, ...this.coming]);
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  protected override updated(): void {
    const wanted = this.focusWhenLoaded;
    if (wanted === undefined || this.loader.loading) return;
    this.focusWhenLoaded = undefined;
    const { shadowRoot } = this;
    if (shadowRoot?.activeElement == null)
      (shadowRoot?.querySelector<HTMLElement>(wanted) ?? shadowRoot?.querySelector<HTMLElement>('#title'))?.focus();
  }

  protected override render(): TemplateResult {
    const { surroundings, loader } = this;
    return html`
      <section
        class="base"
        part="base"
        lang=${this.locale.words.tag}
        data-theme=${surroundings.theme() ?? nothing}
        data-density=${this.isCompact() ? 'compact' : nothing}
        aria-labelledby="title"
        aria-busy=${this.isBusy() ? 'true' : 'false'}
      >
        ${surroundings.wordless ? renderWordless(loader.slow, this.renderWhose() ? 'whose' : undefined) : this.renderWords()}
      </section>
    `;
  }

  private tellFailed({ code, retryable }: LoadFailure): void {
    this.tell('cartera-load-failed', { code, retryable });
  }

  private readonly takeDoor = (door: DownloadDoor<ExportName>): void => {
    this.door ??= door;
    if (this.askedOf) door.prepare(this.askedOf);
    this.requestUpdate();
  };

  /** Asks the last question once more. The title has the focus when the button that did it is gone. */
  protected readonly retry = (): void => {
    if (this.loader.loading) return;
    void this.surroundings.prepare(); // its words may not have come either
    this.faceDoor.want();
    this.focusWhenLoaded = '#title';
    this.askAgain();
  };

  /** Fires an event of the element's; false where a listener prevented it. */
  protected tell(type: string, detail: object): boolean {
    const cancelable = type.endsWith('-request');
    return this.dispatchEvent(new CustomEvent(type, { detail: Object.freeze(detail), bubbles: true, composed: true, cancelable }));
  }

  /** Sends the question when it differs from the last one, or once more when asked. */
  private request(again: boolean): void {
    const backend = this.environment?.backend;
    const question = backend && this.question();
    const key = question ? JSON.stringify([this.stream, question], sayable) : '';
    const same = key === this.asked && backend === this.askedOf;
    if (same && !again) return;
    if (!same) this.moved();
    this.asked = key;
    this.askedOf = backend;
    if (!question || !backend) this.loader.forget();
    else if ('code' in question) this.loader.refuse(question, this.stream ?? '');
    else void this.loader.load(backend, question, again);
    if (backend?.files && !this.door) void this.loadDoor?.().then(this.takeDoor, () => undefined); // where it cannot be had there are no files
  }

  private renderWords(): TemplateResult {
    const { data: given, failure = this.faceDoor.failure } = this.shown();
    const data = this.faceDoor.isOpen ? given : undefined;
    return html`
      <header class="head">
        <div class="names">
          <h2 id="title" class="title" part="title" tabindex="-1">${this.words().title}</h2>
          ${this.renderWhose()}
        </div>
        ${this.renderActions(data)}
      </header>
      ${this.door?.renderPanel(this.locale, this.fileNow())}
      <p class="waiting" role="status">${this.waitingWords(data)}</p>
      ${failure && this.renderFailure(failure, data)} ${data ? this.renderData(data) : this.renderWaiting(failure)} ${this.renderBelow()}
    `;
  }

  private waitingWords(data: Data | undefined): string {
    const isComing = this.loader.loading || this.faceDoor.coming !== undefined;
    if (!isComing || !this.loader.slow) return '';
    return data ? this.locale.words.common.updating : this.words().loading;
  }

  private renderFailure(failure: LoadFailure, data: Data | undefined) {
    const kept = data && phrase(this.words().stillShown, { day: this.dayOf(data) });
    const retry = failure.retryable ? { busy: this.loader.loading, act: this.retry } : undefined;
    return renderNotice(this.locale, failure, { kept, retry, said: this.failureWords(failure) });
  }

  private renderWaiting(failure: LoadFailure | undefined) {
    const { loader, faceDoor } = this;
    if (failure && canTell(this.locale, failure.code)) return nothing;
    if (!failure && (faceDoor.coming || !this.isBusy())) {
      loader.wait();
      if (loader.slow && !faceDoor.coming) return html`<p class="empty">${this.words().nothingYet}</p>`;
    }
    return renderSkeleton(loader.slow);
  }
}

/** A page may set anything, and JSON says no bigint. */
function sayable(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
