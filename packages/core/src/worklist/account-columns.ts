import { dayNumber, type LocalDate } from '../calendar/index.js';
import type { Journal } from '../journal/index.js';
import type { CurrencyCode } from '../money/index.js';
import type { Position } from '../position/index.js';
import { accountFacts, type AccountFacts } from './account-facts.js';
import { rankRows, type RankedRows } from './ranked-rows.js';

/** In a column of days: later than every day, earlier than every day. Small enough that differences stay whole numbers of 32 bits. */
const NEVER_YET = 0x3fffffff;
const LONG_AGO = -0x3fffffff;

/** What holds of an account on the day, one bit each. */
export const BROKEN = 1;
export const PAST_DUE = 2;
export const HELD = 4;
export const PROMISED = 8;
export const SNOOZED = 16;
export const TO_COLLECT = 32;
/** One more than all bits together. */
export const FLAGS = 64;

/**
 * What accounts are valued by, of many of them on one day, one row an account: as little as can be, and sorted where rules have steps, so that trying other rules costs next to nothing.
 * Days are day numbers.
 */
export interface AccountColumns {
  readonly asOf: LocalDate;
  readonly length: number;
  /** The oldest due day of what is past due and not held; later than every day where nothing is. */
  readonly oldestDue: Int32Array;
  /** The last contact, before the first one the oldest due day; later than every day where nothing is past due. */
  readonly silentSince: Int32Array;
  /** The day agreed in the last contact; later than every day without one. */
  readonly followUp: Int32Array;
  /** The last payment that came back; earlier than every day without one, and where nothing is past due. */
  readonly returned: Int32Array;
  readonly flags: Uint8Array;
  /** The rows with something past due by their days late. */
  readonly daysLate: RankedRows;
  /** The rows with something to collect in a currency, 0 included, by amount in minor units. */
  readonly amounts: ReadonlyMap<CurrencyCode, RankedRows>;
  /** The largest of an account's amounts, whatever the currency; 0 without one. */
  readonly largest: Float64Array;
}

/**
 * Takes from accounts what they are valued by. Rows are in the order in which accounts come; where two are worth the same, the first comes first.
 *
 * @param accounts Their positions are of the day itself.
 * @throws What `workItem` throws of an account.
 * @example
 * accountColumns('2026-03-31', [{ journal, position }]).length; // => 1
 */
export function accountColumns(
  asOf: LocalDate,
  accounts: Iterable<{ readonly journal: Journal; readonly position: Position }>,
): AccountColumns {
  const today = dayNumber(asOf, 'asOf');
  const read = Array.from(accounts, (account) => valuedBy(accountFacts(account)));
  const days = (name: 'oldestDue' | 'silentSince' | 'followUp' | 'returned') => Int32Array.from(read, (each) => each[name]);
  const amounts = new Map<CurrencyCode, (number | undefined)[]>();
  for (const [row, { toCollect }] of read.entries())
    for (const { amount, currency } of toCollect) {
      const column = amounts.get(currency) ?? Array.from<undefined>({ length: read.length });
      amounts.set(currency, column);
      column[row] = amount;
    }
  return Object.freeze({
    asOf,
    length: read.length,
    oldestDue: days('oldestDue'),
    silentSince: days('silentSince'),
    followUp: days('followUp'),
    returned: days('returned'),
    flags: Uint8Array.from(read, ({ flags }) => flags),
    daysLate: rankRows(read.map(({ oldestDue }) => (oldestDue === NEVER_YET ? undefined : today - oldestDue))),
    amounts: new Map([...amounts].map(([currency, column]) => [currency, rankRows(column)])),
    largest: Float64Array.from(read, ({ toCollect }) => toCollect.reduce((most, { amount }) => Math.max(most, amount), 0)),
  });
}

/** Only what the columns need: what an account's facts stand on may go, account by account. */
function valuedBy(facts: AccountFacts) {
  const { oldestDueOn, contact, returned, toCollect } = facts;
  const isLate = oldestDueOn !== undefined;
  return {
    oldestDue: isLate ? dayNumber(oldestDueOn) : NEVER_YET,
    silentSince: isLate ? dayNumber(contact?.on ?? oldestDueOn) : NEVER_YET,
    followUp: contact?.nextOn === undefined ? NEVER_YET : dayNumber(contact.nextOn),
    returned: isLate && returned ? dayNumber(returned.on) : LONG_AGO,
    flags: flagsOf(facts),
    toCollect,
  };
}

function flagsOf({ broken, pastDue, openPromises, snoozedThrough, toCollect }: AccountFacts): number {
  const bit = (holds: boolean, flag: number) => (holds ? flag : 0);
  const collectable = toCollect.some(({ amount }) => amount > 0);
  return (
    bit(broken !== undefined, BROKEN) |
    bit(pastDue.free.length > 0, PAST_DUE) |
    bit(pastDue.held.length > 0, HELD) |
    bit(openPromises.length > 0, PROMISED) |
    bit(snoozedThrough !== undefined, SNOOZED) |
    bit(collectable, TO_COLLECT)
  );
}
