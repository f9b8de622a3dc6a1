import type { FileMappingDraft } from '@cartera/backend';
import type { ImportRowsKind } from '@cartera/locales/import-form';

/** A column of amounts of one age, as a mapping says it. */
export interface AgedColumn {
  readonly header: string;
  readonly fromDays?: number;
  readonly throughDays?: number;
}

const WHO = ['customer', 'name', 'taxId', 'document', 'series'] as const;
const MEANINGS: Readonly<Record<ImportRowsKind, readonly string[]>> = {
  invoices: [...WHO, 'issuedOn', 'dueOn', 'amount', 'currency', 'settledOn', 'reference'],
  payments: [...WHO, 'paidOn', 'amount', 'currency', 'appliesTo', 'method', 'reference'],
  'open-balances': [...WHO, 'issuedOn', 'dueOn', 'amount', 'currency', 'reference'],
};

/** What a column can hold in a file of some kind, by field of `columns`; what the mapping says beside that can be chosen too. */
export function columnMeanings(mapping: FileMappingDraft): readonly string[] {
  const known = MEANINGS[isKind(mapping.rows) ? mapping.rows : 'invoices'];
  const others = Object.keys(mapping.columns ?? {}).filter((field) => !known.includes(field));
  return [...known.filter((field) => field !== 'paidOn' || !others.includes('issuedOn')), ...others];
}

/** What a mapping says of a column: a field of `columns`; its age; undefined where it is not used. */
export function meaningOf(mapping: FileMappingDraft, header: string): string | AgedColumn | undefined {
  const field = Object.entries(mapping.columns ?? {}).find(([, named]) => named === header)?.[0];
  return field ?? agedColumns(mapping).find((column) => column.header === header);
}

/** The columns of a mapping that hold amounts by age. */
export function agedColumns(mapping: FileMappingDraft): readonly AgedColumn[] {
  return (mapping['aging'] as readonly AgedColumn[] | undefined) ?? [];
}

/** A mapping in which a column holds something else; what held that before, and what the column held before, is used for nothing. */
export function withMeaning(mapping: FileMappingDraft, header: string, meaning: string | AgedColumn | undefined): FileMappingDraft {
  const kept = Object.entries(mapping.columns ?? {}).filter(([field, named]) => named !== header && field !== meaning);
  const columns = Object.fromEntries(typeof meaning === 'string' ? [...kept, [meaning, header]] : kept);
  const { aging: _aging, ...rest } = mapping;
  const others = agedColumns(mapping).filter((column) => column.header !== header);
  const aging = typeof meaning === 'object' ? [...others, meaning] : others;
  return { ...rest, columns, ...(aging.length > 0 && { aging }) };
}

function isKind(rows: string | undefined): rows is ImportRowsKind {
  return rows !== undefined && Object.hasOwn(MEANINGS, rows);
}
