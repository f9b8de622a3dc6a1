import { html, type TemplateResult } from 'lit';
import type { Sentence } from './promise-sentences.js';
import { renderPhrase } from './render-phrase.js';

/** A promise in words, its amount and days set off. */
export function renderSentences(sentences: readonly Sentence[]): TemplateResult {
  return html`<p class="promise" part="promise">
    ${sentences.map(({ template, values }, index) => [renderPhrase(template, setOff(values, index === 0)), ' '])}
  </p>`;
}

function setOff(values: Sentence['values'], strongly: boolean): Readonly<Record<string, unknown>> {
  const mark = (value: string) => (strongly ? html`<strong>${value}</strong>` : html`<span class="day">${value}</span>`);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, mark(value)]));
}
