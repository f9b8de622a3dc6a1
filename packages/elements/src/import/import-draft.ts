import type { FileMapping, FileMappingDraft, ImportPreview } from '@cartera/backend';
import type { LocalDate } from '@cartera/core';
import { isLocalDate } from '@cartera/core/values';
import { withMeaning, type AgedColumn } from './column-meanings.js';
import { proposalsKept } from './proposals.js';

/** What somebody has said of a file so far. Nothing of it is lost by going back, by an error or by another answer. */
export interface ImportDraft {
  /** What was said of the mapping; the rest is proposed. */
  readonly mapping: FileMappingDraft;
  /** The day of the list, as typed; '' is the business date. */
  readonly asOf: string;
  /** Rows that differ are corrected. */
  readonly update: boolean;
}

/** A file of which nothing was said. */
export const EMPTY_IMPORT: ImportDraft = { mapping: {}, asOf: '', update: false };

/** A field of a mapping that is chosen by itself. */
export type MappingChoice = 'sheet' | 'headerRow' | 'rows' | 'dates' | 'decimal' | 'currency' | 'source' | 'fullList';

/** What was said, with one choice more. What another sheet or line of headers makes meaningless goes, as do ages where rows are no balances; an empty choice is none. */
export function withChoice(draft: ImportDraft, field: MappingChoice, value: string | number | boolean): ImportDraft {
  const { [field]: _before, ...others } = draft.mapping;
  const { aging: _aging, ...withoutAges } = others;
  const fitting = field === 'rows' && value !== 'open-balances' ? withoutAges : others;
  const kept = field === 'sheet' || field === 'headerRow' ? withoutColumns(fitting, field) : fitting;
  return { ...draft, mapping: value === '' || value === false ? kept : { ...kept, [field]: value } };
}

function withoutColumns(mapping: FileMappingDraft, field: 'sheet' | 'headerRow'): FileMappingDraft {
  const { columns: _columns, aging: _aging, ...rest } = mapping;
  const { customerLines: _lines, customerFilled: _filled, currencyLines: _currencies, ...others } = rest;
  const { headerRow: _headerRow, ...ofSheet } = others;
  return field === 'sheet' ? ofSheet : others;
}

/** What was said, and what a column holds. All columns are said then, and what stands beside them. */
export function withColumn(
  draft: ImportDraft,
  standing: FileMappingDraft,
  { header, meaning }: { readonly header: string; readonly meaning: string | AgedColumn | undefined },
): ImportDraft {
  const { columns = {}, aging } = withMeaning(standing, header, meaning);
  return withColumns(draft, standing, { columns, ...(aging !== undefined && { aging }) });
}

/** What was said, and all columns, with ages or without; what else is proposed of rows stays with those that it is about. */
export function withColumns(draft: ImportDraft, standing: FileMappingDraft, { columns = {}, ...ages }: FileMappingDraft): ImportDraft {
  const { aging: _aging, customerLines: _lines, customerFilled: _filled, ...said } = draft.mapping;
  return { ...draft, mapping: { ...said, ...proposalsKept(standing, columns), columns, ...ages } };
}

/** The mapping as it stands: what is proposed, and over it what was said. Where columns were said they are all of them. */
export function mappingOf({ mapping: proposed }: ImportPreview, { mapping: said }: ImportDraft): FileMappingDraft {
  const { aging: _aging, ...others } = proposed;
  return said.columns === undefined ? { ...proposed, ...said } : { ...others, ...said };
}

/** Whether rows that differ change the books although nobody asked to have them corrected: a complete list is followed, a day of settling is recorded. */
export function followsChanges({ fullList, columns }: FileMapping): 'list' | 'settled' | undefined {
  if (fullList) return 'list';
  return columns.settledOn === undefined ? undefined : 'settled';
}

/** The mapping of a file of which nothing is open. */
export function wholeMapping(preview: ImportPreview, draft: ImportDraft): FileMapping | undefined {
  if (preview.open.length > 0) return undefined;
  const { source, rows, dates, decimal, columns, ...others } = mappingOf(preview, draft);
  if (source === undefined || rows === undefined || dates === undefined || decimal === undefined || columns === undefined) return undefined;
  return { source, rows, dates, decimal, columns, ...others };
}

/** The day of the list, where a whole one is typed. */
export function dayOfList({ asOf }: ImportDraft): LocalDate | undefined {
  return isLocalDate(asOf) ? asOf : undefined;
}

/** What of a mapping holds for the file with mended rows of another: that one is no full list, and has its own sheet and lines. */
export function mappingOfMended(mapping: FileMapping): FileMappingDraft {
  const { sheet: _sheet, headerRow: _row, fullList: _full, ...kept } = mapping;
  const { delimiter: _delimiter, encoding: _encoding, ...others } = kept;
  return others;
}
