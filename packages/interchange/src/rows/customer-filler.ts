import type { TableRecord } from '../table/index.js';
import type { Places } from './places-of.js';
import { tidyText } from './tidy-text.js';

/**
 * Fills the customer of a group down: on the first row of the group it stands, below it is blank, as in a pivot table. A group ends at a total, a note, a blank line, a row that cannot be
 * told apart: what is blank from there on stays so, and is refused.
 */
export class CustomerFiller {
  /** Rows that were filled. */
  count = 0;
  private readonly places: readonly number[];
  private readonly customer: number;
  private readonly width: number;
  /** What stands in the columns of the customer, by place. */
  private above: ReadonlyMap<number, string> | undefined;
  /** The line that comes next where none is blank. */
  private next = 0;

  constructor({ fields }: Places, width: number) {
    const places = (['customer', 'name', 'taxId'] as const).flatMap((field) => fields.get(field) ?? []);
    this.places = [...new Set(places)];
    this.customer = fields.get('customer') ?? -1;
    this.width = width;
  }

  /** Hears of every record, rows or not: what stands between two of them is told by their lines. */
  pass({ line, cells, kinds }: TableRecord): void {
    if (this.next !== 0 && line > this.next) this.end();
    // a line break within quotes is a line of the file, one within a cell of a sheet is not
    const breaks = kinds ? 0 : cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    this.next = line + 1 + breaks;
  }

  /** What comes below has another customer, or none. */
  end(): void {
    this.above = undefined;
  }

  /** A row with the customer of its group. */
  fill(record: TableRecord): TableRecord {
    const { cells, kinds, brokenQuotes } = record;
    const kind = kinds?.[this.customer];
    if (brokenQuotes || cells.length !== this.width || kind === 'error' || kind === 'formula') {
      this.end();
      return record;
    }
    const own = new Map(this.places.flatMap((place) => (tidyText(cells[place] ?? '') === '' ? [] : [[place, cells[place] ?? '']])));
    if (own.has(this.customer)) {
      this.above = own;
      return record;
    }
    const { above } = this;
    if (!above) return record;
    // a name of its own, and no customer: whoever that is
    if ([...own].some(([place, text]) => tidyText(above.get(place) ?? '') !== tidyText(text))) {
      this.end();
      return record;
    }
    this.count += 1;
    return { ...record, cells: cells.map((cell, place) => above.get(place) ?? cell) };
  }
}
