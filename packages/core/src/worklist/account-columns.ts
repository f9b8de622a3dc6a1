import { dayNumber, type LocalDate } from '../calendar/index.js';
import type { Journal } from '../journal/index.js';
import type { CurrencyCode, Money } from '../money/index.js';
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

/** What one account is valued by: as in the columns. */
export interface AccountValues {
  readonly oldestDue: number;
  readonly silentSince: number;
  readonly followUp: number;
  readonly returned: number;
  readonly flags: number;
  readonly toCollect: readonly Money[];
}

/**
 * Takes from an account what it is valued by, on its position's day. Its journal may go then: an account is a hundred bytes.
 *
 * @throws What `workItem` throws of an account.
 * @example
 * accountColumns('2026-03-31', [accountValues({ journal, position })]).length; // => 1
 */
export function accountValues(account: { readonly journal: Journal; readonly position: Position }): AccountValues {
  const facts = accountFacts(account);
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

/**
 * Puts what accounts are valued by into columns. Rows are in the order in which accounts come; where two are worth the same, the first comes first.
 *
 * @param accounts As of the day itself.
 * @throws calendar.not_a_day.
 * @example
 * accountColumns('2026-03-31', accounts.map(accountValues)).length; // => accounts.length
 */
export function accountColumns(asOf: LocalDate, accounts: readonly AccountValues[]): AccountColumns {
  const today = dayNumber(asOf, 'asOf');
  const days = (name: 'oldestDue' | 'silentSince' | 'followUp' | 'returned') => Int32Array.from(accounts, (each) => each[name]);
  const amounts = new Map<CurrencyCode, (number | undefined)[]>();
  for (const [row, { toCollect }] of accounts.entries())
    for (const { amount, currency } of toCollect) {
      const column = amounts.get(currency) ?? Array.from<undefined>({ length: accounts.length });
      amounts.set(currency, column);
      column[row] = amount;
    }
  return Object.freeze({
    asOf,
    length: accounts.length,
    oldestDue: days('oldestDue'),
    silentSince: days('silentSince'),
    followUp: days('followUp'),
    returned: days('returned'),
    flags: Uint8Array.from(accounts, ({ flags }) => flags),
    daysLate: rankRows(accounts.map(({ oldestDue }) => (oldestDue === NEVER_YET ? undefined : today - oldestDue))),
    amounts: new Map([...amounts].map(([currency, column]) => [currency, rankRows(column)])),
    largest: Float64Array.from(accounts, ({ toCollect }) => toCollect.reduce((most, { amount }) => Math.max(most, amount), 0)),
  });
}
