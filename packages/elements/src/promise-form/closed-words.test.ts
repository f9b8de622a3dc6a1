import '@cartera/locales/en';
import { localeFor } from '@cartera/locales';
import { expect, test } from 'vitest';
import { closedWords } from './closed-words.js';
import { formView } from './form-view.js';

const choices = (closedDays: readonly string[], dueDays: 'any' | 'business-days' = 'any') => ({
  stream: 'account/A' as const,
  asOf: '2028-03-31',
  earliest: '2028-03-31',
  latest: '2028-04-16',
  dueDays,
  days: [],
  closedDays,
  currencies: [],
});
const weekends = ['2028-04-01', '2028-04-02', '2028-04-08', '2028-04-09', '2028-04-15', '2028-04-16'];
const view = (tag: string) => formView(localeFor(tag), undefined);

test('a weekday that is always closed is said by its name, the others one by one', () => {
  const closed = choices([...weekends, '2028-04-14']);
  expect(closedWords(view('es-MX'), closed)).toBe('Los bancos no abren los sábados, los domingos y el 14 abr 2028.');
  expect(closedWords(view('en'), closed)).toBe('Banks are closed on Saturdays, Sundays, and 14 Apr 2028.');
});

test('one open Saturday makes every other a day of its own', () => {
  const closed = choices(weekends.filter((day) => day !== '2028-04-08'));
  expect(closedWords(view('es-MX'), closed)).toBe('Los bancos no abren los domingos, el 1 abr 2028 y el 15 abr 2028.');
});

test('where such days are not taken, that is said; where there is none, nothing', () => {
  expect(closedWords(view('es-MX'), choices(weekends, 'business-days'))).toBe(
    'No se puede elegir un día sin bancos: los sábados y los domingos.',
  );
  expect(closedWords(view('es-MX'), choices([]))).toBeUndefined();
});

test('many single days are counted', () => {
  const days = Array.from({ length: 8 }, (_, index) => `2028-04-0${index + 1}`);
  expect(closedWords(view('en'), choices(days.filter((day) => !weekends.includes(day))))).not.toContain('more');
  expect(closedWords(view('en'), { ...choices(days), latest: '2028-04-30' })).toContain('and 2 more days');
});
