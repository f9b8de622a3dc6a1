import type { AgingColumn, MappedColumns, Mapping, MappingDraft } from '../mapping/index.js';
import { plainWords, tidyText, unnamedColumn } from '../rows/index.js';
import { agingColumns } from './aging-columns.js';
import { guessColumns } from './guess-columns.js';
import { guessCurrencyLines, type GuessedCurrencyLines } from './guess-currency-lines.js';
import { guessDates, guessDecimal } from './guess-form.js';
import { groupsOf, guessGroups, type GuessedGroups } from './guess-groups.js';
import type { FileSample, GuessedFrom, GuessedMapping, GuessReason, TellReason } from './guess.types.js';
import { BALANCE_WORDS } from './header-words.js';
import { isLedgerAccount } from './is-ledger-account.js';
import { DAY_FIELDS, mixedDays } from './mixed-days.js';
import { namesColumns } from './names-columns.js';
import { openQuestions } from './open-questions.js';
import { proposedCurrency } from './proposed-currency.js';
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
export function guessMapping(given: FileSample, source: string, draft: MappingDraft = {}): GuessedMapping {
  const sample = withNames(given);
  const reasons: GuessReason[] = [];
  const reason: TellReason = (field, code, header, facts = {}) =>
    void reasons.push({ field, ...(header !== undefined && { header }), code, facts });

  const { columns, aging, aged, ...groups } = guessParts(sample, draft, reason);
  const amounts = [columns.amount, ...aging.map(({ header }) => header)].flatMap((header) => header ?? []);
  const rows = draft.rows ?? guessRows(columns, aged, reason);
  const form = guessForm(sample, { columns, amounts, draft }, reason);
  const currency = proposedCurrency(sample, { columns, amounts, draft }, reason);
  const sections = currency.column === undefined ? sectionsOf(sample, { draft, amounts, own: currency.constant }, reason) : undefined;
  const { currency: _column, ...others } = columns;
  const mapping: MappingDraft = {
    source: draft.source ?? source,
    rows,
    ...form,
    ...(sample.encoding === 'latin-1' && { encoding: 'latin-1' }),
    ...(sample.delimiter && { delimiter: sample.delimiter }),
    ...(aging.length > 0 && { aging }),
    ...groups,
    ...(sections && { currencyLines: true }),
    ...draft,
    ...(currency.constant !== undefined && { currency: currency.constant }),
    columns: { ...others, ...(currency.column !== undefined && { currency: currency.column }) },
  };
  const isOpen = sections?.isOpen === true && currency.constant === undefined;
  return { mapping, reasons, open: [...openQuestions(mapping), ...(isOpen ? ['currency'] : [])] };
}

/** Columns without a header that hold something, by the names that a mapping has for them. */
function withNames(sample: FileSample): FileSample {
  const isFilled = (place: number) => sample.records.some((record) => tidyText(record[place] ?? '') !== '');
  const headers = sample.headers.map((header, place) => (header === '' && isFilled(place) ? unnamedColumn(place) : header));
  return { ...sample, headers };
}

/** Lines that say the currency of what is below them: where that was said, or where neither it nor columns were. */
function sectionsOf(
  sample: FileSample,
  { draft, amounts, own }: { readonly draft: MappingDraft; readonly amounts: readonly string[]; readonly own: string | undefined },
  tell: TellReason,
): GuessedCurrencyLines | undefined {
  const isSought = draft.currencyLines ?? !namesColumns(draft);
  const found = isSought ? guessCurrencyLines(sample, amounts, own) : undefined;
  const line = sample.lines?.[found?.first ?? -1];
  if (found && draft.currencyLines === undefined)
    tell('currencyLines', 'guess.currency_lines', undefined, { text: found.text, ...(line !== undefined && { line }) });
  return found;
}

interface Parts extends Pick<MappingDraft, 'customerLines' | 'customerFilled'> {
  readonly columns: MappedColumns;
  readonly aging: readonly AgingColumn[];
  /** The header of the first age, mapped or not: a list that has ages is one of balances. */
  readonly aged: string | undefined;
}

