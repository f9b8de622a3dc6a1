import { html, type TemplateResult } from 'lit';
import { renderPhrase } from '../submission/index.js';
import type { Sentence } from './promise-sentences.js';

/** A promise in words; what is promised, in the first sentence, stands out. */
export function renderSentences(sentences: readonly Sentence[]): TemplateResult {
  return html`<p class="promise" part="promise">
    ${sentences.map(({ template, values }, index) => [renderPhrase(template, index === 0 ? strong(values) : values), ' '])}
  </p>`;
}

function strong(values: Sentence['values']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, html`<strong>${value}</strong>`]));
}
