import type { ExportName } from '@cartera/backend';
import { formatDay, phrase, type Locale } from '@cartera/locales';
import { downloadingWords, type DownloadFormat } from '@cartera/locales/downloading';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFailed } from './render-failed.js';
import type { DownloadRequest } from './download-request.types.js';
import type { Downloads } from './downloads.js';

const FORMATS: readonly DownloadFormat[] = ['pdf', 'xlsx', 'csv', 'json'];

/** What is in a file, in which formats it can be had, and what becomes of it. JSON is for programs: a debtor's screen has none. */
export function renderDownloads<E extends ExportName>(
  locale: Locale,
  downloads: Downloads<E>,
  request: DownloadRequest<E>,
): TemplateResult {
  const words = downloadingWords(locale);
  const { name, making, slow, made } = downloads;
  const formats = name === 'statement' ? FORMATS.filter((format) => format !== 'json') : FORMATS;
  return html`
    <div
      class="downloads"
      part="downloads"
      role="group"
      aria-label=${locale.words.common.download}
      aria-busy=${making ? 'true' : 'false'}
      @keydown=${leaveByKey(downloads.close)}
    >
      <p class="muted">${phrase(words.contents[name], { day: formatDay(locale, request.day) })}</p>
      <div class="formats">
        ${formats.map(
          (format) =>
            html`<button
              class="quiet"
              type="button"
              data-format=${format}
              aria-disabled=${making ? 'true' : 'false'}
              @click=${() => void downloads.make(request, format, locale)}
            >
              ${words.formats[format]}
            </button>`,
        )}
      </div>
      ${
        making && slow
          ? html`<div class="making">
              <span>${phrase(words.making, { format: words.formats[making] })}</span>
              <button class="quiet" type="button" data-stop @click=${downloads.stop}>${words.stop}</button>
            </div>`
          : nothing
      }
      <p role="status">${made === undefined ? nothing : phrase(words.made, { name: made })}</p>
      ${renderFailed(locale, downloads, (format) => void downloads.make(request, format, locale))}
    </div>
  `;
}

function leaveByKey(close: () => void) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
}
