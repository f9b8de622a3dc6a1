import type { FileFault, FileMapping, FileMappingDraft, ImportPreview, PreviewRow } from '@cartera/backend';
import { fault, minorUnits } from '@cartera/core';
import { parseMoney } from '@cartera/core/amounts';
import { isLocalDate } from '@cartera/core/values';

/** What columns are called in the files of these tests. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  customer: ['Cliente', 'customer'],
  document: ['Folio', 'document'],
  issuedOn: ['Fecha'],
  dueOn: ['Vence'],
  amount: ['Total', 'Saldo'],
  currency: ['Moneda'],
  name: ['Nombre'],
};

/** A file that was sent: its lines, and what of it was refused last. */
export interface SentFile {
  readonly name: string;
  readonly lines: readonly (readonly string[])[];
  refused: readonly string[];
}

/** A row, and what lines above it say of it. */
interface RowOfLines {
  readonly line: number;
  readonly cells: readonly string[];
  readonly filled?: readonly string[];
  readonly currency?: string;
  readonly customer?: string;
}

interface TableOfLines {
  readonly headers: readonly string[];
  readonly rows: readonly RowOfLines[];
}

/** Lines of their own: of the currency of what is below, of its customer. */
const TITLES = { currency: /^Moneda: ([A-Z]{3})$/, customer: /^Cliente: (.+)$/ };

function sheetsOf({ lines }: SentFile): readonly { readonly name: string; readonly from: number; readonly to: number }[] {
  const heads = lines.flatMap(([first = ''], index) => (/^\[.+\]$/.test(first) ? [{ name: first.slice(1, -1), from: index + 1 }] : []));
  return heads.map((sheet, index) => ({ ...sheet, to: (heads[index + 1]?.from ?? lines.length + 1) - 1 }));
}

/** The rows of a sheet under their headers. */
export function tableOf(sent: SentFile, { sheet, headerRow }: FileMappingDraft): TableOfLines & { readonly headerRow: number } {
  const sheets = sheetsOf(sent);
  const { from, to } = sheets.find(({ name }) => name === sheet) ?? sheets[0] ?? { from: 0, to: sent.lines.length };
  const found = sent.lines.findIndex((cells, index) => index >= from && cells.filter((cell) => cell !== '').length > 1);
  const at = headerRow === undefined ? found : headerRow - 1;
  const said: { currency?: string; customer?: string } = {};
  const rows = sent.lines.slice(at + 1, to).flatMap((cells, index) => {
    for (const field of ['currency', 'customer'] as const) {
      const text = TITLES[field].exec(cells[0] ?? '')?.[1];
      if (text !== undefined) said[field] = text;
    }
    return isRow(cells) ? [{ line: at + 2 + index, cells, ...said }] : [];
  });
  return { headers: sent.lines[at] ?? [], rows, headerRow: at + 1 };
}

function isRow(cells: readonly string[]): boolean {
  const [first = ''] = cells;
  return !/^total/i.test(first) && !Object.values(TITLES).some((title) => title.test(first)) && cells.some((cell) => cell !== '');
}

/** The rows of a table, a blank customer filled from above, with the name, where the mapping says so. */
export function groupedRows({ headers, rows }: TableOfLines, { columns, customerFilled }: FileMappingDraft): readonly RowOfLines[] {
  const { customer = '', name = '' } = columns ?? {};
  const isFilled = (place: number, cell = '') => cell === '' && [customer, name].includes(headers[place] ?? '');
  let above: readonly string[] | undefined;
  return rows.map((row) => {
    const { cells } = row;
    if (cells[headers.indexOf(customer)] !== '') above = cells;
    if (customerFilled !== 'down' || above === cells || !above) return row;
    const whole = cells.map((cell, place) => (isFilled(place, cell) ? (above?.[place] ?? '') : cell));
    return { ...row, cells: whole, filled: headers.filter((_, place) => whole[place] !== cells[place]) };
  });
}

/** How rows hang together, where neither that nor columns are said. */
function proposalsFor({ headers, rows }: TableOfLines, { customer }: NonNullable<FileMappingDraft['columns']>): FileMappingDraft {
  const blank = rows.filter(({ cells }) => cells[headers.indexOf(customer ?? '')] === '');
  return {
    ...(customer !== undefined && blank.length >= 2 && !blank.includes(rows[0] ?? { line: 0, cells: [] }) && { customerFilled: 'down' }),
    ...(customer === undefined && rows.some((row) => row.customer !== undefined) && { customerLines: { column: headers[0] } }),
    ...(new Set(rows.map(({ currency }) => currency)).size > 1 && { currencyLines: true }),
  };
}

