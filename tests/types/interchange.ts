// A preview made of a file is what the port gives out, and a mapping is the one on the wire. Nothing here runs: `tsc -p tests` reads it.
import type { FileColumns, FileMapping, FileMappingDraft, ImportPreview, PreviewRow } from '@cartera/backend';
import type { MappedColumns, Mapping, MappingDraft } from '@cartera/interchange';
import type { FilePreview, PreviewedRow, PreviewOptions } from '@cartera/interchange/files';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

export const columnsAreTheSame: Same<FileColumns, MappedColumns> = true;
export const rowsAreTheSame: Same<PreviewRow, PreviewedRow> = true;

export function uses(made: FilePreview, mapping: Mapping, draft: MappingDraft, options: PreviewOptions): readonly unknown[] {
  const preview: ImportPreview = made;
  const onTheWire: FileMapping = { ...mapping };
  const proposed: FileMappingDraft = { ...draft };
  // @ts-expect-error a code is none of the port's fields
  void preview.rows[0]?.code;
  // @ts-expect-error at most a number of rows is asked for
  void ({ ...options, rows: 'all' } satisfies PreviewOptions);
  return [onTheWire, proposed];
}
