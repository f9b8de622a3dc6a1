import { html, type TemplateResult } from 'lit';

/** One thing that is chosen from a list. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly choose: (value: string) => void;
}

/** A list with its label, and what is to be known of the choice. */
export function renderSelect({ id, label, hint, value, options, choose }: Choice): TemplateResult {
  const hintId = `${id}-hint`;
  return html`
    <div class="field" part="field">
      <label for=${id}>${label}</label>
      <select id=${id} aria-describedby=${hint ? hintId : ''} @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
        ${options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}
      </select>
      ${hint ? html`<p class="hint muted" id=${hintId}>${hint}</p>` : ''}
    </div>
  `;
}
