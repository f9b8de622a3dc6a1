import { fault, isFault } from '@cartera/core';
import { findHeaders } from '../rows/index.js';
import type { Workbook } from '../workbook/index.js';
import { firstRecords } from './first-records.js';

/** What a workbook is refused for; where a column is absent that a hidden sheet has, with that sheet's name: nobody finds what does not show. */
export async function tellHidden(workbook: Workbook, mapping: Parameters<typeof findHeaders>[1], refused: unknown): Promise<unknown> {
  if (!isFault(refused) || refused.code !== 'mapping.column_absent') return refused;
  for (const { name } of workbook.sheets.filter(({ hidden }) => hidden)) {
    const first = await firstRecords(workbook.readSheet(name, { dates: 'Y-M-D', decimal: '.' }));
    if (hasColumns(first, mapping)) return fault(refused.code, { ...refused.facts, hidden: name }, refused.path);
  }
  return refused;
}

function hasColumns(...asked: Parameters<typeof findHeaders>): boolean {
  try {
    return findHeaders(...asked).before >= 0;
  } catch {
    return false;
  }
}
