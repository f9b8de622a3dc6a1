import type { ExportName } from '@cartera/backend';
import { failureText, phrase, type Locale } from '@cartera/locales';
import { downloadingWords, type DownloadFormat } from '@cartera/locales/downloading';
import { html, nothing, type TemplateResult } from 'lit';
import type { Downloads } from './downloads.js';

/** Why a file could not be made, and the way to try again. With no part of what is loaded at once: that would be cut apart for it. */
export function renderFailed<E extends ExportName>(
  locale: Locale,
  { failed }: Downloads<E>,
  again: (format: DownloadFormat) => void,
): TemplateResult | typeof nothing {
  if (!failed) return nothing;
  const { format, failure } = failed;
  const words = downloadingWords(locale);
  const { text, remedy } = failureText(locale, failure);
  return html`
    <div class="notice" part="notice" role="alert">
      <p class="happened">${text}</p>
      <p>${phrase(words.failed, { format: words.formats[format] })} ${remedy}</p>
      ${failure.retryable ? html`<button class="quiet" type="button" @click=${() => again(format)}>${locale.words.common.retry}</button>` : nothing}
    </div>
  `;
}
