import type { RefusalWords } from './messages.types.js';

/** What a file may be instead of a table: the `issue` of `file.not_a_table`. */
export type FileIssue =
  | 'html'
  | 'xml'
  | 'csv'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'numbers'
  | 'pdf'
  | 'archive'
  | 'other'
  | 'password'
  | 'zip_damaged'
  | 'zip_names'
  | 'part_missing'
  | 'xml_damaged'
  | 'no_sheets'
  | 'only_hidden_sheets';

/** What it is, and how it becomes a table. */
export type FileIssueWords = Readonly<Record<FileIssue, RefusalWords>>;
