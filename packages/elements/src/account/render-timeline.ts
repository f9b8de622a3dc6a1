import { formatDay, formatInstant, formatInstantDay, phrase, type Locale } from '@cartera/locales';
import { entryText, timelineWords, type TimelineMessages } from '@cartera/locales/timeline';
import type { Entry } from '@cartera/core';
import { html, nothing, type TemplateResult } from 'lit';
import { isText } from '../given/index.js';
import { renderNotice } from '../loading/index.js';
import { accountFailureWords } from './account-failure-words.js';
import type { TimelineController } from './timeline-controller.js';
import { timelineDays, type TimelineDay, type TimelineLine, type TimelineMoment } from './timeline-days.js';

/** How a history is written, and which part of it. */
export interface TimelineView extends TimelineMoment {
  readonly locale: Locale;
}

/** What happened, the newest day first, each in a sentence: by whom, and when it was learned where that is another day. */
export function renderTimeline(view: TimelineView, timeline: TimelineController): TemplateResult {
  const { locale } = view;
  const words = timelineWords(locale);
  const { failure, loading } = timeline;
  const days = timelineDays(timeline.entries, view);
  const count = days.reduce((sum, { lines }) => sum + lines.length, 0);
  const more = count > timeline.shown || timeline.hasEarlier;
  return html`
    <div class="timeline" part="timeline" aria-busy=${loading ? 'true' : 'false'}>
      ${
        failure
          ? renderNotice(locale, failure, {
              kept: undefined,
              retry: failure.retryable ? { busy: loading, act: timeline.retry } : undefined,
              said: accountFailureWords(locale, failure),
            })
          : nothing
      }
      ${firstLines(days, timeline.shown).map((day) => renderDay(view, words, day))}
      ${
        more
          ? html`<div class="more">
              <button
                class="quiet"
                part="earlier"
                type="button"
                aria-disabled=${loading ? 'true' : 'false'}
                @click=${() => timeline.earlier(count)}
              >
                ${words.earlier}
              </button>
            </div>`
          : failure || (loading && count === 0)
            ? nothing
            : html`<p class="none muted">${count === 0 ? words.nothing : words.beginning}</p>`
      }
    </div>
  `;
}

/** So many lines, whole days or the beginning of one. */
function firstLines(days: readonly TimelineDay[], shown: number): readonly TimelineDay[] {
  let left = shown;
  return days.flatMap(({ on, lines }) => {
    const own = lines.slice(0, Math.max(0, left));
    left -= lines.length;
    return own.length > 0 ? [{ on, lines: own }] : [];
  });
}

function renderDay(view: TimelineView, words: TimelineMessages, { on, lines }: TimelineDay) {
  return html`
    <section class="day" aria-label=${formatDay(view.locale, on, 'long')}>
      <h3>${formatDay(view.locale, on)}</h3>
      <ul role="list">
        ${lines.map((line) => html`<li class="line" data-kind=${line.entry.kind}>${renderLine(view, words, line)}</li>`)}
      </ul>
    </section>
  `;
}

function renderLine({ locale }: TimelineView, words: TimelineMessages, { entry, also, voidedBy }: TimelineLine) {
  const text = [entry, ...also].map((one) => entryText(locale, one)).join(' ');
  const said = textOf(entry);
  const content = html`${text}${said === undefined ? nothing : html`<span class="quoted">${said}</span>`}`;
  const { reason } = voidedBy?.facts ?? {};
  return html`
    ${voidedBy ? html`<p class="told"><del>${content}</del></p>` : html`<p class="told">${content}</p>`}
    ${
      voidedBy
        ? html`<p class="void">
            ${phrase(words.voided, { by: voidedBy.by, reason: isText(reason) ? reason : '' })}
            <span class="muted">${phrase(words.recordedAt, { instant: formatInstant(locale, voidedBy.at) })}</span>
          </p>`
        : nothing
    }
    <p class="source muted">${entry.by} · ${learned(locale, words, entry)}</p>
  `;
}

/** The time of day; where it was learned on another day than its own, that day too. */
function learned(locale: Locale, words: TimelineMessages, { on, at }: Entry): string {
  const instant = formatInstant(locale, at);
  const day = formatInstantDay(locale, at);
  return day === formatDay(locale, on) ? (instant.slice(day.length + 2).split(' ')[0] ?? '') : phrase(words.recordedAt, { instant });
}

/** What somebody wrote, whole; absent where it was erased. */
function textOf({ personal }: Entry): string | undefined {
  const text = personal?.['text'];
  return isText(text) && text !== '' ? text : undefined;
}
