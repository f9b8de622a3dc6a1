import type { Locale } from '@cartera/locales/words';
import { html, nothing, type TemplateResult } from 'lit';

/** The host's main action, what else there is to do, and the button that prints the page where there is something to print. */
export function renderActions({ words }: Locale, canPrint: boolean, more: unknown = nothing): TemplateResult {
  return html`
    <div class="actions">
      <slot name="actions"></slot>${
        canPrint
          ? html`<button class="quiet" part="print-button" type="button" @click=${() => window.print()}>${words.common.print}</button>`
          : nothing
      }${more}
    </div>
  `;
}
