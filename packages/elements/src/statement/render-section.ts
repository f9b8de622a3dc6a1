import type { Statement, StatementSection } from '@cartera/core';
import { currencyName, formatDay, formatInstant, formatMoney, phrase, type Locale } from '@cartera/locales';
import { statementWords } from '@cartera/locales/statement';
import { html, nothing, type TemplateResult } from 'lit';
import { overdueOf } from '../balance/index.js';
import { renderAging } from './render-aging.js';
import { renderMovements } from './render-movements.js';
import { renderOpenItems } from './render-open-items.js';
import type { TableView } from './render-table.js';

/** All of one currency: the answer, how old it is, what is open, what happened. */
export function renderSection(view: TableView, statement: Statement, section: StatementSection): TemplateResult {
  const { locale } = view;
  const { common } = locale.words;
  const several = statement.sections.length > 1;
  return html`
    <section class="section" aria-labelledby=${`balance-${section.currency}`}>
      <div class="answer">
        <div class="owed">
          <h3 id=${`balance-${section.currency}`} class="as-of">
            ${phrase(common.balanceAsOf, { day: formatDay(locale, statement.to) })}
            ${several ? html`<span class="currency-name">${phrase(common.inCurrency, { currency: currencyName(locale, section.currency) })}</span>` : nothing}
          </h3>
          ${renderBalance(locale, section)} ${renderKnownAt(locale, statement)}
        </div>
        ${renderParts(locale, statement, section)}
      </div>
      ${view.payment(section)} ${renderAging(locale, section.aging)} ${view.why.later?.renderPromises(view, section) ?? nothing}
      ${view.why.available && !view.printing ? html`<p class="hint">${statementWords(locale).openWhy}</p>` : nothing}
      ${renderOpenItems(view, statement, section)} ${renderMovements(view, statement, section)}
    </section>
  `;
}

function renderBalance(locale: Locale, { closing }: StatementSection) {
  const text = formatMoney(locale, closing);
  return html`
    <p class="balance-owed" part="balance" data-length=${text.length > 20 ? 'huge' : text.length > 14 ? 'long' : nothing}>
      <span class="figure">${text}</span> <span class="code">${closing.currency}</span>
    </p>
  `;
}

function renderKnownAt(locale: Locale, { knownAt }: Statement) {
  if (!knownAt) return nothing;
  return html`<p class="known-at">${phrase(locale.words.common.knownAt, { instant: formatInstant(locale, knownAt) })}</p>`;
}

/** What the balance is made of: overdue + not due + in favour. Where nothing is owed, that in a sentence. */
function renderParts(locale: Locale, { to }: Statement, section: StatementSection) {
  const { aging, currency, closing } = section;
  const words = statementWords(locale);
  const { common } = locale.words;
  const overdue = overdueOf(aging);
  const since = overdue.amount > 0 ? oldestDue(section, to) : undefined;
  const sentence =
    closing.amount < 0 ? words.owedToYou : closing.amount === 0 ? phrase(words.nothingOwed, { day: formatDay(locale, to) }) : undefined;
  return html`
    <div class="made-of">
      ${sentence === undefined ? nothing : html`<p class="sentence">${sentence}</p>`}
      <dl class="parts">
        <div>
          <dt>${common.overdue}</dt>
          <dd>
            <span class="figure">${formatMoney(locale, overdue)}</span
            >${since ? html`<span class="since">${phrase(common.since, { day: formatDay(locale, since) })}</span>` : nothing}
          </dd>
        </div>
        <div>
          <dt>${words.notDue}</dt>
          <dd><span class="figure">${formatMoney(locale, { amount: aging.notDue, currency })}</span></dd>
        </div>
        <div>
          <dt>${words.inFavour}</dt>
          <dd><span class="figure">${formatMoney(locale, { amount: aging.unapplied, currency })}</span></dd>
        </div>
      </dl>
    </div>
  `;
}

function oldestDue({ openItems }: StatementSection, to: string): string | undefined {
  return openItems
    .map(({ dueOn }) => dueOn)
    .filter((dueOn) => dueOn < to)
    .sort()[0];
}
