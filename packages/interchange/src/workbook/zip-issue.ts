import type { NotATable } from './not-a-table.js';

/** What a zip is by the names of its parts, where it is no workbook. */
export function zipIssue(names: readonly string[]): NotATable | undefined {
  const has = (name: string | RegExp): boolean => names.some((one) => (typeof name === 'string' ? one === name : name.test(one)));
  if (has('xl/workbook.bin')) return 'xlsb';
  if (has('index.zip') || has(/^index\/.*\.iwa$/)) return 'numbers';
  if (has('content.xml') && has('meta-inf/manifest.xml')) return 'ods';
  if (has(/^(word|ppt|visio)\//)) return 'other';
  return has('[content_types].xml') || has(/^xl\//) ? undefined : 'archive';
}
