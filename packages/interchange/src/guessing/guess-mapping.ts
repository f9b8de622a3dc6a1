import type { GuessCode } from '@cartera/locales/import';
import type { AgingColumn, MappedColumns, Mapping, MappingDraft } from '../mapping/index.js';
import { plainWords } from '../rows/index.js';
import { agingColumns } from './aging-columns.js';
import { guessColumns } from './guess-columns.js';
import { guessCurrency } from './guess-currency.js';
import { guessCustomerLines } from './guess-customer-lines.js';
import { guessDates, guessDecimal } from './guess-form.js';
import type { FileSample, GuessedMapping, GuessReason } from './guess.types.js';
import { BALANCE_WORDS } from './header-words.js';
import { DAY_FIELDS, mixedDays } from './mixed-days.js';
import { openQuestions } from './open-questions.js';
import { sampleCells } from './sample-cells.js';
import { withoutCurrencyCode } from './stated-currency.js';

/**
 * Proposes a mapping from a file's headers and first records. What they do not settle is left open, never guessed: an order of dates that
 * every date fits, one that real days and texts may disagree on, a decimal sign that none shows, a currency that none names.
 *
 * @param draft What is said already, and stays so. Where it names columns, it names all that it wants, and only what is needed besides is proposed.
 * @example
 * guessMapping({ headers: ['Cliente', 'Folio', 'Fecha', 'Total'], records: [['ACME', 'F-1', '25/03/2026', '1,000.50']], delimiter: ',' }, 'sae').open;
 * // => ['currency']: day 25 tells the order, the point tells the decimal sign
 */
export function guessMapping(sample: FileSample, source: string, draft: MappingDraft = {}): GuessedMapping {
  const reasons: GuessReason[] = [];
  const reason = (field: string, code: GuessCode, header?: string, facts: GuessReason['facts'] = {}) =>
    void reasons.push({ field, ...(header !== undefined && { header }), code, facts });

  const { columns, aging, customerLines } = guessParts(sample, draft, reason);
  const amounts = [columns.amount, ...aging.map(({ header }) => header)].flatMap((header) => header ?? []);
  const rows = draft.rows ?? guessRows(columns, aging, reason);
  const form = guessForm(sample, { columns, amounts, draft }, reason);
  const currency = namedCurrency(sample, { columns, amounts, draft }, reason);
  const { currency: _column, ...others } = columns;
  const mapping: MappingDraft = {
    source: draft.source ?? source,
    rows,
    ...form,
    ...(sample.encoding === 'latin-1' && { encoding: 'latin-1' }),
    ...(sample.delimiter && { delimiter: sample.delimiter }),
    ...(aging.length > 0 && { aging }),
    ...(customerLines && { customerLines }),
    ...draft,
    ...(currency.constant !== undefined && { currency: currency.constant }),
    columns: { ...others, ...(currency.column !== undefined && { currency: currency.column }) },
  };
  return { mapping, reasons, open: openQuestions(mapping) };
}

type Tell = (field: string, code: GuessCode, header?: string, facts?: GuessReason['facts']) => void;

interface Parts {
  readonly columns: MappedColumns;
  readonly aging: readonly AgingColumn[];
  readonly customerLines?: Mapping['customerLines'];
}

/** Which columns hold what, ages and lines of customers among them. */
function guessParts(sample: FileSample, draft: MappingDraft, tell: Tell): Parts {
  const said = draft.columns ?? {};
  const isNamed = Object.keys(said).length > 0;
  const aging = draft.aging ?? (isNamed ? [] : agingColumns(sample.headers));
  const taken: readonly unknown[] = [...Object.values<string>({ ...said }), ...aging.map(({ header }) => header)];
  const guessed = withoutLedger(sample, guessColumns(sample.headers.filter((header) => !taken.includes(header))));
  const wanted = isNamed ? neededOf(guessed, said, aging) : guessed;
  const columns: MappedColumns = { ...wanted, ...said };
  for (const [field, header] of Object.entries(wanted))
    if (!(field in said) && field !== 'currency') tell(`columns.${field}`, 'guess.header_name', String(header));
  for (const { header, fromDays, throughDays } of draft.aging ? [] : aging)
    tell('aging', 'guess.aging_header', header, {
      ...(fromDays !== undefined && throughDays !== undefined && { fromDays, throughDays }),
      ...(fromDays !== undefined && throughDays === undefined && { overDays: fromDays - 1 }),
    });
  if (!draft.aging && aging.length > 0 && columns.document === undefined) tell('columns.document', 'guess.documents_by_age');
  const lines = columns.customer === undefined && !draft.customerLines ? guessCustomerLines(sample, columns.document) : undefined;
  const line = sample.lines?.[lines?.first ?? -1];
  if (lines) tell('customerLines', 'guess.customer_lines', lines.customerLines.column, line === undefined ? {} : { line });
  const customerLines = draft.customerLines ?? lines?.customerLines;
  return { columns, aging, ...(customerLines && { customerLines }) };
}

