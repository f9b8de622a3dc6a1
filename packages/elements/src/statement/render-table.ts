import type { PromiseStanding, StatementSection } from '@cartera/core';
import { formatCount, phrase, type Locale } from '@cartera/locales';
import { statementWords } from '@cartera/locales/statement';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { WhyController } from './why-controller.js';

/** How tables are to be rendered now. */
export interface TableView {
  readonly locale: Locale;
  readonly printing: boolean;
  /** Chunks of a long table that are in the page so far. */
  readonly chunks: number;
  readonly why: WhyController;
  readonly promises: readonly PromiseStanding[];
  /** How what is open in a currency is paid. */
  readonly payment: (section: StatementSection) => unknown;
  /** Fetches a newer statement. */
  readonly update: () => void;
}

/** A column: its heading and the class of its cells. */
interface Column {
  readonly name: string;
  readonly heading: string;
  readonly money?: true;
}

/** A table whose rows are made one by one. */
export interface RowTable {
  readonly name: 'movements' | 'open-items';
  readonly caption: string;
  /** Above the headings of a printed page. */
  readonly printedAbove: string;
  readonly columns: readonly Column[];
  /** How wide money gets: the longest amount's text. */
  readonly moneyLength: number;
  readonly count: number;
  readonly row: (index: number) => TemplateResult;
  /** By which a row's explanation is opened. */
  readonly keyOf: (index: number) => string;
  readonly first?: TemplateResult;
  readonly last?: TemplateResult;
  /** What the rows are made of; the same objects are not rendered again. */
  readonly madeOf: readonly unknown[];
}

/** Rows of a table; `end` does not belong. */
interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** Up to here one plain table is the fastest. */
const PLAIN_ROWS = 300;
const CHUNK_ROWS = 50;

/**
 * How many chunks a table of so many rows is built in; 1 for a plain table.
 *
 * @example
 * chunkCount(5000); // => 100
 */
export function chunkCount(rows: number): number {
  return rows <= PLAIN_ROWS ? 1 : Math.ceil(rows / CHUNK_ROWS);
}

/**
 * A table, whole when it is short or printed. A long one is a row of tables with the same columns: the browser lays out those in sight only, while reading aloud,
 * finding and selecting still reach every row (a virtual list would lose them).
 */
export function renderTable(view: TableView, table: RowTable): TemplateResult {
  const total = chunkCount(table.count);
  if (view.printing || total === 1) return renderRows(view.locale, table, { start: 0, end: table.count });
  const starts = Array.from({ length: Math.min(total, view.chunks) }, (_, chunk) => chunk * CHUNK_ROWS);
  return html`${starts.map((start) => {
    const end = Math.min(start + CHUNK_ROWS, table.count);
    return html`<div class="chunk">
      ${guard([...table.madeOf, start, ...openIn(view, table, { start, end })], () => renderRows(view.locale, table, { start, end }))}
    </div>`;
  })}`;
}

/** What the open explanations of a chunk are made of: other chunks need not be rendered again for them. */
function openIn({ why }: TableView, { keyOf }: RowTable, { start, end }: RowRange): readonly unknown[] {
  const open = Array.from({ length: end - start }, (_, offset) => keyOf(start + offset)).filter((key) => why.isOpen(key));
  return [why.available, open.join('\n'), open.length > 0 && why.state];
}

function renderRows(locale: Locale, table: RowTable, { start, end }: RowRange): TemplateResult {
  const indexes = Array.from({ length: end - start }, (_, offset) => start + offset);
  return html`
    <table class=${`rows ${table.name}`} part=${table.name} data-money=${moneyWidth(table.moneyLength)} role="table">
      <caption class=${start === 0 ? '' : 'unseen'}>
        ${table.caption}${start === 0 && end === table.count ? nothing : html`<span class="unseen">, ${chunkWords(locale, table, { start, end })}</span>`}
      </caption>
      <colgroup>
        ${table.columns.map(({ name, money }) => html`<col class=${money ? `${name} money` : name} />`)}
      </colgroup>
      <thead class=${start === 0 ? '' : 'unseen'} role="rowgroup">
        <tr class="printed-above" role="row">
          <th colspan=${table.columns.length} scope="colgroup" role="columnheader">${table.printedAbove}</th>
        </tr>
        <tr role="row">
          ${table.columns.map(({ name, heading, money }) => html`<th class=${money ? `${name} money` : name} scope="col" role="columnheader">${heading}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${start === 0 ? (table.first ?? nothing) : nothing} ${indexes.map(table.row)}
        ${end === table.count ? (table.last ?? nothing) : nothing}
      </tbody>
    </table>
  `;
}

function chunkWords(locale: Locale, table: RowTable, { start, end }: RowRange): string {
  const [first = '', last = '', count = ''] = [start + 1, end, table.count].map((number) => formatCount(locale, number));
  return phrase(statementWords(locale).rows, { first, last, count });
}

/** Three widths, so that the tables of a long list have the same columns and no amount is cut. */
function moneyWidth(length: number): 'narrow' | 'middle' | 'wide' {
  if (length <= 10) return 'narrow';
  return length <= 14 ? 'middle' : 'wide';
}
