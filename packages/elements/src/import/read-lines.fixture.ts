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

interface TableOfLines {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

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
  const rows = sent.lines.slice(at + 1, to).flatMap((cells, index) => (isRow(cells) ? [{ line: at + 2 + index, cells }] : []));
  return { headers: sent.lines[at] ?? [], rows, headerRow: at + 1 };
}

function isRow(cells: readonly string[]): boolean {
  return !/^total/i.test(cells[0] ?? '') && cells.some((cell) => cell !== '');
}

/** How a file would be read: what cells do not settle is open. */
export function previewOf(sent: SentFile, given: FileMappingDraft, count: number): ImportPreview {
  const { headers, rows, headerRow } = tableOf(sent, given);
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
    ...given,
    columns,
  };
  const open = [
    ...(['customer', 'document', 'amount', 'issuedOn'] as const)
      .filter((field) => columns[field] === undefined)
      .map((field) => `columns.${field}`),
    ...(mapping.dates === undefined ? ['dates'] : []),
    ...(mapping.currency === undefined && columns.currency === undefined ? ['currency'] : []),
  ];
  const sheets = sheetsOf(sent);
  const shown = rows.slice(0, count);
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
    rows: open.length > 0 ? shown : shown.map((row) => readRow(headers, row, mapping as FileMapping)),
    warnings: [],
  };
}

/** A row as it would be read, or all that is wrong with it. */
export function readRow(
  headers: readonly string[],
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
  mapping: FileMapping,
): PreviewRow {
  const { columns, dates } = mapping;
  const cell = (header: string | undefined) => (header === undefined ? '' : (cells[headers.indexOf(header)] ?? ''));
  const currency = columns.currency === undefined ? (mapping.currency ?? '') : cell(columns.currency);
  const on = readDay(cell(columns.issuedOn), dates);
  const dueOn = columns.dueOn === undefined ? undefined : readDay(cell(columns.dueOn), dates);
  const amount = readAmount(cell(columns.amount), currency, mapping.decimal);
  const column = (header: string | undefined) => (header === undefined ? {} : { column: header });
  const faults: FileFault[] = [
    ...(cell(columns.customer) === '' ? [{ code: 'row.missing', ...column(columns.customer) }] : []),
    ...(cell(columns.document) === '' ? [{ code: 'row.missing', ...column(columns.document) }] : []),
    ...(on === undefined ? [{ code: 'row.date_format', ...column(columns.issuedOn) }] : []),
    ...(columns.dueOn !== undefined && dueOn === undefined ? [{ code: 'row.not_a_day', ...column(columns.dueOn) }] : []),
    ...(amount === undefined ? [{ code: 'row.amount_format', ...column(columns.amount) }] : []),
  ];
  if (faults.length > 0 || on === undefined || amount === undefined) return { line, cells, faults };
  const name = cell(columns.name);
  const read = { customer: cell(columns.customer), document: cell(columns.document), on, amount };
  return { line, cells, read: { ...read, ...(dueOn !== undefined && { dueOn }), ...(name !== '' && { name }) } };
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
