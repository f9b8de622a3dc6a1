import { html, nothing, type TemplateResult } from 'lit';
import { renderSkeleton } from './render-skeleton.js';

/** What stands in an element whose language is on its way: the layout to come, with room for the heading and what stands below it, and without a word. */
export function renderWordless(slow: boolean, below?: 'whose'): TemplateResult {
  return html`
    <p class="title" aria-hidden="true">&nbsp;</p>
    ${below ? html`<p class=${below} aria-hidden="true">&nbsp;</p>` : nothing} ${renderSkeleton(slow)}
  `;
}
