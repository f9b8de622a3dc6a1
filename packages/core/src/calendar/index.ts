export { addDays } from './add-days.js';
export { addMonths } from './add-months.js';
export { adjustDay, isBusinessDay } from './business-days.js';
export type {
  BusinessCalendar,
  BusinessDayConvention,
  DateStep,
  DayCount,
  DayCountFraction,
  Instant,
  LocalDate,
  ReferenceRate,
  References,
} from './calendar.types.js';
export { compareInstants } from './compare-instants.js';
export { dayCountFraction } from './day-count-fraction.js';
export { dayNumber, isLocalDate } from './day-number.js';
export { dayText } from './day-text.js';
export { daysBetween } from './days-between.js';
export { checkedInstant, isInstant } from './instants.js';
export { isoWeekday } from './iso-weekday.js';
export { laterDay } from './later-day.js';
export { endOfMonth, startOfMonth } from './month-ends.js';
export { stepDay, takeSteps, type Steps } from './step-day.js';
export { dayInZone } from './zone.js';
