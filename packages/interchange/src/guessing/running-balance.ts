import type { MappingDraft } from '../mapping/index.js';
import { plainWords, readAmount, tidyHeader, tidyText } from '../rows/index.js';
import type { FileSample } from './guess.types.js';
import { BALANCE_WORDS } from './header-words.js';
import { withoutCurrencyCode } from './stated-currency.js';

const CHARGES = /^(?:cargos?|debe|debitos?|debits?|charges?)$/;
const CREDITS = /^(?:abonos?|haber|creditos?|credits?|pagos?|payments?)$/;
/** Fewer rows prove nothing. */
const ROWS_MIN = 3;

/**
 * The header of a column of amounts that is a running balance: each row's is that of the row before, with its own charge and without its own credit. Read as what is open of each row, the
 * same debt would be counted again and again.
 *
 * @returns undefined where it is not: a balance by document is that row's charge less its credit.
 * @example
 * // Cargo, Abono, Saldo: 100, 0, 100 · 50, 0, 150 · 0, 30, 120 => 'Saldo'
 * runningBalance(sample, { columns: { amount: 'Saldo' } });
 */
export function runningBalance({ headers, records }: FileSample, { columns = {}, decimal = '.' }: MappingDraft): string | undefined {
  const amount = columns.amount === undefined ? '' : tidyHeader(columns.amount);
  if (!BALANCE_WORDS.has(plainWords(withoutCurrencyCode(amount)))) return undefined;
  const [balance, charge, credit] = [
    headers.indexOf(amount),
    headers.findIndex((header) => CHARGES.test(plainWords(header))),
    headers.findIndex((header) => CREDITS.test(plainWords(header))),
  ];
  if (balance < 0 || charge < 0 || credit < 0) return undefined;
  const rows = records.map((record) => [balance, charge, credit].map((place) => amountOf(record[place], decimal)));
  const steps = rows.flatMap(([now, plus = 0, minus = 0], index) => {
    const before = rows[index - 1]?.[0];
    return now === undefined || before === undefined ? [] : [{ runs: now === before + plus - minus, isOwn: now === plus - minus }];
  });
  const runs = steps.filter((step) => step.runs && !step.isOwn).length;
  return steps.length >= ROWS_MIN && runs * 2 > steps.length ? amount : undefined;
}

/** Minor units, of whatever currency; nothing there is 0, text is none. */
function amountOf(cell: string | undefined, decimal: '.' | ','): number | undefined {
  const text = tidyText(cell ?? '').replaceAll(/[^\d.,-]/g, '');
  if (text === '' || text === '-') return 0;
  const read = readAmount(text, 'MXN', decimal);
  return 'value' in read ? read.value.amount : undefined;
}
