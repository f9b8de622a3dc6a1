import type { Locale, RefusalText } from '@cartera/locales/words';
import { html, nothing, type TemplateResult } from 'lit';
import { canTell, failureWords } from './failure-words.js';
import type { LoadFailure } from './load-failure.js';

/** What stands beside a failure: what was kept, and the way to try again. */
export interface NoticeOptions {
  readonly kept: string | undefined;
  /** Its words, where they are the element's own. */
  readonly said?: RefusalText | undefined;
  readonly retry: { readonly busy: boolean; readonly act: () => void } | undefined;
}

/** What went wrong, what was kept, what to do. Busy, and without a word, while the words are on their way. */
export function renderNotice(locale: Locale, failure: LoadFailure, { kept, retry, said }: NoticeOptions): TemplateResult {
  if (!canTell(locale, failure.code)) return html`<div aria-busy="true"></div>`;
  const { text, remedy } = said ?? failureWords(locale, failure);
  return html`
    <div class="notice" part="notice" role="alert">
      <p class="happened">${text}</p>
      <p>${kept === undefined ? nothing : html`${kept} `}${remedy}</p>
      ${
        retry === undefined
          ? nothing
          : html`<button class="quiet" type="button" aria-disabled=${retry.busy ? 'true' : 'false'} @click=${retry.act}>
              ${retry.busy ? locale.words.common.updating : locale.words.common.retry}
            </button>`
      }
    </div>
  `;
}