/** Which columns hold what, ages and customers above their documents among them. */
function guessParts(sample: FileSample, draft: MappingDraft, tell: TellReason): Parts {
  const said = draft.columns ?? {};
  const ages = draft.aging ?? (namesColumns(draft) ? [] : agingColumns(sample.headers));
  const taken: readonly unknown[] = [...Object.values<string>({ ...said }), ...ages.map(({ header }) => header)];
  const guessed = withoutLedger(sample, guessColumns(sample.headers.filter((header) => !taken.includes(header))));
  // ages are in the currency of the house where another column has the amount in the document's own
  const own = draft.aging || ages.length === 0 || guessed.currency === undefined ? undefined : sample.headers.find(isOwnAmount);
  const aging = own === undefined ? ages : [];
  const wanted = namesColumns(draft) ? neededOf(guessed, said, aging) : { ...guessed, ...(own !== undefined && { amount: own }) };
  const groups = groupsIn(sample, draft, { ...wanted, ...said }, ages);
  const { columns } = groups;
  for (const [field, header] of Object.entries(columns))
    if (!(field in said) && field !== 'currency')
      tell(
        `columns.${field}`,
        field === 'document' && header !== wanted.document ? 'guess.documents_below' : 'guess.header_name',
        String(header),
      );
  for (const { header, fromDays, throughDays } of draft.aging ? [] : aging)
    tell('aging', 'guess.aging_header', header, {
      ...(fromDays !== undefined && throughDays !== undefined && { fromDays, throughDays }),
      ...(fromDays !== undefined && throughDays === undefined && { overDays: fromDays - 1 }),
    });
  if (!draft.aging && aging.length > 0 && columns.document === undefined) tell('columns.document', 'guess.documents_by_age');
  tellGroups(sample, groups, tell);
  return { columns, aging, aged: ages[0]?.header, ...groupsOf(groups), ...(draft.customerLines && { customerLines: draft.customerLines }) };
}

/** The amount in the document's own currency. */
function isOwnAmount(header: string): boolean {
  return ['amount currency', 'importe en divisa', 'importe en moneda', 'importe moneda'].includes(plainWords(header));
}

/** Customers above their documents, unless that is said; where columns were named, in lines of their own only. With lines that are said the columns are those that come with such lines. */
function groupsIn(sample: FileSample, draft: MappingDraft, columns: MappedColumns, ages: readonly AgingColumn[]): GuessedGroups {
  const { customerLines, customerFilled } = draft;
  if (customerFilled === 'down' || (namesColumns(draft) && columns.customer !== undefined)) return { columns };
  const { lines, filled, ...found } = guessGroups(sample, columns, [columns.amount ?? [], ages.map(({ header }) => header)].flat());
  if (lines && customerLines === false) return { columns };
  const grouped = namesColumns(draft) ? { columns } : found;
  if (customerLines) return grouped;
  return { ...grouped, ...(lines && { lines }), ...(filled !== undefined && customerFilled !== false && { filled }) };
}

function tellGroups(sample: FileSample, { lines, filled }: GuessedGroups, tell: TellReason): void {
  const line = sample.lines?.[lines?.first ?? filled ?? -1];
  const facts = line === undefined ? {} : { line };
  if (filled !== undefined) tell('customerFilled', 'guess.customer_filled', undefined, facts);
  if (!lines) return;
  tell('customerLines', 'guess.customer_lines', lines.customerLines.column, facts);
  if (lines.customerLines.sums) tell('customerLines', 'guess.customer_sums', lines.customerLines.column);
}

/** Fewer cells say nothing. */
const LEDGER_CELLS = 3;

/** An account that is the same on every line is that of the ledger: no customer's. */
function withoutLedger(sample: FileSample, guessed: MappedColumns): MappedColumns {
  const { customer, ...others } = guessed;
  if (customer === undefined || !isLedgerAccount(customer)) return guessed;
  const cells = sampleCells(sample, [customer]).map(({ text }) => text);
  return cells.length >= LEDGER_CELLS && new Set(cells).size === 1 ? others : guessed;
}

/** What a mapping cannot do without, and the columns that were named have not. */
function neededOf(guessed: MappedColumns, said: MappedColumns, aging: readonly AgingColumn[]): MappedColumns {
  const hasDay = said.issuedOn !== undefined || said.paidOn !== undefined || said.dueOn !== undefined;
  const needed = ['customer', ...(aging.length > 0 ? [] : ['document', 'amount']), ...(hasDay ? [] : ['issuedOn', 'paidOn', 'dueOn'])];
  return Object.fromEntries(Object.entries(guessed).filter(([field]) => needed.includes(field)));
}

function guessRows({ appliesTo, method, paidOn, amount = '' }: MappedColumns, aged: string | undefined, tell: TellReason): Mapping['rows'] {
  if (aged !== undefined) {
    tell('rows', 'guess.balance_header', amount === '' ? aged : amount);
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

/** The order of dates and the decimal sign, where the cells settle them. */
function guessForm(
  sample: FileSample,
  { columns, amounts, draft }: GuessedFrom,
  tell: TellReason,
): Pick<MappingDraft, 'dates' | 'decimal'> {
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
