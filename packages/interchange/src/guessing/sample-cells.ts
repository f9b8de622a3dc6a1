import { isTotalName, tidyHeader, tidyText } from '../rows/index.js';
import type { CellKind } from '../table/index.js';
import type { FileSample } from './guess.types.js';

/** A cell of a sample that holds something. */
export interface SampleCell {
  readonly text: string;
  readonly kind?: CellKind;
}

/** The cells of a sample's columns that hold something, names of totals and headers once more left out. */
export function sampleCells({ headers, records, kinds }: FileSample, columns: readonly (string | undefined)[]): readonly SampleCell[] {
  return columns.flatMap((column) => {
    const header = column === undefined ? '' : tidyHeader(column);
    const place = header === '' ? -1 : headers.indexOf(header);
    return records.flatMap((record, index): readonly SampleCell[] => {
      const text = tidyText(record[place] ?? '');
      if (text === '' || text === header || isTotalName(text)) return [];
      const kind = kinds?.[index]?.[place];
      return [{ text, ...(kind && { kind }) }];
    });
  });
}
