import { daysBetween } from '@cartera/core/values';
import { formatMoney, phrase, plural } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { AccountView } from './account-view.js';
import type { CurrencyBalance } from './balances-of.js';

/** What is owed and on which day, and of that what is overdue and what is to be collected; one line a currency. */
export function renderBalances(view: AccountView): TemplateResult {
  const { balances, locale, position, day } = view;
  const asOf = phrase(locale.words.common.balanceAsOf, { day: day(position.asOf) });
  return html`
    <div class="balances" data-several=${balances.length > 1 ? '' : nothing}>
      ${
        balances.length === 0
          ? html`<p class="sentence" part="balance">${phrase(view.words.nothingOpen, { day: day(position.asOf) })}</p>`
          : balances.map((balance) => renderBalance(view, balance, asOf))
      }
    </div>
  `;
}

function renderBalance(view: AccountView, { currency, balance, overdue, since, toCollect }: CurrencyBalance, asOf: string) {
  const { locale, words } = view;
  const { overdue: overdueWord } = locale.words.common;
  const text = formatMoney(locale, balance);
  return html`
    <div class="answer">
      <div class="owed">
        <p class="as-of">${asOf}</p>
        <p class="balance-owed" part="balance" data-length=${text.length > 20 ? 'huge' : text.length > 14 ? 'long' : nothing}>
          <span class="figure">${text}</span> <span class="code">${currency}</span>
        </p>
      </div>
      <dl class="parts">
        <div class="overdue">
          <dt>${overdueWord}</dt>
          <dd>
            <span class="figure">${formatMoney(locale, overdue)}</span>
            ${since === undefined ? nothing : html`<span class="since">${renderSince(view, since)}</span>`}
          </dd>
        </div>
        ${
          toCollect === undefined
            ? nothing
            : html`<div class="to-collect">
                <dt>${words.toCollect}</dt>
                <dd><span class="figure">${formatMoney(locale, toCollect)}</span></dd>
              </div>`
        }
      </dl>
    </div>
  `;
}

function renderSince({ locale, words, day, position }: AccountView, since: string) {
  const late = plural(locale, daysBetween(since, position.asOf), words.late);
  return `${phrase(locale.words.common.since, { day: day(since) })} · ${late}`;
}
