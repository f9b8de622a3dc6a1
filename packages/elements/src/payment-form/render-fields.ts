import { currencyName } from '@cartera/locales';
import type { PaymentMethod } from '@cartera/locales/payment';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderField } from '../submission/index.js';
import type { PaymentView } from './form-view.js';
import type { DayField } from './payment-draft.js';
import { problemAt } from './problem-at.js';
import type { PaymentReading } from './read-payment.js';
import type { RecordingFlow } from './recording-flow.js';

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

/** What came in: how much, in which currency, how, when, under which reference, and from when it counts. */
export function renderFields(view: PaymentView, flow: RecordingFlow, reading: PaymentReading): TemplateResult {
  return html`
    <fieldset class="fields" ?disabled=${flow.locked}>
      ${renderAmount(view, flow, reading)} ${renderCurrency(view, flow, reading)} ${renderMethod(view, flow)}
      ${renderDay(view, flow, { field: 'on', value: flow.draft.on ?? reading.asOf, max: reading.asOf })} ${renderReference(view, flow)}
      ${renderDay(view, flow, { field: 'clearsOn', value: flow.draft.clearsOn, hint: view.words.fields.clearsOnHint })}
    </fieldset>
  `;
}

function renderAmount(view: PaymentView, flow: RecordingFlow, { currency, currencies }: PaymentReading) {
  const { fields } = view.words;
  return renderField(view, {
    id: 'amount',
    label: currencies.length > 1 ? fields.amount : `${fields.amount} (${currency})`,
    problem: problemAt(view, flow, { at: 'amount' }),
    control: (described, invalid) => html`
      <input
        id="amount"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength="40"
        .value=${live(flow.draft.amount)}
        aria-invalid=${invalid}
        aria-describedby=${described}
        @input=${(event: Event) => flow.act({ type: 'amount', text: valueOf(event) })}
        @change=${() => flow.act({ type: 'told', what: 'amount' })}
      />
    `,
  });
}

function renderCurrency(view: PaymentView, flow: RecordingFlow, { currencies, currency }: PaymentReading) {
  if (currencies.length < 2) return nothing;
  return renderField(view, {
    id: 'currency',
    label: view.words.fields.currency,
    control: () => html`
      <select id="currency" @change=${(event: Event) => flow.act({ type: 'currency', currency: valueOf(event) })}>
        ${currencies.map(
          (one) => html`<option value=${one} .selected=${one === currency}>${one} · ${currencyName(view.locale, one)}</option>`,
        )}
      </select>
    `,
  });
}

function renderMethod(view: PaymentView, flow: RecordingFlow) {
  const { fields, methods } = view.words;
  return renderField(view, {
    id: 'method',
    label: fields.method,
    control: () => html`
      <select id="method" @change=${(event: Event) => flow.act({ type: 'method', method: valueOf(event) as PaymentMethod })}>
        ${Object.entries(methods).map(
          ([method, label]) => html`<option value=${method} .selected=${method === flow.draft.method}>${label}</option>`,
        )}
      </select>
    `,
  });
}

function renderReference(view: PaymentView, flow: RecordingFlow) {
  const { fields } = view.words;
  return renderField(view, {
    id: 'reference',
    label: fields.reference,
    hint: fields.referenceHint,
    control: (described) => html`
      <input
        id="reference"
        type="text"
        autocomplete="off"
        maxlength="100"
        .value=${live(flow.draft.reference)}
        aria-describedby=${described}
        @input=${(event: Event) => flow.act({ type: 'reference', text: valueOf(event) })}
      />
    `,
  });
}

function renderDay(
  view: PaymentView,
  flow: RecordingFlow,
  { field, value, max, hint }: { readonly field: DayField; readonly value: string; readonly max?: string; readonly hint?: string },
) {
  return renderField(view, {
    id: field,
    label: view.words.fields[field],
    ...(hint !== undefined && { hint }),
    problem: problemAt(view, flow, { at: field }),
    control: (described, invalid) => html`
      <input
        id=${field}
        type="date"
        max=${max ?? nothing}
        .value=${live(value)}
        aria-invalid=${invalid}
        aria-describedby=${described}
        @input=${({ target }: Event) => {
          const { value: text, validity } = target as HTMLInputElement;
          flow.act({ type: field, text, unfinished: validity.badInput });
        }}
      />
    `,
  });
}
