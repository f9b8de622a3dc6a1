import type { FileMappingDraft, ImportPreview } from '@cartera/backend';
import { phrase } from '@cartera/locales';
import { importQuestion } from '@cartera/locales/import-form';
import { html, nothing, type TemplateResult } from 'lit';
import { renderCard } from '../submission/index.js';
import { amountExample } from './amount-example.js';
import { dateExample } from './date-example.js';
import type { ImportFlow } from './import-flow.js';
import type { ImportView } from './import-view.js';
import { renderDayOfList } from './render-day-of-list.js';
import { renderCurrencyChoice, renderSelect } from './render-select.js';

/** What is asked about, of a file as it would be read. */
export interface AskedAbout {
  readonly preview: ImportPreview;
  readonly mapping: FileMappingDraft;
}

/** What the file does not tell: asked first, plainly, by its own cells. What is answered stays where it was asked. */
export function renderQuestions(view: ImportView, flow: ImportFlow, about: AskedAbout): TemplateResult | typeof nothing {
  if (flow.asked.length === 0) return nothing;
  return html`
    <section class="questions" part="questions" aria-labelledby="questions">
      <h4 id="questions" tabindex="-1">${view.words.columns.questions}</h4>
      ${flow.asked.map((field) => renderQuestion(view, flow, { ...about, field }))}
    </section>
  `;
}

type Asked = AskedAbout & { readonly field: string };

function renderQuestion(view: ImportView, flow: ImportFlow, asked: Asked) {
  const { field } = asked;
  if (field === 'dates') return renderDates(view, flow, asked);
  if (field === 'decimal') return renderDecimal(view, flow, asked);
  if (field === 'rows') return renderRows(view, flow, asked);
  const label = importQuestion(view.locale, field);
  if (field === 'currency') return renderCurrencyChoice(view, flow, { ...asked, id: 'question-currency', label });
  if (field.startsWith('columns.')) return renderColumn(view, flow, { ...asked, label });
  if (field === 'asOf') return renderDayOfList(view, flow, { label, question: field });
  return html`<p>${label}</p>`;
}

function renderDates(view: ImportView, flow: ImportFlow, { preview, mapping }: Asked) {
  const { dateOrders } = view.words.columns;
  const example = dateExample(preview);
  const named = example && { text: example.text, one: view.longDay(example.days['D/M/Y']), other: view.longDay(example.days['M/D/Y']) };
  const question = named ? phrase(view.words.questions.dates, named) : importQuestion(view.locale, 'dates');
  const orders = named ? (['D/M/Y', 'M/D/Y'] as const) : (['D/M/Y', 'M/D/Y', 'Y-M-D'] as const);
  const labelOf = (order: (typeof orders)[number]) =>
    example && order !== 'Y-M-D' ? { label: view.longDay(example.days[order]), detail: dateOrders[order] } : { label: dateOrders[order] };
  return renderCards(
    'dates',
    question,
    orders.map((order) => ({
      ...labelOf(order),
      value: order,
      checked: mapping.dates === order,
      choose: () => flow.choice('dates', order),
    })),
  );
}

function renderDecimal(view: ImportView, flow: ImportFlow, { preview, mapping }: Asked) {
  const { decimals } = view.words.columns;
  const text = amountExample(preview, mapping);
  const question = text === undefined ? importQuestion(view.locale, 'decimal') : phrase(view.words.questions.decimal, { text });
  return renderCards(
    'decimal',
    question,
    (['.', ','] as const).map((sign) => ({
      label: decimals[sign],
      value: sign,
      checked: mapping.decimal === sign,
      choose: () => flow.choice('decimal', sign),
    })),
  );
}

function renderRows(view: ImportView, flow: ImportFlow, { mapping }: Asked) {
  return renderCards(
    'rows',
    importQuestion(view.locale, 'rows'),
    Object.entries(view.words.columns.kinds).map(([kind, label]) => ({
      label,
      value: kind,
      checked: mapping.rows === kind,
      choose: () => flow.choice('rows', kind),
    })),
  );
}

/** Which column holds something: each with what stands in it first. */
function renderColumn(view: ImportView, flow: ImportFlow, { field, preview, mapping, label }: Asked & { readonly label: string }) {
  const name = field.slice('columns.'.length);
  const named = (mapping.columns as Readonly<Record<string, string | undefined>> | undefined)?.[name] ?? '';
  const options = preview.headers.flatMap((header, place) => {
    const first = preview.rows.map(({ cells }) => (cells[place] ?? '').trim()).find((cell) => cell !== '');
    return header === '' ? [] : [{ value: header, label: first === undefined ? header : `${header} · ${first}` }];
  });
  return renderSelect({
    id: `question-${name}`,
    question: field,
    label,
    value: named,
    options: [{ value: '', label: view.words.columns.choose }, ...options],
    choose: (header) => header !== '' && flow.meaning(header, name),
  });
}

function renderCards(
  field: string,
  question: string,
  cards: readonly {
    readonly value: string;
    readonly label: string;
    readonly detail?: string;
    readonly checked: boolean;
    readonly choose: () => void;
  }[],
) {
  return html`
    <fieldset class="question" data-question=${field} data-values=${cards.map(({ value }) => value).join(' ')}>
      <legend>${question}</legend>
      <div class="cards">${cards.map(({ value: _value, ...card }) => renderCard({ name: `question-${field}`, ...card }))}</div>
    </fieldset>
  `;
}
