import type { FileMappingDraft, ImportPreview, PreviewRow } from '@cartera/backend';
import { phrase } from '@cartera/locales';
import { importFieldWord } from '@cartera/locales/import-form';
import { html, nothing, type TemplateResult } from 'lit';
import { agedColumns, columnMeanings, meaningOf, type AgedColumn } from './column-meanings.js';
import type { ImportFlow } from './import-flow.js';
import type { ImportView } from './import-view.js';
import { readText } from './read-text.js';

interface Shown {
  readonly preview: ImportPreview;
  readonly mapping: FileMappingDraft;
}

/** The reason of nearly every column: it is told once. */
const BY_NAME = 'guess.header_name';

/** The first rows of the file under its own headers, each with what it means: as they would be read, and what is wrong with them where it is wrong. */
export function renderRows(view: ImportView, flow: ImportFlow, shown: Shown): TemplateResult {
  const { columns } = view.words;
  const { headers, rows } = shown.preview;
  const byName = shown.preview.reasons.some(({ field, code }) => field.startsWith('columns.') && code === BY_NAME);
  const faulty = rows.filter(({ faults = [] }) => faults.length > 0).length;
  return html`
    <div class="scroll" part="rows" role="region" tabindex="0" aria-label=${columns.scroll}>
      <table>
        <caption>
          ${view.count(rows.length, columns.caption)} ${byName ? columns.byName : nothing}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="line">${columns.line}</th>
            ${headers.map((header, place) => renderHeader(view, flow, { ...shown, header, place }))}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => renderRow(view, shown, row))}
        </tbody>
      </table>
    </div>
    ${faulty > 0 ? html`<p class="faulty">${view.count(faulty, columns.faultyRows)}</p>` : nothing}
  `;
}

function renderHeader(
  view: ImportView,
  flow: ImportFlow,
  { preview, mapping, header, place }: Shown & { readonly header: string; readonly place: number },
) {
  const { columns } = view.words;
  const meaning = meaningOf(mapping, header);
  const reason = preview.reasons.find((one) => one.header === header && (one.field.startsWith('columns.') || one.field === 'aging'));
  const why = reason && reason.code !== BY_NAME && meaning !== undefined ? view.said(reason) : '';
  const isKnown = header !== '' && preview.headers.filter((other) => other === header).length === 1;
  return html`
    <th scope="col" class=${meaning === undefined ? 'unused' : ''}>
      <span class="header">${header === '' ? columns.unnamed : header}</span>
      ${isKnown ? renderMeaning(view, flow, { mapping, header, meaning, place, why }) : nothing}
    </th>
  `;
}

function renderMeaning(
  view: ImportView,
  flow: ImportFlow,
  {
    mapping,
    header,
    meaning,
    place,
    why,
  }: {
    readonly mapping: FileMappingDraft;
    readonly header: string;
    readonly meaning: string | AgedColumn | undefined;
    readonly place: number;
    readonly why: string;
  },
) {
  const { columns } = view.words;
  const aged = flow.aged.find((column) => column.header === header);
  const options = [
    { value: '', label: columns.notUsed, selected: meaning === undefined },
    ...columnMeanings(mapping).map((field) => ({
      value: field,
      label: importFieldWord(view.locale, `columns.${field}`),
      selected: meaning === field,
    })),
    ...(aged ? [{ value: 'aged', label: ageText(view, aged), selected: typeof meaning === 'object' }] : []),
  ];
  return html`
    <select
      id=${`meaning-${place}`}
      aria-label=${phrase(columns.meaning, { header })}
      aria-describedby=${why ? `why-${place}` : nothing}
      @change=${({ target }: Event) => {
        const { value } = target as HTMLSelectElement;
        flow.meaning(header, value === 'aged' ? aged : value || undefined);
      }}
    >
      ${options.map(({ value, label, selected }) => html`<option value=${value} .selected=${selected}>${label}</option>`)}
    </select>
    ${why ? html`<span class="why muted" id=${`why-${place}`}>${why}</span>` : nothing}
  `;
}

function ageText({ words: { columns } }: ImportView, { fromDays, throughDays }: AgedColumn): string {
  const from = String(fromDays ?? 0);
  const range =
    fromDays === undefined
      ? columns.notDue
      : throughDays === undefined
        ? phrase(columns.agesAndMore, { from })
        : phrase(columns.ages, { from, through: String(throughDays) });
  return phrase(columns.aging, { range });
}

function renderRow(view: ImportView, { preview: { headers }, mapping }: Shown, row: PreviewRow) {
  const { columns } = view.words;
  const { line, cells, faults = [], filled = [] } = row;
  const wrong = new Set(faults.map(({ column }) => column));
  const inAges = new Set(agedColumns(mapping).map(({ header }) => header));
  return html`
    <tr class=${faults.length > 0 ? 'refused' : ''}>
      <th scope="row" class="line">${line}</th>
      ${headers.map((header, place) => {
        const meaning = meaningOf(mapping, header);
        const text = cells[place] ?? '';
        const read = typeof meaning === 'string' ? readText(view, row, meaning) : undefined;
        const money = meaning === 'amount' || inAges.has(header);
        return html`
          <td class=${`${meaning === undefined ? 'unused' : ''} ${money ? 'money' : ''} ${wrong.has(header) ? 'wrong' : ''}`}>
            ${filled.includes(header) ? renderFromAbove(view, read ?? text) : (read ?? text)}
            ${read !== undefined && read !== text.trim() ? html`<span class="raw muted"><span class="unseen">${columns.asInFile}</span> ${text}</span>` : nothing}
          </td>
        `;
      })}
    </tr>
    ${faults.map(
      ({ code, column, facts }) => html`
        <tr class="fault">
          <td></td>
          <td colspan=${headers.length}>
            <span class="words"
              >${
                column === undefined
                  ? phrase(columns.rowFault, { line: String(line), fault: view.said({ code, ...(facts && { facts }) }) })
                  : phrase(columns.fault, {
                      line: String(line),
                      column,
                      fault: view.said({ code, column, ...(facts && { facts }) }),
                    })
              }</span
            >
          </td>
        </tr>
      `,
    )}
  `;
}

/** What stands in a row above, not in this one: marked for the eye, said to those who cannot see. */
function renderFromAbove({ words: { columns } }: ImportView, text: string) {
  return html`<span class="from-above"><span aria-hidden="true">↑</span> <span class="unseen">${columns.fromAbove}</span> ${text}</span>`;
}
