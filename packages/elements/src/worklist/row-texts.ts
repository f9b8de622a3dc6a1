import type { LocalDate, WorkItem } from '@cartera/core';
import { daysBetween } from '@cartera/core/values';
import {
  formatAmount,
  formatCount,
  formatDay,
  formatMoneyWithCode,
  phrase,
  plural,
  worklistReasonText,
  worklistWords,
  type Locale,
} from '@cartera/locales';

/** What a row says, cell by cell. */
export interface RowTexts {
  readonly name: string;
  /** '' where the name is the id. */
  readonly id: string;
  readonly why: string;
  /** One for each column of amounts; '' where there is nothing in that currency. */
  readonly amounts: readonly string[];
  readonly late: string;
  /** The days with their word, for the line of the reason where there is no column for them; '' where the reason says them, or it is one not to call. */
  readonly days: string;
  readonly standing: string;
}

/** For which list a row is put into words. */
export interface RowReading {
  readonly locale: Locale;
  /** The day the list holds for. */
  readonly asOf: LocalDate;
  /** Currencies that have a column. */
  readonly currencies: readonly string[];
}

/** A row in words; what the reason says already the last cell does not. Amounts in currencies without a column stand, with their code, in the last cell: none is left out. */
export function rowTexts({ locale, asOf, currencies }: RowReading, row: WorkItem): RowTexts {
  const words = worklistWords(locale);
  const { name, customerId, because, toCollect, oldestDueOn, withPromise, snoozedThrough, assignedTo } = row;
  const [first] = because;
  const late = oldestDueOn === undefined ? undefined : Math.max(0, daysBetween(oldestDueOn, asOf));
  const others = toCollect.filter(({ amount, currency }) => amount !== 0 && !currencies.includes(currency));
  return {
    name,
    id: name === customerId ? '' : customerId,
    why: first ? worklistReasonText(locale, first, { asOf }) : '',
    amounts: currencies.map((currency) => {
      const own = toCollect.find((each) => each.currency === currency);
      return own ? formatAmount(locale, own) : '';
    }),
    late: late === undefined ? '' : formatCount(locale, late),
    days:
      late === undefined || first?.code === 'worklist.days_late' || first?.facts['points'] === undefined
        ? ''
        : plural(locale, late, words.days),
    standing: [
      ...others.map((money) => formatMoneyWithCode(locale, money)),
      ...(withPromise && first?.code !== 'worklist.promised' ? [words.promise] : []),
      ...(snoozedThrough === undefined || first?.code === 'worklist.snoozed'
        ? []
        : [phrase(words.snoozedThrough, { day: formatDay(locale, snoozedThrough) })]),
      ...(assignedTo === undefined ? [] : [assignedTo]),
    ].join(' · '),
  };
}
