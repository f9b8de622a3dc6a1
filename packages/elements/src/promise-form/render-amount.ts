import type { PromisableCurrency } from '@cartera/core';
import { minorUnits } from '@cartera/core/values';
import { currencyName, formatAmount, formatMoney, phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { type Problem, renderCard, renderProblem } from '../submission/index.js';
import type { FormView } from './form-view.js';
import type { DraftAction, PromiseDraft } from './promise-draft.js';

/** What the question about the amount needs. */
export interface AmountQuestion {
  /** Those in which something can be promised. */
  readonly currencies: readonly PromisableCurrency[];
  readonly offered: PromisableCurrency;
  readonly draft: PromiseDraft;
  readonly problem: Problem | undefined;
  /** Answers stay as they were sent. */
  readonly locked: boolean;
  readonly accepted: boolean;
  readonly act: (action: DraftAction) => void;
  readonly next: (event: Event) => void;
}

/** How much: what is offered, and any other amount. Where several currencies are owed, which of them first. */
export function renderAmount(view: FormView, question: AmountQuestion): TemplateResult {
  const { offered, draft, problem, accepted, act, next } = question;
  const { words, locale } = view;
  const typed = draft.amount === 'typed' || offered.amounts.length === 0;
  const chosen = typeof draft.amount === 'object' ? draft.amount.amount : undefined;
  return html`
    <form class="question" data-question="amount" part="question" novalidate @submit=${next}>
      ${renderCurrencies(view, question)}
      <fieldset aria-describedby=${problem ? 'amount-problem' : nothing} ?disabled=${question.locked}>
        <legend><h3 id="amount-heading" tabindex="-1">${words.amount.question}</h3></legend>
        ${offered.amounts.map(({ kind, amount }) =>
          renderCard({
            name: 'amount',
            checked: !typed && chosen === amount.amount,
            label: kind === 'all' && offered.promised.amount > 0 ? words.amount.rest : words.amount.kinds[kind],
            figure: formatMoney(locale, amount),
            choose: () => act({ type: 'amount', amount }),
          }),
        )}
        ${renderCard({
          name: 'amount',
          checked: typed,
          label: words.amount.other,
          field: typed ? renderTyped(view, question) : nothing,
          choose: () => act({ type: 'amount', amount: 'typed' }),
        })}
      </fieldset>
      ${renderProblem(view, 'amount-problem', problem)}
      <p class="answer muted">${accepted ? words.amount.accepted : nothing}</p>
      <div class="acts narrow-only"><button class="primary" part="primary" type="submit">${words.amount.next}</button></div>
    </form>
  `;
}

function renderTyped({ locale, words }: FormView, { offered: { currency }, draft, problem, act }: AmountQuestion) {
  return html`
    <label class="typed">
      <span class="field-label">${phrase(words.amount.otherLabel, { currency })}</span>
      <input
        id="amount-typed"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength="40"
        .value=${draft.typedAmount}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${problem ? 'amount-problem amount-hint' : 'amount-hint'}
        @input=${({ target }: Event) => act({ type: 'typed-amount', text: (target as HTMLInputElement).value })}
        @change=${() => act({ type: 'told', question: 'amount' })}
      />
      <span class="hint muted" id="amount-hint">${phrase(words.amount.hint, { example: exampleOf(locale, currency) })}</span>
    </label>
  `;
}

/** How 5,000 of a currency is written. */
export function exampleOf(locale: FormView['locale'], currency: string): string {
  return formatAmount(locale, { amount: 5000 * 10 ** minorUnits(currency), currency });
}

function renderCurrencies({ locale, words }: FormView, { currencies, offered, locked, act }: AmountQuestion) {
  if (currencies.length < 2) return nothing;
  return html`
    <fieldset class="currencies" ?disabled=${locked}>
      <legend>${words.amount.currency}</legend>
      ${currencies.map(({ currency }) =>
        renderCard({
          name: 'currency',
          checked: currency === offered.currency,
          label: `${currency} · ${currencyName(locale, currency)}`,
          choose: () => act({ type: 'currency', currency }),
        }),
      )}
    </fieldset>
  `;
}