const LEDGER_WORDS: ReadonlySet<string> = new Set(['account', 'cuenta']);
const LEDGER_CELLS = 3;

/** An account that is the same on every line is that of the ledger: no customer's. */
function withoutLedger(sample: FileSample, guessed: MappedColumns): MappedColumns {
  const { customer, ...others } = guessed;
  if (customer === undefined || !LEDGER_WORDS.has(plainWords(customer))) return guessed;
  const cells = sampleCells(sample, [customer]).map(({ text }) => text);
  return cells.length >= LEDGER_CELLS && new Set(cells).size === 1 ? others : guessed;
}

/** What a mapping cannot do without, and the columns that were named have not. */
function neededOf(guessed: MappedColumns, said: MappedColumns, aging: readonly AgingColumn[]): MappedColumns {
  const hasDay = said.issuedOn !== undefined || said.paidOn !== undefined || said.dueOn !== undefined;
  const needed = ['customer', ...(aging.length > 0 ? [] : ['document', 'amount']), ...(hasDay ? [] : ['issuedOn', 'paidOn', 'dueOn'])];
  return Object.fromEntries(Object.entries(guessed).filter(([field]) => needed.includes(field)));
}

function guessRows({ appliesTo, method, paidOn, amount = '' }: MappedColumns, aging: readonly AgingColumn[], tell: Tell): Mapping['rows'] {
  if (aging.length > 0) {
    tell('rows', 'guess.balance_header', amount === '' ? aging[0]?.header : amount);
    return 'open-balances';
  }
  const paid = appliesTo ?? method ?? paidOn;
  if (paid !== undefined) {
    tell('rows', 'guess.payment_header', paid);
    return 'payments';
  }
  const isBalance = BALANCE_WORDS.has(plainWords(withoutCurrencyCode(amount)));
  if (amount !== '') tell('rows', isBalance ? 'guess.balance_header' : 'guess.invoice_headers', amount);
  return isBalance ? 'open-balances' : 'invoices';
}

/** Why an order of dates is proposed. */
const DATES_BY = { texts: 'guess.only_order', kind: 'guess.cells_are_days', names: 'guess.months_named' } as const;

interface ForForm {
  readonly columns: MappedColumns;
  readonly amounts: readonly string[];
  readonly draft: MappingDraft;
}

/** The order of dates and the decimal sign, where the cells settle them. */
function guessForm(sample: FileSample, { columns, amounts, draft }: ForForm, tell: Tell): Pick<MappingDraft, 'dates' | 'decimal'> {
  const dayColumns = DAY_FIELDS.flatMap((field) => columns[field] ?? []);
  // where real days may have been read in another order than the texts beside them, a person has to look first
  const isUnsure = draft.dates !== undefined || mixedDays(sample, columns, 'Y-M-D').length > 0;
  const days = isUnsure ? undefined : guessDates(sampleCells(sample, dayColumns));
  if (days) tell('dates', DATES_BY[days.by], dayColumns[0], { order: days.value });
  // a list without a column of days has no order of them: any will do
  const dates = days?.value ?? (dayColumns.length === 0 && columns.document === undefined && amounts.length > 1 ? 'D/M/Y' : undefined);
  const sign = draft.decimal ? undefined : guessDecimal(sampleCells(sample, amounts));
  if (sign) tell('decimal', sign.by === 'kind' ? 'guess.cells_are_numbers' : 'guess.decimal_shown', amounts[0], { sign: sign.value });
  return { ...(dates && { dates }), ...(sign && { decimal: sign.value }) };
}

/** The currency: what was said, a column of codes, or one that the file names. */
function namedCurrency(
  sample: FileSample,
  { columns, amounts, draft }: ForForm,
  tell: Tell,
): { readonly constant?: string; readonly column?: string } {
  const said = draft.columns?.currency;
  if (draft.currency !== undefined || said !== undefined)
    return { ...(draft.currency !== undefined && { constant: draft.currency }), ...(said !== undefined && { column: said }) };
  const offered = draft.columns && Object.keys(draft.columns).length > 0 ? { ...columns, ...guessedCurrencyColumn(sample) } : columns;
  const found = guessCurrency(sample, offered, amounts);
  if (!found) return {};
  if (!('currency' in found)) {
    tell('columns.currency', found.areCodes ? 'guess.cells_are_codes' : 'guess.header_name', found.header);
    return { column: found.header };
  }
  tell('currency', 'guess.currency_stated', found.header, { text: found.text });
  return { constant: found.currency };
}

function guessedCurrencyColumn({ headers }: FileSample): Pick<MappedColumns, 'currency'> {
  const { currency } = guessColumns(headers);
  return currency === undefined ? {} : { currency };
}
