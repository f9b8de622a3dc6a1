import type { Backend, FileMappingDraft } from '@cartera/backend';
import type { Locale } from '@cartera/locales';
import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { environmentContext, SurroundingsController } from '../environment/index.js';
import { FaceDoor, renderNotice, renderWordless } from '../loading/index.js';
import { frameStyles, tokens } from '../tokens/index.js';
import type * as Face from './face.js';
import { importFaces } from './faces.js';
import type { ImportFace, ImportStanding } from './import-face.js';
import { importsOf, mayImport } from './may-import.js';

/** Below this nobody notices a wait, in milliseconds. */
const SLOW_AFTER_MS = 300;

/**
 * @summary Files in: a spreadsheet or CSV is chosen, its columns are understood and corrected, what would change is seen, then it is imported. For a clerk or a collector.
 * @documentation docs/elements/import.md
 * @status experimental
 * @since 0.1
 *
 * Works under a `<cartera-provider>` whose Backend takes files (`files.imports`) from this caller; elsewhere it says calmly that nothing can be imported. It talks to nothing
 * else, reads nothing but what a person gives it, and computes nothing: how a file is read and what it would change come from the far side.
 *
 * Four steps in one card, and nothing is lost by going back: the file (dropped or chosen; several one after another), its columns with the first rows as they would be read, what
 * would change, and what was done. Nothing is written before the last of them is confirmed. What the file does not tell is asked first; each correction is read again.
 *
 * Documents that a list no longer has are left open unless a person says that the list is complete; rows that differ stay as they are unless a person has them corrected.
 * Refused rows come as a file that can be mended and sent again. An import that breaks off is done again: what went in is recognised and nothing is doubled.
 *
 * How files are read can be saved as a file, which is dropped or chosen like any other; or the page gives it as `mapping`.
 *
 * Language: the element's own `lang`, else the provider's locale, else the nearest `lang` (live on `<html>`), else es-MX. Theme: the page's `color-scheme`, or the
 * nearest `data-theme` ("light", "dark"). What it shows with, and says, is loaded once it is on a page, English when it is asked for; where that cannot be had,
 * Spanish is said.
 *
 * States. Waiting: a skeleton. No imports here: said in words. A wrong file: what it is and what to do. Asking again: what is on screen stays. Running: rows so far, and a
 * button that stops it. Broken off: what is known, and the way to do it again. Leaving the page or another Backend: everything ends and is forgotten.
 *
 * @event {CustomEvent<CarteraImportRequest>} cartera-import-request - A file is about to be imported. Cancelable: prevented, nothing is imported. Bubbles, composed.
 * @event {CustomEvent<CarteraImportDone>} cartera-import-done - A file was imported. Bubbles, composed.
 * @event {CustomEvent<CarteraImportFailed>} cartera-import-failed - An import was refused, stopped, or broke off. Bubbles, composed.
 *
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart steps - Where one is among the steps.
 * @csspart drop - Where a file is dropped, or chosen.
 * @csspart questions - What the file does not tell.
 * @csspart field - One field.
 * @csspart choice - One answer to a question.
 * @csspart proposals - How rows hang together, as it was proposed: each can be said no to.
 * @csspart rows - The first rows under their headers.
 * @csspart warnings - What is to be known of the file.
 * @csspart counts - What would change.
 * @csspart reasons - Why rows are refused.
 * @csspart progress - How far an import is.
 * @csspart outcome - What was done.
 * @csspart download - The button that gives the refused rows.
 * @csspart primary - The one main button of a view.
 * @csspart notice - What went wrong.
 *
 * @cssproperty --cartera-surface - Background; with `--cartera-surface-sunken`, `--cartera-surface-raised`.
 * @cssproperty --cartera-text - Text; with `--cartera-text-muted`.
 * @cssproperty --cartera-line - Rules and frames.
 * @cssproperty --cartera-accent - The main button, the step that is shown, what is chosen; with `--cartera-on-accent`, `--cartera-accent-text`.
 * @cssproperty --cartera-focus - Focus ring.
 * @cssproperty --cartera-positive - The mark of what was done.
 * @cssproperty --cartera-caution - The mark of what is to be known, and of refused rows.
 * @cssproperty --cartera-critical - The mark of an error.
 * @cssproperty --cartera-radius - Corners, default 4px.
 */
