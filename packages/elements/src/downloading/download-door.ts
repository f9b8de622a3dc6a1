import type { Backend, ExportName } from '@cartera/backend';
import type { Locale } from '@cartera/locales';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { renderNotice, takePart, type LoadFailure } from '../loading/index.js';
import type { DownloadRequest } from './download-request.types.js';
import type { Downloads } from './downloads.js';
import { exportsOf } from './exports-of.js';

/** Where files of what an element shows come out: a quiet button where the Backend has such files; all else is loaded once it is pressed. */
export class DownloadDoor<E extends ExportName> implements ReactiveController {
  private readonly host: LitElement;
  private readonly name: E;
  private backend: Backend | undefined;
  private offered = false;
  private opened = false;
  private downloads: Downloads<E> | undefined;
  /** Why the code is not here. */
  private missing: LoadFailure | undefined;

  constructor(host: LitElement, name: E) {
    this.host = host;
    this.name = name;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
    this.backend = undefined;
  }

  /** The button. Nothing where nothing was fetched that could be had as a file. */
  renderButton({ words }: Locale, request: DownloadRequest<E> | undefined): TemplateResult | typeof nothing {
    this.ask(request?.backend);
    if (!request || !this.offered) return nothing;
    return html`<button
      id="download"
      class="quiet"
      part="download-button"
      type="button"
      aria-expanded=${this.opened ? 'true' : 'false'}
      @click=${this.toggle}
    >
      ${words.common.download}
    </button>`;
  }

  /** What the button opens. */
  renderPanel(locale: Locale, request: DownloadRequest<E> | undefined): TemplateResult | typeof nothing {
    if (!request || !this.offered || !this.opened) return nothing;
    if (this.downloads) return this.downloads.render(locale, request);
    if (!this.missing) return html`<div aria-busy="true"></div>`;
    return renderNotice(locale, this.missing, { kept: undefined, retry: { busy: false, act: () => void this.load() } });
  }

  private readonly toggle = (): void => {
    if (this.opened) return this.close();
    this.opened = true;
    this.host.requestUpdate();
    void this.load();
  };

  private readonly close = (): void => {
    this.forget();
    this.host.requestUpdate();
    this.host.renderRoot.querySelector<HTMLElement>('#download')?.focus();
  };

  private forget(): void {
    this.opened = false;
    this.downloads?.forget();
  }

  private async load(): Promise<void> {
    if (this.downloads) return;
    this.missing = undefined;
    const part = await takePart(this.host, () => import('./downloads-part.js'));
    if ('code' in part) this.missing = part;
    else this.downloads ??= new part.Downloads<E>(this.host, this.name, this.close);
    this.host.requestUpdate();
  }

  /** Another Backend is another caller: nothing that was under way goes on. */
  private ask(backend: Backend | undefined): void {
    if (backend === this.backend) return;
    this.backend = backend;
    this.offered = false;
    this.forget();
    if (backend) void this.learn(backend);
  }

  private async learn(backend: Backend): Promise<void> {
    const offered = (await exportsOf(backend)).includes(this.name);
    if (backend !== this.backend || !offered) return;
    this.offered = true;
    this.host.requestUpdate();
  }
}
