import { SHEETS_MAX } from './limits.js';
import { notATable } from './not-a-table.js';
import { parsePart } from './parse-part.js';
import { readRelations } from './read-relations.js';
import { beyondLimits } from './beyond-limits.js';
import type { WorkbookSheet } from './workbook.types.js';
import type { ZipParts } from './zip-parts.js';

/** What a workbook says of itself before any cell is read. */
export interface Book {
  readonly sheets: readonly (WorkbookSheet & { readonly part: string })[];
  /** Days are counted from 1904, as old Macintoshes did. */
  readonly from1904: boolean;
  readonly stylesPart?: string;
  readonly textsPart?: string;
  readonly hasMacros: boolean;
  /** How many other books it takes values from. */
  readonly links: number;
}

/**
 * Reads a workbook's list of sheets and where its parts are.
 *
 * @throws file.not_a_table (part_missing, xml_damaged, no_sheets).
 */
export async function readBook(parts: ZipParts): Promise<Book> {
  const part = (await readRelations(parts, '')).find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined || !parts.has(part)) throw notATable('part_missing');
  const relations = await readRelations(parts, part);
  const partOf = (type: string): string | undefined => relations.find((relation) => relation.type === type)?.target;
  const { listed, from1904 } = await readSheetList(parts, part);
  const sheets = listed.flatMap(({ id, name, hidden }) => {
    const relation = relations.find((one) => one.id === id);
    if (relation?.target === undefined || (relation.type === 'worksheet' && !parts.has(relation.target))) throw notATable('part_missing');
    return relation.type === 'worksheet' ? [{ name, hidden, part: relation.target }] : [];
  });
  if (sheets.length === 0) throw notATable('no_sheets');
  const [stylesPart, textsPart] = [partOf('styles'), partOf('sharedStrings')];
  return {
    sheets,
    from1904,
    ...(stylesPart !== undefined && { stylesPart }),
    ...(textsPart !== undefined && { textsPart }),
    hasMacros: relations.some(({ type }) => /^(vbaProject|xlMacrosheet|xlIntlMacrosheet)$/.test(type)),
    links: relations.filter(({ type }) => type === 'externalLink').length,
  };
}

interface ListedSheet extends WorkbookSheet {
  readonly id: string;
}

async function readSheetList(
  parts: ZipParts,
  part: string,
): Promise<{ readonly listed: readonly ListedSheet[]; readonly from1904: boolean }> {
  const listed: ListedSheet[] = [];
  let from1904 = false;
  await parsePart(parts, part, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      if (listed.length >= SHEETS_MAX) throw beyondLimits('sheets', SHEETS_MAX);
      listed.push({ id: relationOf(attributes), name: attributes['name'] ?? '', hidden: /hidden/i.test(attributes['state'] ?? '') });
    },
  });
  return { listed, from1904 };
}

/** 'r:id', whatever the prefix is called. */
function relationOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}
