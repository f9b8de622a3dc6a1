import { html, type TemplateResult } from 'lit';
import type { AgingPart } from './aging-parts.js';

/** The colour of a part beside its name. */
export function renderSwatch({ step }: AgingPart): TemplateResult {
  return html`<svg class="swatch" width="12" height="12" aria-hidden="true">
    <rect class=${`part-${step}`} x="1" y="1" width="10" height="10"></rect>
  </svg>`;
}
