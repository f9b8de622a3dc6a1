import type { MessagePreview } from '@cartera/backend';
import { phrase, plural } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { MessageView } from './message-view.js';

/** A message as its reader will have it: where it goes, its subject, its text, what goes with it. */
export function renderPreview({ locale, words, day }: MessageView, preview: MessagePreview): TemplateResult {
  const { channel, to, subject, attachment, text, asOf, language } = preview;
  const lines = [
    [words.recipient, to],
    [words.subject, subject],
    [words.attachment, attachment],
  ] as const;
  return html`
    <section class="preview" part="preview" aria-labelledby="reads">
      <h3 id="reads" class="reads">${phrase(words.reads, { day: day(asOf) })}</h3>
      <dl>
        ${lines.map(([label, value]) =>
          value === undefined
            ? nothing
            : html`<div>
                <dt>${label}</dt>
                <dd>${value}</dd>
              </div>`,
        )}
      </dl>
      <p class="text" part="text" lang=${language}>${text}</p>
      ${channel === 'sms' ? html`<p class="muted">${plural(locale, text.length, words.signs)}</p>` : nothing}
    </section>
  `;
}
