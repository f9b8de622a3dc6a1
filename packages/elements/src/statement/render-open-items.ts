import type { InstalmentState, LocalDate, Statement, StatementSection } from '@cartera/core';
import { COMPONENTS, daysBetween } from '@cartera/core/values';
import { formatAmount, formatCount, formatDay, phrase, plural, type Locale } from '@cartera/locales';
import { statementWords } from '@cartera/locales/statement';
import { html, nothing, type TemplateResult } from 'lit';
import { longestAmount } from '../balance/index.js';
import { printedAbove } from './printed-above.js';
import { renderTable, type TableView } from './render-table.js';
import { renderWhyName, renderWhyRow, type Why } from './render-why.js';

/** What is open on the last day, the oldest due day first as it comes. */
export function renderOpenItems(view: TableView, statement: Statement, section: StatementSection): TemplateResult {
  const { locale } = view;
  const { to } = statement;
  const { openItems, currency } = section;
  const words = statementWords(locale);
  if (openItems.length === 0) return renderNothingOpen(locale, to, section);
  return renderTable(view, {
    name: 'open-items',
    caption: phrase(words.openItems, { count: formatCount(locale, openItems.length) }),
    printedAbove: printedAbove(locale, statement, section.currency),
    columns: [
      { name: 'document', heading: words.document },
      { name: 'issued', heading: words.issued },
      { name: 'due', heading: words.due },
      { name: 'state', heading: words.state },
      { name: 'original', heading: words.original, money: true },
      { name: 'open', heading: words.open, money: true },
    ],
    moneyLength: longestAmount(
      locale,
      openItems.map(({ original }) => ({ amount: original.total, currency })),
    ),
    count: openItems.length,
    row: (index) => renderItem(view, statement, openItems[index]),
    keyOf: (index) => keyOf(openItems[index]),
    madeOf: [section, locale, view.promises],
  });
}

function renderNothingOpen(locale: Locale, to: LocalDate, { lines }: StatementSection) {
  const words = statementWords(locale);
  const lastPayment = lines.findLast(({ kind }) => kind === 'payment-recorded');
  return html`
    <p class="none">
      ${phrase(words.noOpenItems, { day: formatDay(locale, to) })}
      ${lastPayment ? phrase(words.lastPayment, { day: formatDay(locale, lastPayment.on) }) : nothing}
    </p>
  `;
}

function renderItem(view: TableView, statement: Statement, item: InstalmentState | undefined) {
  if (!item) return html``;
  const { itemId, number, issuedOn, dueOn, original, open } = item;
  const { locale } = view;
  const words = statementWords(locale);
  const why = whyOf(statement, item);
  return html`
    <tr role="row">
      <td class="document" role="cell">
        ${renderWhyName(view, why)}${number > 1 ? html` <span class="muted">${phrase(words.instalment, { number: formatCount(locale, number) })}</span>` : nothing}
        ${renderMakeUp(locale, item)}
      </td>
      <td class="issued" role="cell"><time datetime=${issuedOn}>${formatDay(locale, issuedOn)}</time></td>
      <td class="due" role="cell" data-label=${words.due}><time datetime=${dueOn}>${formatDay(locale, dueOn)}</time></td>
      <td class="state" role="cell">
        ${stateWords(locale, dueOn, statement.to)}${view.why.later?.isHeld(itemId, view.promises) ? html`<span class="held"><span aria-hidden="true">○</span> ${words.held}</span>` : nothing}
      </td>
      <td class="original money" role="cell">${formatAmount(locale, { amount: original.total, currency: original.currency })}</td>
      <td class="open money" role="cell">${formatAmount(locale, { amount: open.total, currency: open.currency })}</td>
    </tr>
    ${renderWhyRow(view, why, 6)}
  `;
}

function keyOf(item: InstalmentState | undefined): string {
  return item ? `item ${item.open.currency} ${item.number} ${item.itemId}` : '';
}

function whyOf({ to: asOf, knownAt }: Statement, item: InstalmentState): Why {
  const { itemId, reference = itemId, number: instalment, open } = item;
  return {
    key: keyOf(item),
    name: reference,
    amount: { amount: open.total, currency: open.currency },
    explain: ({ explainItem }, entries) => explainItem(entries, { itemId, instalment, asOf, knownAt }),
  };
}

/** What the open amount is made of, where it is more than the document's own; and what of it is in dispute: the document first. */
function renderMakeUp(locale: Locale, { open, disputed }: InstalmentState) {
  const { currency } = open;
  const parts = COMPONENTS.toReversed().filter((component) => open[component]);
  const charges = parts.some((component) => component !== 'principal');
  return html`${
    charges
      ? parts.map(
          (component) =>
            html`<span class="detail"
              >${statementWords(locale).components[component]}
              <span class="figure">${formatAmount(locale, { amount: open[component], currency })}</span></span
            >`,
        )
      : nothing
  }${disputed > 0 ? html`<span class="detail">${phrase(statementWords(locale).disputed, { amount: formatAmount(locale, { amount: disputed, currency }) })}</span>` : nothing}`;
}

function stateWords(locale: Locale, dueOn: LocalDate, to: LocalDate): string {
  const words = statementWords(locale);
  return dueOn >= to ? words.notDue : plural(locale, daysBetween(dueOn, to), words.daysLate);
}
