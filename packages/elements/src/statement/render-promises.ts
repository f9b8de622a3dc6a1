import type { PromiseStanding, StatementSection } from '@cartera/core';
import { formatCount, formatDay, phrase, type Locale } from '@cartera/locales';
import { statementWords } from '@cartera/locales/statement';
import { explanationWords } from '@cartera/locales/because';
import { html, nothing, type TemplateResult } from 'lit';
import { isHolding } from './held-items.js';
import { renderSteps } from './render-steps.js';
import type { TableView } from './render-table.js';
import { promiseRows } from './step-rows.js';

/** A sign for each state, beside its word: never colour alone. */
const MARKS = { open: '○', kept: '✓', 'partially-kept': '◐', broken: '✕', withdrawn: '–' } as const;

/** What was promised in a currency: the state in words, days and amounts, what was paid so far, what it holds, and why it stands so. Open ones first. */
export function renderPromises(view: TableView, { currency }: StatementSection): TemplateResult | typeof nothing {
  const own = view.promises.filter(({ verdict }) => verdict.parts[0]?.promised.currency === currency);
  if (own.length === 0) return nothing;
  const { locale } = view;
  const words = explanationWords(locale);
  const heading = `promises-${currency}`;
  return html`
    <section class="promises" part="promises" aria-labelledby=${heading}>
      <h4 id=${heading}>${phrase(words.promises, { count: formatCount(locale, own.length) })}</h4>
      <ul role="list">
        ${[...own.filter(isHolding), ...own.filter((standing) => !isHolding(standing))].map((standing) => html`<li class="promise">${renderPromise(view, standing)}</li>`)}
      </ul>
    </section>
  `;
}

function renderPromise(view: TableView, standing: PromiseStanding) {
  const { locale, why } = view;
  const { promise, verdict, withdrawnOn } = standing;
  const words = explanationWords(locale);
  const reason = words.why;
  const state = withdrawnOn === undefined ? verdict.state : 'withdrawn';
  const made = phrase(words.promise, { day: formatDay(locale, promise.madeOn) });
  const receipt = phrase(words.receipt, { id: promise.id });
  const key = `promise ${promise.id}`;
  const open = why.isOpen(key);
  return html`
    <p class="made"><span>${made}</span> <span class="muted">${receipt}</span></p>
    <p class="standing" data-state=${state}>
      <span aria-hidden="true">${MARKS[state]}</span> ${statementWords(locale).promiseStates[state]}${
        withdrawnOn === undefined ? nothing : html` <span class="muted">${formatDay(locale, withdrawnOn)}</span>`
      }
    </p>
    ${renderSteps(
      locale,
      verdict.parts.flatMap(({ dueOn, promised, paid }) => [
        { text: phrase(words.promisedFor, { day: formatDay(locale, dueOn) }), amount: promised },
        { text: words.paid, amount: paid },
      ]),
    )}
    ${isHolding(standing) ? renderHeld(locale, promise.itemIds) : nothing}
    ${
      verdict.because.length === 0 || view.printing
        ? nothing
        : html`<button
            class="disclosure"
            type="button"
            aria-expanded=${open ? 'true' : 'false'}
            aria-label=${`${reason}: ${made}, ${receipt}`}
            @click=${() => why.toggle(key)}
          >
            ${reason}
          </button>`
    }
    ${open ? renderSteps(locale, promiseRows(locale, verdict.because)) : nothing}
  `;
}

/** Names of documents stay in one piece. */
function renderHeld(locale: Locale, itemIds: readonly string[] | undefined) {
  const { holds, holdsAll } = explanationWords(locale);
  if (!itemIds) return html`<p>${holdsAll}</p>`;
  const [before = '', after = ''] = holds.split('{items}');
  const names = itemIds.map((id, index) => html`${index > 0 ? ', ' : nothing}<span class="whole">${id}</span>`);
  return html`<p>${before}${names}${after}</p>`;
}
