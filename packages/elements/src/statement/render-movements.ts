import type { Money, Statement, StatementLine, StatementSection } from '@cartera/core';
import { negateMoney } from '@cartera/core/amounts';
import { formatAmount, formatDay, phrase, type Locale } from '@cartera/locales';
import { entryKindWord, statementWords } from '@cartera/locales/statement';
import { html, nothing, type TemplateResult } from 'lit';
import { longestAmount } from '../balance/index.js';
import { printedAbove } from './printed-above.js';
import { renderTable, type TableView } from './render-table.js';
import { renderWhyName, renderWhyRow, type Why } from './render-why.js';

/** What happened between two balances: every charge and credit with the balance after it. */
export function renderMovements(view: TableView, statement: Statement, section: StatementSection): TemplateResult {
  const { locale } = view;
  const words = statementWords(locale);
  const { from, to } = statement;
  const { lines, opening, closing } = section;
  return renderTable(view, {
    name: 'movements',
    caption: phrase(words.movements, { from: formatDay(locale, from), to: formatDay(locale, to) }),
    printedAbove: printedAbove(locale, statement, section.currency),
    columns: [
      { name: 'date', heading: words.date },
      { name: 'document', heading: words.document },
      { name: 'concept', heading: words.concept },
      { name: 'charge', heading: words.charge, money: true },
      { name: 'credit', heading: words.credit, money: true },
      { name: 'balance', heading: words.balance, money: true },
    ],
    moneyLength: longestAmount(locale, [opening, closing, ...lines.flatMap(({ amount, balance }) => [amount, balance])]),
    count: lines.length,
    row: (index) => renderLine(view, statement, lines[index]),
    keyOf: (index) => keyOf(lines[index]),
    first: renderBalanceRow(locale, phrase(words.opening, { day: formatDay(locale, from) }), opening),
    last: html`
      ${
        lines.length === 0
          ? html`<tr class="none" role="row">
              <td colspan="6" role="cell">${words.noMovements}</td>
            </tr>`
          : nothing
      }
      ${renderBalanceRow(locale, phrase(words.closing, { day: formatDay(locale, to) }), closing)}
    `,
    madeOf: [section, locale],
  });
}

function renderLine(view: TableView, statement: Statement, line: StatementLine | undefined) {
  if (!line) return html``;
  const { on, kind, amount, balance, late } = line;
  const { locale } = view;
  const why = whyOf(statement, line);
  const words = statementWords(locale);
  const credit = amount.amount < 0;
  return html`
    <tr role="row">
      <td class="date" role="cell"><time datetime=${on}>${formatDay(locale, on)}</time></td>
      <td class="document" role="cell">${why.name === '' ? nothing : renderWhyName(view, why)}</td>
      <td class="concept" role="cell">${entryKindWord(locale, kind)}${late ? html`<span class="late">${words.late}</span>` : nothing}</td>
      <td class="charge money" role="cell">${credit ? nothing : formatAmount(locale, amount)}</td>
      <td class="credit money" role="cell">${credit ? formatAmount(locale, negateMoney(amount)) : nothing}</td>
      <td class="balance money" role="cell" data-label=${words.balance}>${formatAmount(locale, balance)}</td>
    </tr>
    ${renderWhyRow(view, why, 6)}
  `;
}

function keyOf(line: StatementLine | undefined): string {
  return line ? `line ${line.amount.currency} ${line.on} ${line.entryId}` : '';
}

function whyOf({ to: asOf, knownAt }: Statement, line: StatementLine): Why {
  const { entryId, on, amount, reference = '' } = line;
  return {
    key: keyOf(line),
    name: reference,
    amount,
    explain: ({ explainLine }, entries) => explainLine(entries, { entryId, on, currency: amount.currency, asOf, knownAt }),
  };
}

function renderBalanceRow(locale: Locale, label: string, balance: Money) {
  return html`
    <tr class="total" role="row">
      <th class="what" colspan="5" scope="row" role="rowheader">${label}</th>
      <td class="balance money" role="cell">${formatAmount(locale, balance)}</td>
    </tr>
  `;
}
