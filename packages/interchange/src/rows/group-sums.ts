import type { Mapping } from '../mapping/index.js';
import type { TableRecord } from '../table/index.js';
import { addedUp, amountsOf, placeThatDiffers, type Amounts } from './amounts-of.js';
import { isTotalName, mayNameTotal } from './is-total.js';
import type { Places } from './places-of.js';
import type { ReadRow, RowFault } from './row.types.js';
import { tidyText } from './tidy-text.js';

/** Rows of one customer that wait for their sum; beyond them they are let go, and a sum that differs refuses its line alone. */
const ROWS_MAX = 10_000;
/** Lines of customers without documents that wait for the end, where the line of the whole is known. */
const BARE_MAX = 1000;

/** A line of a customer that bears sums, and what stood below it so far. */
interface Group {
  readonly line: TableRecord;
  readonly stated: Amounts;
  sums: Amounts;
  documents: number;
  waiting: ReadRow[];
  isLetGo: boolean;
}

/** Of one customer alone the line of the whole says the same as that of another with as much: it is not told apart. */
const WHOLE_OF = 2;

const NONE: Amounts = new Map();

/**
 * Checks the sums on customers' lines against the documents below them. A customer's rows wait for the next line; where they do not add up, a line was taken for what it is not, or one is
 * missing: all of them are refused. A line with a sum and no documents hides what is owed and is refused, unless it bears the sum of all: that is a total.
 */
export class GroupSums {
  private readonly mapped: readonly number[];
  private readonly decimal: Mapping['decimal'];
  private readonly headers: readonly string[];
  private readonly start: number;
  private group: Group | undefined;
  private bare: Group[] = [];
  private all: Amounts = NONE;
  private areMapped = false;
  private lines = 0;
  private first: TableRecord | undefined;
  private last: TableRecord | undefined;

  constructor({ decimal }: Mapping, { fields, ages, customerLine = 0 }: Places, headers: readonly string[]) {
    this.mapped = [fields.get('amount'), ...ages.map(({ place }) => place)].flatMap((place) => place ?? []);
    this.decimal = decimal;
    this.headers = headers;
    this.start = customerLine;
  }

  /** Whether a line bears sums as the lines before it do: in the columns that are mapped, once one did. */
  bearsSums(record: TableRecord): boolean {
    return !this.areMapped || amountsOf(record, this.mapped, this.decimal).size > 0;
  }

  /** Whether a line that may be called a total is one: by its name alone, or because it bears the sums of the group above, of all, or of the line of the whole. */
  isTotal(record: TableRecord): boolean {
    const name = tidyText(record.cells[this.start] ?? '');
    if (!mayNameTotal(name)) return false;
    const stated = this.amountsOf(record);
    const bears = (sums: Amounts) => sums.size > 0 && stated.size > 0 && [...stated].every(([place, amount]) => sums.get(place) === amount);
    if (isTotalName(name) || stated.size === 0) return true;
    // right below a line that bears as much it may as well be the next customer
    const { group } = this;
    const whole = this.bare[0]?.stated ?? NONE;
    return group !== undefined && group.documents > 0 && [group.stated, group.sums, this.all, whole].some(bears);
  }

  /** A customer's line begins a group; gives back the rows of the one before. */
  begin(line: TableRecord): readonly ReadRow[] {
    const ended = this.end();
    const stated = this.amountsOf(line);
    this.areMapped ||= this.mapped.some((place) => stated.has(place));
    this.all = addedUp(this.all, stated);
    this.lines += 1;
    this.first ??= line;
    this.last = line;
    this.group = { line, stated, sums: NONE, documents: 0, waiting: [], isLetGo: false };
    return ended;
  }

  /** Rows of the group; gives back those that need not wait. */
  add(record: TableRecord, rows: readonly ReadRow[]): readonly ReadRow[] {
    const { group } = this;
    if (!group) return rows;
    group.documents += 1;
    const places = new Set([...this.mapped, ...group.stated.keys()]);
    group.sums = addedUp(group.sums, amountsOf(record, places, this.decimal));
    if (group.isLetGo) return rows;
    group.waiting.push(...rows);
    if (group.waiting.length < ROWS_MAX) return [];
    group.isLetGo = true;
    return group.waiting.splice(0);
  }

  /** The rows of a group whose end has come. */
  end(): readonly ReadRow[] {
    const { group } = this;
    this.group = undefined;
    if (!group) return [];
    if (group.documents === 0) return this.withoutDocuments(group);
    const place = placeThatDiffers(group.stated, group.sums);
    if (place === undefined) return group.waiting;
    const column = this.headers[place] ?? '';
    const fault: RowFault = { code: 'row.customer_sum_differs', column, facts: { line: group.line.line } };
    return group.isLetGo ? [refused(group.line, fault)] : group.waiting.map((row) => withFault(row, fault));
  }

  /** What is left at the end of the file: `total` is the line of the whole. */
  finish(): { readonly rows: readonly ReadRow[]; readonly total?: TableRecord } {
    const rows = [...this.end()];
    const whole = this.lines > WHOLE_OF ? this.bare.find((group) => this.isWhole(group)) : undefined;
    const others = this.bare.filter((group) => group !== whole);
    rows.push(...others.map(({ line }) => refused(line, { code: 'row.customer_without_documents' })));
    return { rows, ...(whole && { total: whole.line }) };
  }

  /** Of the first line or the last: it bears what all others bear together. */
  private isWhole({ line, stated }: Group): boolean {
    const isAtEnd = line === this.first || line === this.last;
    return isAtEnd && [...stated].every(([place, amount]) => this.all.get(place) === amount * 2);
  }

  private withoutDocuments(group: Group): readonly ReadRow[] {
    if ([...group.stated.values()].every((amount) => amount === 0)) return [];
    if (this.bare.length >= BARE_MAX) return [refused(group.line, { code: 'row.customer_without_documents' })];
    this.bare.push(group);
    return [];
  }

  /** In the columns that are mapped; where those are blank, in any. */
  private amountsOf(record: TableRecord): Amounts {
    const mapped = amountsOf(record, this.mapped, this.decimal);
    if (mapped.size > 0) return mapped;
    const others = record.cells.flatMap((_, place) => (place === this.start ? [] : [place]));
    return amountsOf(record, others, this.decimal);
  }
}

function refused({ line, cells }: TableRecord, fault: RowFault): ReadRow {
  return { line, cells, faults: [fault] };
}

function withFault(row: ReadRow, fault: RowFault): ReadRow {
  const { line, cells } = row;
  if ('faults' in row) return { ...row, faults: [...row.faults, fault], lacksOthers: true };
  return { line, cells, faults: [fault], document: row.row.document, lacksOthers: true };
}
