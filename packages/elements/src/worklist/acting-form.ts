import type { LocalDate, StreamId } from '@cartera/core';
import { addDays, isLocalDate } from '@cartera/core/values';
import { formatCount, formatDay, phrase, plural, type Locale } from '@cartera/locales';
import { worklistActWords, worklistRefusalText } from '@cartera/locales/worklist-acts';
import { html, nothing, type TemplateResult } from 'lit';
import type { LoadFailure } from '../loading/index.js';
import type { ActingFlow } from './acting-flow.js';

/** What the form is about. */
export interface ActingView {
  readonly locale: Locale;
  readonly flow: ActingFlow;
  /** The day the list holds for. */
  readonly day: LocalDate;
  /** Names to choose from. */
  readonly assignees: readonly string[];
  readonly changed: () => void;
  readonly cancel: () => void;
}

/** Days that are offered at a click. */
const DAYS = [1, 3, 7, 15];

/** To whom, or until when; then what became of it. */
export function renderActingForm(view: ActingView): TemplateResult {
  const { locale, flow } = view;
  const words = worklistActWords(locale);
  const { act, streams, progress } = flow;
  const titles = act === 'assign' ? words.assignTitle : words.snoozeTitle;
  const send = (event: Event) => {
    event.preventDefault();
    void flow.send();
  };
  return html`
    ${renderResult(view)}
    ${
      act === undefined
        ? nothing
        : html`
            <form class="acting" part="acting" novalidate aria-label=${plural(locale, streams.length, titles)} @submit=${send}>
              ${act === 'assign' ? renderAssign(view) : renderSnooze(view)}
              <div class="acting-acts">
                <button class="primary" type="submit" aria-disabled=${progress ? 'true' : 'false'}>
                  ${progress ? phrase(words.progress, { done: formatCount(locale, progress.done), count: formatCount(locale, progress.count) }) : plural(locale, streams.length, titles)}
                </button>
                <button class="quiet" type="button" aria-disabled=${progress ? 'true' : 'false'} @click=${view.cancel}>
                  ${words.cancel}
                </button>
              </div>
            </form>
          `
    }
  `;
}

function renderAssign({ locale, flow, assignees }: ActingView): TemplateResult {
  const words = worklistActWords(locale);
  return html`
    <div class="field">
      <label for="assign-to">${words.assignTo}</label>
      <input
        id="assign-to"
        list="assignees"
        autocomplete="off"
        maxlength="200"
        aria-describedby="act-hint"
        aria-invalid=${flow.missing ? 'true' : 'false'}
        .value=${flow.to}
        @input=${({ target }: Event) => (flow.to = (target as HTMLInputElement).value)}
      />
      <datalist id="assignees">${assignees.map((name) => html`<option value=${name}></option>`)}</datalist>
      <span class="hint" id="act-hint">${flow.missing ? words.toMissing : words.assignHint}</span>
    </div>
  `;
}

function renderSnooze({ locale, flow, day, changed }: ActingView): TemplateResult {
  const words = worklistActWords(locale);
  const choose = (through: string) => {
    flow.through = through;
    changed();
  };
  const back = isLocalDate(flow.through) ? phrase(words.comesBack, { day: formatDay(locale, addDays(flow.through, 1)) }) : '';
  return html`
    <div class="field">
      <label for="snooze-through">${words.snoozeThrough}</label>
      <input
        id="snooze-through"
        type="date"
        min=${day}
        aria-describedby="act-hint"
        aria-invalid=${flow.missing ? 'true' : 'false'}
        .value=${flow.through}
        @change=${({ target }: Event) => choose((target as HTMLInputElement).value)}
      />
      <span class="hint" id="act-hint">${flow.missing && flow.through === '' ? words.dayMissing : back}</span>
    </div>
    <div class="soon">
      ${DAYS.map((days) => {
        const through = addDays(day, days);
        return html`<button
          class="chip"
          type="button"
          aria-pressed=${flow.through === through ? 'true' : 'false'}
          @click=${() => choose(through)}
        >
          ${plural(locale, days, words.snoozeDays)}
        </button>`;
      })}
    </div>
  `;
}

/** What was done, and why the rest was not. */
function renderResult({ locale, flow }: ActingView): TemplateResult {
  const words = worklistActWords(locale);
  const { result, failures, act } = flow;
  const done = result && result.done > 0 ? plural(locale, result.done, result.act === 'assign' ? words.assigned : words.snoozed) : '';
  return html`
    <p class="done" role="status">${done}</p>
    ${
      failures.size === 0 || act === undefined
        ? nothing
        : html`<div class="notice" part="problem" role="alert">
            <p class="happened">${plural(locale, failures.size, words.notDone)}</p>
            <ul>
              ${reasonsOf(locale, failures).map((text) => html`<li>${text}</li>`)}
            </ul>
          </div>`
    }
  `;
}

/** Each reason once. */
function reasonsOf(locale: Locale, failures: ReadonlyMap<StreamId, LoadFailure>): readonly string[] {
  return [...new Set([...failures.values()].map((failure) => failureSentence(locale, failure)))];
}

/** Why something could not be done with a row, and what to do. */
export function failureSentence(locale: Locale, failure: LoadFailure): string {
  const { text, remedy } = worklistRefusalText(locale, failure);
  return `${text} ${remedy}`;
}
