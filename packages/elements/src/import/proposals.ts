import type { FileColumns, FileMappingDraft } from '@cartera/backend';
import type { ImportProposal } from '@cartera/locales/import-form';

/** What is proposed of how rows hang together, and a person may say no to. */
export const PROPOSALS: readonly ImportProposal[] = ['customerFilled', 'customerLines', 'currencyLines'];

/** Each with what a mapping says of it. */
export type Proposals = Readonly<Partial<Record<ImportProposal, unknown>>>;

/** What it is where nobody knows better; the lines of customers only a file can tell. */
const YES: Proposals = { customerFilled: 'down', currencyLines: true };
/** Of two customers for a row there can be one. */
const EXCLUDES: Readonly<Partial<Record<ImportProposal, ImportProposal>>> = {
  customerFilled: 'customerLines',
  customerLines: 'customerFilled',
};

/** Those that a mapping says yes to. */
export function proposalsIn(mapping: FileMappingDraft): Proposals {
  return Object.fromEntries(PROPOSALS.flatMap((field) => (mapping[field] ? [[field, mapping[field]]] : [])));
}

/** A mapping that says yes to one, as it was known before, or no. Customers in lines of their own are in no column. */
export function withProposal(said: FileMappingDraft, field: ImportProposal, isSo: boolean, known: Proposals): FileMappingDraft {
  if (!isSo) return { ...said, [field]: false };
  const { [field]: _before, columns, ...others } = said;
  const { customer: _customer, ...withoutCustomer } = columns ?? {};
  const value = known[field] ?? YES[field];
  const excluded = EXCLUDES[field];
  return {
    ...others,
    ...(columns && { columns: field === 'customerLines' ? withoutCustomer : columns }),
    ...(excluded !== undefined && Boolean(said[excluded]) && { [excluded]: false }),
    ...(value !== undefined && { [field]: value }),
  };
}

/**
 * What of them stays as it stands where columns are said: once they are, nothing is proposed again. Another column of customers is another's blanks, and a column that has them is no line.
 */
export function proposalsKept(standing: FileMappingDraft, columns: FileColumns): FileMappingDraft {
  const { customerFilled, customerLines, currencyLines } = standing;
  const isSame = columns.customer === standing.columns?.customer;
  const areLines = isSame || columns.customer === undefined;
  return {
    ...(customerFilled !== undefined && (isSame || !customerFilled) && { customerFilled }),
    ...(customerLines !== undefined && (areLines || !customerLines) && { customerLines }),
    ...(currencyLines !== undefined && { currencyLines }),
  };
}

/** What is asked for only where one is said no to, unless it was answered. */
export function questionWithout(field: ImportProposal, { columns, currency }: FileMappingDraft): string | undefined {
  if (field === 'customerLines') return columns?.customer === undefined ? 'columns.customer' : undefined;
  return field === 'currencyLines' && currency === undefined && columns?.currency === undefined ? 'currency' : undefined;
}
