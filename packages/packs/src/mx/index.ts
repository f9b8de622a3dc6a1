export { MEXICAN_BANK_HOLIDAYS, type BankHolidayYear } from './bank-holidays.js';
export { mexicanBankCalendar } from './mexican-bank-calendar.js';
export { MEXICAN_LEGAL_RATES } from './mexican-legal-rates.js';
