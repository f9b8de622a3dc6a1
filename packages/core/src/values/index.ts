// Days, instants, money and the components of a debt, and nothing that reads an account: for whoever shows them. A bundler that splits code keeps what is reached from here apart from the rest.
export {
  addDays,
  addMonths,
  daysBetween,
  isInstant,
  isLocalDate,
  isoWeekday,
  startOfMonth,
  type Instant,
  type LocalDate,
} from '../calendar/index.js';
export { minorUnits, toDecimalText, type CurrencyCode, type Money } from '../money/index.js';
export { COMPONENTS, type Component } from '../journal/index.js';
