import { fault, type Fault } from '@cartera/core';

/** What a file is instead of a table that can be read. */
export type NotATable = (typeof NOT_A_TABLE)[number];

/** Every `issue` of `file.not_a_table`; locales has words for each. */
export const NOT_A_TABLE = [
  'html',
  'xml',
  'csv',
  'xls',
  'xlsb',
  'ods',
  'numbers',
  'pdf',
  'archive',
  'other',
  'password',
  'zip_damaged',
  'zip_names',
  'part_missing',
  'xml_damaged',
  'no_sheets',
  'only_hidden_sheets',
] as const;

/**
 * The fault of a file that is no table, with what it is instead.
 *
 * @example
 * throw notATable('xls'); // file.not_a_table, facts { issue: 'xls' }
 */
export function notATable(issue: NotATable): Fault {
  return fault('file.not_a_table', { issue });
}
