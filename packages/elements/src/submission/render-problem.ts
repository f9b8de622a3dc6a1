import type { Locale } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';

/** What is wrong with an answer, what to do, and what would be accepted, to be taken with a button. */
export interface Problem {
  readonly text: string;
  readonly remedy?: string;
  readonly instead?: readonly { readonly label: string; readonly take: () => void }[];
  readonly retry?: () => void;
}

/** A problem beside its question; `id` is what the question is described by. */
export function renderProblem(
  { locale }: { readonly locale: Locale },
  id: string,
  problem: Problem | undefined,
): TemplateResult | typeof nothing {
  if (!problem) return nothing;
  const { text, remedy, instead = [], retry } = problem;
  return html`
    <div class="notice problem" part="problem" id=${id}>
      <p><span class="happened">${text}</span>${remedy ? ` ${remedy}` : nothing}</p>
      ${instead.map(({ label, take }) => html`<button class="quiet" type="button" @click=${take}>${label}</button>`)}
      ${retry ? html`<button class="quiet" type="button" @click=${retry}>${locale.words.common.retry}</button>` : nothing}
    </div>
  `;
}
