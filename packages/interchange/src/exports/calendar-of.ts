import {
  addDays,
  customerIdOf,
  digestOf,
  type Instant,
  type LocalDate,
  type Money,
  type Position,
  type PromiseStanding,
} from '@cartera/core';
import { formatDay, formatMoneyWithCode, phrase, type Locale } from '@cartera/locales';
import { exportWords } from '@cartera/locales/exports';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { isHolding } from './held-items.js';

/** How a calendar is written. */
export interface CalendarOptions {
  readonly locale: Locale;
  /** What the calendar is called; left out: the account. */
  readonly name?: string;
}

/** One day to be remembered. */
interface Remembered {
  readonly uid: string;
  readonly on: LocalDate;
  readonly title: string;
  readonly text: string;
}

/**
 * The due days of what is open, and of what is promised, as a calendar file: all-day events, without reminders, that take nobody's time. The same instalment has the same UID in every
 * file, so that a newer file moves it instead of adding another; its stamp is the day of the position, not the clock's.
 *
 * @see RFC 5545.
 * @example
 * calendarOf(position, promises, { locale: localeFor('es-MX') }); // one event for each open instalment, one for each part of an open promise that is not paid
 */
export function calendarOf(position: Position, promises: readonly PromiseStanding[], { locale, name }: CalendarOptions): string {
  const account = customerIdOf(position.stream);
  const calendar = ical({
    name: name ?? phrase(locale.words.common.account, { account }),
    prodId: { company: 'Cartera', product: 'Due days', language: locale.words.tag.slice(0, 2).toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  const stamp = momentOf(position.knownAt ?? `${position.asOf}T00:00:00Z`);
  for (const { uid, on, title, text } of [...dueDays(position, locale), ...promisedDays(position, promises, locale)]) {
    calendar.createEvent({
      id: uid,
      stamp,
      start: dayOf(on),
      end: dayOf(addDays(on, 1)),
      allDay: true,
      summary: title,
      description: text,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

function dueDays({ stream, asOf, instalments }: Position, locale: Locale): readonly Remembered[] {
  const words = exportWords(locale).calendar;
  return instalments
    .filter(({ open }) => open.total > 0)
    .map(({ itemId, number, dueOn, open }) => {
      const amount = said(locale, { amount: open.total, currency: open.currency });
      return {
        uid: uidOf({ stream, itemId, number }),
        on: dueOn,
        title: phrase(words.due, { document: itemId, amount }),
        text: phrase(words.open, { day: formatDay(locale, asOf), amount }),
      };
    });
}

/** What of open promises is still to be paid: the amounts as they were promised. */
function promisedDays({ stream }: Position, promises: readonly PromiseStanding[], locale: Locale): readonly Remembered[] {
  const { calendar, promise: words } = exportWords(locale);
  return promises.filter(isHolding).flatMap(({ promise, verdict }) =>
    verdict.parts.flatMap(({ dueOn, promised, paid }, part) =>
      paid.amount >= promised.amount
        ? []
        : [
            {
              uid: uidOf({ stream, promiseId: promise.id, part }),
              on: dueOn,
              title: phrase(calendar.promised, { amount: said(locale, promised) }),
              text: `${words.receipt} ${promise.id}`,
            },
          ],
    ),
  );
}

/** Says nothing of whose it is: calendars are shared. */
function uidOf(what: object): string {
  return `${digestOf(what).slice(0, 32)}@cartera`;
}

function said(locale: Locale, money: Money): string {
  return formatMoneyWithCode(locale, money).replaceAll('\u00A0', ' ');
}

/** The library writes an all-day event by the day its Date has in UTC. */
function dayOf(day: LocalDate): Date {
  return momentOf(`${day}T00:00:00Z`);
}

function momentOf(instant: Instant): Date {
  return new Date(instant);
}
