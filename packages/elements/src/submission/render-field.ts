import type { Locale } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { renderProblem, type Problem } from './render-problem.js';

/** One field with all that is said of it. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: Problem | undefined;
  /** Gets what it is described by. */
  readonly control: (described: string | typeof nothing, invalid: 'true' | 'false') => TemplateResult;
}

/** A label, what is typed or chosen, a hint and what is wrong. */
export function renderField(view: { readonly locale: Locale }, { id, label, hint, problem, control }: Field): TemplateResult {
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return html`
    <div class="field" part="field">
      <label for=${id}>${label}</label>
      ${control(described || nothing, problem ? 'true' : 'false')}
      ${hint ? html`<p class="hint muted" id=${`${id}-hint`}>${hint}</p>` : nothing} ${renderProblem(view, `${id}-problem`, problem)}
    </div>
  `;
}
