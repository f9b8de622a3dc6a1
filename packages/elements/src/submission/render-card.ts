import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One choice of a group. */
export interface Card {
  readonly name: string;
  readonly checked: boolean;
  readonly label: string;
  /** What stands beside the label, quieter. */
  readonly detail?: string;
  /** An amount, at the end of the line. */
  readonly figure?: string;
  /** What is to be filled in once it is chosen. */
  readonly field?: unknown;
  readonly choose: () => void;
}

/** A radio button as wide as its group. What is to be filled in stands under it and is no part of its name. */
export function renderCard({ name, checked, label, detail, figure, field = nothing, choose }: Card): TemplateResult {
  return html`
    <div class="card" part="choice">
      <label>
        <input type="radio" name=${name} .checked=${live(checked)} @change=${choose} />
        <span class="label">
          <span>${label}</span>
          ${detail === undefined ? nothing : html`<span class="muted">${detail}</span>`}
          ${figure === undefined ? nothing : html`<span class="figure">${figure}</span>`}
        </span>
      </label>
      ${field}
    </div>
  `;
}
