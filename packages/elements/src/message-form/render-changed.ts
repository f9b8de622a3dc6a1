import { html, nothing, type TemplateResult } from 'lit';
import { changedLines } from './changed-lines.js';
import type { MessageFlow, ShownMessage } from './message-flow.js';
import type { MessageView } from './message-view.js';

/** That the message is another one by now, and in which lines. */
export function renderChanged({ words }: MessageView, { before, seen }: MessageFlow, now: ShownMessage): TemplateResult | typeof nothing {
  if (!before) return nothing;
  const whole = ({ subject = '', text }: ShownMessage['preview']) => `${subject}\n${text}`;
  const lines = changedLines(whole(before.preview), whole(now.preview));
  const list = (label: string, texts: readonly string[]) =>
    texts.length === 0
      ? nothing
      : html`<p class="muted">${label}</p>
          <ul>
            ${texts.map((text) => html`<li>${text}</li>`)}
          </ul>`;
  return html`
    <div class="notice changed" part="changed" id="changed" role="alert" tabindex="-1">
      <p class="happened">${before.handed ? words.changed.handed : words.changed.text}</p>
      ${list(words.changed.before, lines.before)} ${list(words.changed.now, lines.now)}
      <button class="quiet" type="button" @click=${seen}>${words.changed.seen}</button>
    </div>
  `;
}
