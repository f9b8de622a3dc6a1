import type { MappingDraft } from '../mapping/index.js';

/** What is to be stated before a file can be imported. */
export function openQuestions({
  rows,
  columns = {},
  aging,
  customerLines,
  currencyLines,
  dates,
  decimal,
  currency,
}: MappingDraft): readonly string[] {
  const byAge = aging !== undefined && columns.document === undefined;
  const days = rows === 'payments' ? ['paidOn', 'issuedOn'] : rows === 'open-balances' ? ['dueOn', 'issuedOn'] : ['issuedOn'];
  const named: Readonly<Record<string, string | undefined>> = { ...columns };
  const needed = [
    ...(customerLines ? [] : ['customer']),
    ...(aging ? [] : ['document', 'amount']),
    ...(byAge || days.some((field) => named[field] !== undefined) ? [] : days.slice(0, 1)),
  ];
  return [
    ...needed.filter((field) => named[field] === undefined).map((field) => `columns.${field}`),
    ...(rows ? [] : ['rows']),
    ...(dates ? [] : ['dates']),
    ...(decimal ? [] : ['decimal']),
    ...(currency === undefined && columns.currency === undefined && !currencyLines ? ['currency'] : []),
  ];
}
