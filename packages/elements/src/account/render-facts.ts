import type { Hold, PromiseStanding } from '@cartera/core';
import { phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { AccountView } from './account-view.js';
import { holdText } from './hold-text.js';
import { promiseState } from './promise-state.js';

/** Who has the account, through when it is put off, what rests, and how the latest promise stands. */
export function renderFacts(view: AccountView): TemplateResult {
  const { words, item, position, promises } = view;
  const latest = promises === 'failed' ? undefined : latestOf(promises ?? []);
  const holds = position.holds.filter(({ kind }) => kind !== 'promise');
  return html`
    <dl class="facts">
      ${item ? renderFact(words.assignedTo, item.assignedTo ?? html`<span class="muted">${words.toNobody}</span>`) : nothing}
      ${item?.snoozedThrough === undefined ? nothing : html`<div class="fact"><dt class="alone">${phrase(words.snoozed, { day: view.day(item.snoozedThrough) })}</dt></div>`}
      ${latest ? renderFact(words.promise, renderLatest(view, latest)) : nothing} ${holds.map((hold) => renderHold(view, hold))}
    </dl>
  `;
}

function renderFact(name: string, value: unknown) {
  return html`<div class="fact">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function renderLatest(view: AccountView, standing: PromiseStanding) {
  const { promise } = standing;
  const { mark, word } = promiseState(view.locale, standing);
  return html`<span aria-hidden="true">${mark}</span> ${word}
    <span class="muted">${phrase(view.words.promiseOf, { id: promise.id, day: view.day(promise.madeOn) })}</span>`;
}

function renderHold(view: AccountView, hold: Hold) {
  const { words } = view;
  const text = holdText(view, hold);
  return renderFact(
    words.hold,
    html`${text}
    ${
      view.acts.includes('lift')
        ? html`<button
            class="link"
            type="button"
            data-hold=${hold.id}
            aria-label=${phrase(words.liftOf, { hold: text })}
            @click=${() => view.open('lift', hold.id)}
          >
            ${words.act.lift}
          </button>`
        : nothing
    }`,
  );
}

/** The one that was made last; of one day the one that came last. */
function latestOf(promises: readonly PromiseStanding[]): PromiseStanding | undefined {
  let latest: PromiseStanding | undefined;
  for (const one of promises) if (!latest || one.promise.madeOn >= latest.promise.madeOn) latest = one;
  return latest;
}