/** How a file would be read: what cells do not settle is open. */
export function previewOf(sent: SentFile, given: FileMappingDraft, count: number): ImportPreview {
  const table = tableOf(sent, given);
  const { headers, rows, headerRow } = table;
  const named = Object.entries(NAMES).flatMap(([field, names]) =>
    names.filter((name) => headers.includes(name)).map((name) => [field, name] as const),
  );
  const columns = given.columns ?? Object.fromEntries(named);
  const absent = Object.values(columns).find((header) => header !== undefined && !headers.includes(header));
  if (absent !== undefined) throw fault('mapping.column_absent', { column: absent }, 'columns');
  const cells = (header: string | undefined) => rows.map((row) => row.cells[headers.indexOf(header ?? '')] ?? '');
  const days = cells(columns.issuedOn);
  const orders = (['Y-M-D', 'D/M/Y', 'M/D/Y'] as const).filter((order) => days.every((day) => readDay(day, order) !== undefined));
  const mapping: FileMappingDraft = {
    source: 'prueba',
    rows: headers.includes('Saldo') ? 'open-balances' : 'invoices',
    decimal: '.',
    ...(orders.length === 1 && orders[0] && { dates: orders[0] }),
    ...(given.columns === undefined && proposalsFor(table, columns)),
    ...given,
    columns,
  };
  const open = [
    ...(['customer', 'document', 'amount', 'issuedOn'] as const)
      .filter((field) => columns[field] === undefined && (field !== 'customer' || !mapping['customerLines']))
      .map((field) => `columns.${field}`),
    ...(mapping.dates === undefined ? ['dates'] : []),
    ...(mapping.currency === undefined && columns.currency === undefined && !mapping['currencyLines'] ? ['currency'] : []),
  ];
  const sheets = sheetsOf(sent);
  const shown = groupedRows(table, mapping).slice(0, count);
  return {
    format: sheets.length > 0 ? 'xlsx' : 'csv',
    ...(sheets.length > 0 && {
      sheets: sheets.map(({ name }) => ({ name, hidden: name.startsWith('~') })),
      sheet: given.sheet ?? sheets[0]?.name ?? '',
    }),
    headerRow,
    headers,
    skipped: sent.lines.flatMap((line, index) => {
      if (index + 1 < headerRow && line[0] !== '' && !line[0]?.startsWith('['))
        return [{ line: index + 1, text: line.join(' '), why: 'skipped.before_headers' }];
      return index + 1 > headerRow && !isRow(line) ? [{ line: index + 1, text: line.join(' '), why: 'skipped.total' }] : [];
    }),
    mapping,
    reasons: [
      ...named.map(([field, header]) => ({ field: `columns.${field}`, header, code: 'guess.header_name', facts: {} })),
      ...(mapping.dates ? [{ field: 'dates', header: columns.issuedOn ?? '', code: 'guess.only_order', facts: {} }] : []),
    ],
    open,
    rows:
      open.length > 0
        ? shown.map(({ line, cells }) => ({ line, cells }))
        : shown.map((row) => readRow(headers, row, mapping as FileMapping)),
    warnings: open.length > 0 ? [] : warningsOf(shown, mapping),
  };
}

function warningsOf(rows: readonly RowOfLines[], { currencyLines }: FileMappingDraft): ImportPreview['warnings'] {
  const count = rows.filter(({ filled }) => filled).length;
  const currencies = [...new Set(rows.flatMap(({ currency }) => currency ?? []))].join(', ');
  return [
    ...(count > 0 ? [{ code: 'file.customers_filled', facts: { count } }] : []),
    ...(currencyLines ? [{ code: 'preview.currency_sections', facts: { currencies } }] : []),
  ];
}

/** A row as it would be read, or all that is wrong with it. */
export function readRow(
  headers: readonly string[],
  { line, cells, filled, currency: titled, customer: named = '' }: RowOfLines,
  mapping: FileMapping,
): PreviewRow {
  const { columns, dates } = mapping;
  const stands = { line, cells, ...(filled && { filled }) };
  const cell = (header: string | undefined) => (header === undefined ? '' : (cells[headers.indexOf(header)] ?? ''));
  const ofAll = mapping['currencyLines'] ? (titled ?? mapping.currency ?? '') : (mapping.currency ?? '');
  const currency = columns.currency === undefined ? ofAll : cell(columns.currency);
  const customer = mapping['customerLines'] ? named : cell(columns.customer);
  const on = readDay(cell(columns.issuedOn), dates);
  const dueOn = columns.dueOn === undefined ? undefined : readDay(cell(columns.dueOn), dates);
  const amount = readAmount(cell(columns.amount), currency, mapping.decimal);
  const column = (header: string | undefined) => (header === undefined ? {} : { column: header });
  const faults: FileFault[] = [
    ...(customer === '' ? [{ code: 'row.missing', ...column(columns.customer) }] : []),
    ...(columns.currency === undefined && titled !== undefined && titled !== currency
      ? [{ code: 'row.currency_of_section', ...column(columns.amount), facts: { currency: titled } }]
      : []),
    ...(cell(columns.document) === '' ? [{ code: 'row.missing', ...column(columns.document) }] : []),
    ...(on === undefined ? [{ code: 'row.date_format', ...column(columns.issuedOn) }] : []),
    ...(columns.dueOn !== undefined && dueOn === undefined ? [{ code: 'row.not_a_day', ...column(columns.dueOn) }] : []),
    ...(amount === undefined ? [{ code: 'row.amount_format', ...column(columns.amount) }] : []),
  ];
  if (faults.length > 0 || on === undefined || amount === undefined) return { ...stands, faults };
  const name = cell(columns.name);
  const read = { customer, document: cell(columns.document), on, amount };
  return { ...stands, read: { ...read, ...(dueOn !== undefined && { dueOn }), ...(name !== '' && { name }) } };
}

function readDay(text: string, order: FileMapping['dates']): string | undefined {
  const parts = text.split(/[-/.]/);
  const place = (part: string) => (parts[order.split(/[-/]/).indexOf(part)] ?? '').padStart(2, '0');
  const day = `${place('Y')}-${place('M')}-${place('D')}`;
  return parts.length === 3 && isLocalDate(day) ? day : undefined;
}

function readAmount(text: string, currency: string, decimal: '.' | ',') {
  try {
    return minorUnits(currency) >= 0 ? parseMoney(text, currency, { decimal }) : undefined;
  } catch {
    return undefined;
  }
}
