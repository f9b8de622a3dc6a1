import type { Locale } from '@cartera/locales';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { whenIdle } from '../environment/index.js';
import { ImportFlow, type ImportHost } from './import-flow.js';
import { importView, type SaidWords } from './import-view.js';
import { renderImport } from './render-import.js';

/** The element, as its face needs it. */
export interface ImportPage extends Omit<ImportHost, 'element' | 'focusOn'> {
  readonly element: LitElement;
}

/** Whether files go in: nobody has said where yet, it was not heard, they do not, or they do. */
export type ImportStanding = 'nothing-yet' | 'unheard' | 'closed' | 'open';

/** How files are imported: the steps, what is said on them, and where the focus goes. */
export class ImportFace implements ReactiveController {
  private readonly element: LitElement;
  private readonly flow: ImportFlow;
  /** Undefined while it is on its way, null where it cannot be had. */
  private said: SaidWords | null | undefined;
  private focusNext: readonly string[] = [];

  constructor(page: ImportPage) {
    this.element = page.element;
    this.flow = new ImportFlow({
      ...page,
      focusOn: (...selectors) => {
        this.focusNext = selectors;
        this.element.requestUpdate();
      },
    });
    this.element.addController(this);
    whenIdle(() => void this.fetchWords());
  }

  /** Something is under way. */
  get busy(): boolean {
    return this.flow.busy;
  }

  /** Another Backend, or none: what was chosen and read is forgotten. */
  reset(): void {
    this.flow.reset();
  }

  hostUpdated(): void {
    const wanted = this.focusNext;
    this.focusNext = [];
    for (const selector of wanted) {
      const node = this.element.renderRoot.querySelector<HTMLElement>(selector);
      if (node && node.getClientRects().length > 0) return node.focus();
    }
  }

  /** All of an import. */
  render(locale: Locale, standing: ImportStanding): TemplateResult {
    const view = importView(locale, this.said);
    const { title, closed, nothingYet } = view.words;
    const body = () => {
      if (standing === 'unheard') return nothing;
      if (standing === 'nothing-yet') return html`<p class="empty">${nothingYet}</p>`;
      if (standing === 'open') return renderImport(view, this.flow, this.said);
      return html`<div class="empty closed">
        <p class="happened">${closed.text}</p>
        <p>${closed.remedy}</p>
      </div>`;
    };
    return html`
      <header class="head"><h2 id="title" class="title" part="title" tabindex="-1">${title}</h2></header>
      ${body()}
    `;
  }

  /** What is said of files and failures; where it cannot be had, the sentence that fits all is said instead. */
  private async fetchWords(): Promise<void> {
    try {
      this.said = (await import('./said-words.js')).saidWords;
    } catch {
      this.said = null;
    }
    this.element.requestUpdate();
  }
}
