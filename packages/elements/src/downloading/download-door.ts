import type { Backend, ExportName } from '@cartera/backend';
import type { Locale } from '@cartera/locales';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { DownloadRequest } from './download-request.types.js';
import { Downloads } from './downloads.js';
import { downloadsStyles } from './downloads.styles.js';
import { exportsOf } from './exports-of.js';

/** Where files of what an element shows come out: a quiet button where the Backend has such files, and what it opens. */
export class DownloadDoor<E extends ExportName> implements ReactiveController {
  private readonly host: LitElement;
  private readonly name: E;
  private backend: Backend | undefined;
  private offered = false;
  private opened = false;
  private readonly downloads: Downloads<E>;

  constructor(host: LitElement, name: E) {
    this.host = host;
    this.name = name;
    this.downloads = new Downloads<E>(host, name, this.close);
    host.addController(this);
    const { renderRoot } = host;
    if (renderRoot instanceof ShadowRoot && downloadsStyles.styleSheet) renderRoot.adoptedStyleSheets.push(downloadsStyles.styleSheet);
  }

  /** Asks beside the data what can be had, so that the button is there with it and nothing moves for it later. */
  prepare(backend: Backend): void {
    void exportsOf(backend);
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
    return this.downloads.render(locale, request);
  }

  private readonly toggle = (): void => {
    if (this.opened) return this.close();
    this.opened = true;
    this.host.requestUpdate();
  };

  private readonly close = (): void => {
    this.forget();
    this.host.requestUpdate();
    this.host.renderRoot.querySelector<HTMLElement>('#download')?.focus();
  };

  private forget(): void {
    this.opened = false;
    this.downloads.forget();
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
