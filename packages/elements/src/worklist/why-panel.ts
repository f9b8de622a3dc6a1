import type { WorkItem } from '@cartera/core';
import { formatCount, formatDay, phrase, worklistWords, type Locale } from '@cartera/locales';
import { worklistActWords } from '@cartera/locales/worklist-acts';
import { becauseText } from '@cartera/locales/because';
import { html, nothing, type TemplateResult } from 'lit';

/** Why a row is on the list: the points of every reason, what would remove it, and their sum. */
export function renderWhyPanel(locale: Locale, row: WorkItem, close: () => void): TemplateResult {
  const words = worklistActWords(locale);
  const { name, because, points, evaluatedOn } = row;
  return html`
    <section class="panel" part="why" aria-labelledby="why-title">
      <header class="panel-head">
        <h3 id="why-title">${phrase(words.whyHere, { name })}</h3>
        <span class="muted">${phrase(worklistWords(locale).evaluatedOn, { day: formatDay(locale, evaluatedOn) })}</span>
        <button class="quiet" type="button" @click=${close}>${words.close}</button>
      </header>
      <table class="points">
        <thead class="unseen">
          <tr>
            <th scope="col">${worklistWords(locale).why}</th>
            <th scope="col">${words.points}</th>
          </tr>
        </thead>
        <tbody>
          ${because.map(
            (step) => html`
              <tr>
                <td>
                  ${becauseText(locale, step)}
                  ${(step.from ?? []).map((until) => html`<span class="until">${becauseText(locale, until)}</span>`)}
                </td>
                <td class="money">${pointsText(locale, step.facts['points'])}</td>
              </tr>
            `,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${words.total}</th>
            <td class="money">${pointsText(locale, points) || nothing} ${words.points.toLowerCase()}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  `;
}

/** The same reasons for somebody who listens: the panel opens where the focus is not. */
export function whyText(locale: Locale, row: WorkItem | undefined): string {
  return row ? row.because.map((step) => becauseText(locale, step)).join('. ') : '';
}

function pointsText(locale: Locale, points: unknown): string {
  return typeof points === 'number' ? formatCount(locale, points) : '';
}
