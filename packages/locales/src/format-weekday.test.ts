import { expect, test } from 'vitest';
import { formatWeekday } from './format-weekday.js';
import { localeFor } from './locale-for.js';
import './register/en.js';

test.each([
  ['es-MX', '2028-04-14', 'viernes 14 de abril'],
  ['es-MX', '2028-04-05', 'miércoles 5 de abril'],
  ['en-GB', '2028-04-09', 'Sunday 9 April'],
  ['es-MX', '2029-01-01', 'lunes 1 de enero de 2029'],
  ['en', '2027-12-31', 'Friday 31 December 2027'],
  ['en', '2028-02-30', '2028-02-30'],
])('in %s the day %s is said %s', (tag, day, said) => {
  expect(formatWeekday(localeFor(tag), day, '2028-03-31')).toBe(said);
});