export class CarteraImport extends LitElement {
  static override styles = [tokens, frameStyles];
  static override properties = {
    mapping: { attribute: false },
  };

  /** How files are read, whole or in part; what it does not say is proposed from each file. A person may change all of it. The element never changes it. */
  mapping: FileMappingDraft | undefined;

  private readonly surroundings = new SurroundingsController(this);
  private readonly provided = new ContextConsumer(this, { context: environmentContext, subscribe: true });
  private readonly door = new FaceDoor(this, importFaces, { begin: (code) => this.begin(code), failed: () => undefined });
  private face: ImportFace | undefined;
  private backend: Backend | undefined;
  /** Undefined until the Backend said. */
  private allowed: boolean | undefined;
  private slow = false;
  private slowTimer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.door.want();
    this.slow = false;
    this.slowTimer = setTimeout(() => {
      this.slow = true;
      this.requestUpdate();
    }, SLOW_AFTER_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.slowTimer);
    this.provided.value = undefined; // elsewhere another provider, or none, may answer
    this.takeBackend(undefined);
  }

  protected override willUpdate(): void {
    this.takeBackend(this.provided.value?.backend);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.door.coming) return complete;
    await this.door.coming;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { surroundings, face } = this;
    const locale = surroundings.locale(this.provided.value?.locale);
    const shown = surroundings.wordless ? undefined : face?.render(locale, this.standing());
    return html`
      <section
        class="base"
        part="base"
        lang=${locale.words.tag}
        data-theme=${surroundings.theme() ?? nothing}
        aria-labelledby=${shown ? 'title' : nothing}
        aria-busy=${this.isBusy() ? 'true' : 'false'}
      >
        ${shown ?? this.renderOnItsWay(locale)}
      </section>
    `;
  }

  private isBusy(): boolean {
    const { surroundings, door, face, backend, allowed } = this;
    if (surroundings.wordless || door.coming) return true;
    return face !== undefined && (face.busy || (backend !== undefined && allowed === undefined));
  }

  private standing(): ImportStanding {
    if (!this.backend) return this.slow ? 'nothing-yet' : 'unheard';
    if (this.allowed === undefined) return 'unheard';
    return this.allowed ? 'open' : 'closed';
  }

  private renderOnItsWay(locale: Locale) {
    const { failure } = this.door;
    if (!failure || this.surroundings.wordless) return renderWordless(this.slow);
    return renderNotice(locale, failure, { kept: undefined, retry: { busy: false, act: () => void this.again() } });
  }

  /** Has the face come once more. What is there then has the focus: the button that did it is gone. */
  private async again(): Promise<void> {
    this.door.want();
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#title, .notice button')?.focus();
  }

  private begin({ ImportFace, topics }: typeof Face): void {
    this.surroundings.learn(...topics);
    this.face = new ImportFace({
      element: this,
      imports: () => importsOf(this.backend),
      mapping: () => this.mapping,
      tell: (type, detail) => this.tell(type, detail),
    });
  }

  /** Another Backend, or none: what was chosen and read is forgotten. */
  private takeBackend(backend: Backend | undefined): void {
    if (backend === this.backend) return;
    this.backend = backend;
    this.allowed = undefined;
    this.face?.reset();
    if (backend) void this.askWhetherAllowed(backend);
  }

  private async askWhetherAllowed(backend: Backend): Promise<void> {
    const allowed = await mayImport(backend);
    if (backend !== this.backend) return;
    this.allowed = allowed;
    this.requestUpdate();
  }

  private tell(type: string, detail: object): boolean {
    const cancelable = type.endsWith('-request');
    return this.dispatchEvent(new CustomEvent(type, { detail: Object.freeze(detail), bubbles: true, composed: true, cancelable }));
  }
}
