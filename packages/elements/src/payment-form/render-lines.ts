import type { Money } from '@cartera/core';
import { formatAmount, phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderProblem } from '../submission/index.js';
import type { AppliedLine } from './applied-lines.js';
import type { PaymentView } from './form-view.js';
import type { OpenPart } from './open-parts.js';
import { problemAt } from './problem-at.js';
import type { PaymentReading } from './read-payment.js';
import type { RecordingFlow } from './recording-flow.js';

/** A part of a debt, and what the payment does to it. Money that goes to what is no longer open here has only what is applied. */
interface Row {
  readonly part: Pick<OpenPart, 'key' | 'itemId' | 'component'> & Partial<OpenPart>;
  readonly applied: AppliedLine | undefined;
}

/** Every open part of the debts in the payment's currency: due, open, applied, left; under them what stays in the customer's favour. */
export function renderLines(view: PaymentView, flow: RecordingFlow, reading: PaymentReading): TemplateResult {
  const { apply } = view.words;
  const { applied } = flow;
  return html`
    <table class="lines" part="lines" aria-busy=${!applied && reading.payment !== undefined ? 'true' : 'false'}>
      <caption>
        ${phrase(apply.caption, { currency: reading.currency })}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="document">${apply.document}</th>
          <th scope="col" class="due">${apply.due}</th>
          <th scope="col" class="money open">${apply.open}</th>
          <th scope="col" class="money to-apply">${apply.toApply}</th>
          <th scope="col" class="money left">${apply.left}</th>
        </tr>
      </thead>
      <tbody>
        ${rowsOf(reading, applied?.lines ?? []).map((row, index) => renderRow(view, flow, row, `line-${index}`))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="3">${apply.unapplied}</th>
          <td class="money to-apply">
            ${applied ? figure(view, applied.unapplied ?? { amount: 0, currency: reading.currency }) : nothing}
          </td>
          <td></td>
        </tr>
      </tfoot>
    </table>
  `;
}

function rowsOf({ parts }: PaymentReading, lines: readonly AppliedLine[]): readonly Row[] {
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const known = new Set(parts.map(({ key }) => key));
  return [
    ...parts.map((part) => ({ part, applied: byKey.get(part.key) })),
    ...lines.filter(({ key }) => !known.has(key)).map((line) => ({ part: line, applied: line })),
  ];
}

function renderRow(view: PaymentView, flow: RecordingFlow, { part, applied }: Row, id: string) {
  const { apply } = view.words;
  const name = view.document(part, part.oneOfSeveral ? part.number : undefined);
  const left = applied ? applied.left : flow.applied && part.open;
  const typed = flow.draft.mode === 'lines' && part.open !== undefined;
  const problem = problemAt(view, flow, { at: 'line', key: part.key });
  return html`
    <tr class=${applied ? 'touched' : ''}>
      <th scope="row" class="document">${name}</th>
      <td class="due" data-label=${part.dueOn === undefined ? nothing : apply.due}>
        ${part.dueOn === undefined ? nothing : html`<time datetime=${part.dueOn}>${view.day(part.dueOn)}</time>`}
      </td>
      <td class="money open" data-label=${part.open ? apply.open : nothing}>${figure(view, part.open)}</td>
      <td class="money to-apply" data-label=${typed || applied ? apply.toApply : nothing}>
        ${typed ? renderTyped(view, flow, part.key, { id, name, invalid: problem !== undefined }) : figure(view, applied?.settled)}
      </td>
      <td class="money left" data-label=${left ? apply.left : nothing}>${figure(view, left)}</td>
    </tr>
    ${
      problem
        ? html`<tr class="wrong">
            <td colspan="5">${renderProblem(view, `${id}-problem`, problem)}</td>
          </tr>`
        : nothing
    }
  `;
}

function renderTyped(
  view: PaymentView,
  flow: RecordingFlow,
  key: string,
  { id, name, invalid }: { readonly id: string; readonly name: string; readonly invalid: boolean },
) {
  return html`
    <input
      id=${id}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      maxlength="40"
      aria-label=${phrase(view.words.apply.toApplyOn, { document: name })}
      aria-invalid=${invalid ? 'true' : 'false'}
      aria-describedby=${invalid ? `${id}-problem` : nothing}
      .value=${live(flow.draft.lines[key] ?? '')}
      @input=${({ target }: Event) => flow.act({ type: 'line', key, text: (target as HTMLInputElement).value })}
    />
  `;
}

function figure({ locale }: PaymentView, amount: Money | undefined) {
  return amount ? html`<span class="figure">${formatAmount(locale, amount)}</span>` : nothing;
}
