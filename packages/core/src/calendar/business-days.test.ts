import { describe, expect, test } from 'vitest';
import { adjustDay, isBusinessDay, stepDay, type BusinessCalendar, type BusinessDayConvention, type DateStep } from './index.js';

/** March through May 2026: 16 March a Monday off, 2 and 3 April, 1 May. */
const calendar: BusinessCalendar = {
  id: 'sample',
  weekend: [6, 7],
  holidays: ['2026-03-16', '2026-04-02', '2026-04-03', '2026-05-01', '2026-05-29'],
  from: '2026-03-01',
  through: '2026-05-31',
};
const refusal = (code: string, path?: string) => expect.objectContaining(path === undefined ? { code } : { code, path });

describe('business days', () => {
  test('are neither weekend nor holiday', () => {
    expect(['2026-03-13', '2026-03-14', '2026-03-15', '2026-03-16', '2026-03-17'].map((day) => isBusinessDay(day, calendar))).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  const rows: readonly [string, BusinessDayConvention, string][] = [
    ['2026-03-14', 'none', '2026-03-14'],
    ['2026-03-14', 'following', '2026-03-17'],
    ['2026-03-14', 'preceding', '2026-03-13'],
    ['2026-04-02', 'modified-following', '2026-04-06'],
    ['2026-05-30', 'modified-following', '2026-05-28'], // the next is in June
    ['2026-03-17', 'following', '2026-03-17'],
  ];
  test.each(rows)('%s %s is %s', (day, convention, expected) => expect(adjustDay(day, convention, calendar)).toBe(expected));

  test('a weekend may be another', () => {
    expect(adjustDay('2026-03-06', 'following', { ...calendar, weekend: [5, 6] })).toBe('2026-03-08');
  });

  test.each(['none', 'following', 'preceding', 'modified-following'] as const)(
    'outside the range, %s or not, nothing is known',
    (convention) => {
      for (const day of ['2026-02-28', '2026-06-01']) {
        expect(() => adjustDay(day, convention, calendar)).toThrow(refusal('calendar.out_of_range'));
        expect(() => isBusinessDay(day, calendar)).toThrow(refusal('calendar.out_of_range'));
      }
    },
  );

  test('nor where the way leads out of it', () => {
    expect(() => adjustDay('2026-05-30', 'following', calendar)).toThrow(refusal('calendar.out_of_range'));
    expect(() => adjustDay('2026-03-01', 'preceding', calendar)).toThrow(refusal('calendar.out_of_range'));
    expect(() => adjustDay('2026-04-04', 'following', { ...calendar, weekend: [1, 2, 3, 4, 5, 6, 7] })).toThrow(
      refusal('calendar.out_of_range'),
    );
  });

  test('both ends of the range count', () => {
    expect(isBusinessDay('2026-03-02', { ...calendar, from: '2026-03-02', through: '2026-03-02' })).toBe(true);
  });

  test('refuses an unknown convention and what is no day', () => {
    expect(() => adjustDay('2026-03-14', 'nearest' as 'none', calendar)).toThrow(refusal('calendar.unknown_convention'));
    expect(() => isBusinessDay('2026-02-30', calendar)).toThrow(refusal('calendar.not_a_day'));
  });
});

describe('stepping a day', () => {
  const rows: readonly [string, readonly DateStep[], string][] = [
    ['2026-03-02', [], '2026-03-02'],
    ['2026-03-02', [{ days: 30 }, { nextWeekday: 5 }], '2026-04-03'],
    ['2026-03-31', [{ months: 1 }], '2026-04-30'],
    ['2026-03-31', [{ months: -1 }, { days: -1 }], '2026-02-27'],
    ['2026-02-14', [{ endOfMonth: true }], '2026-02-28'],
    ['2026-01-31', [{ nextDayOfMonth: 30 }], '2026-02-28'], // 30 January is past; February's last
    ['2026-02-28', [{ nextDayOfMonth: 30 }], '2026-02-28'],
    ['2026-03-15', [{ nextDayOfMonth: 15 }], '2026-03-15'],
    ['2026-03-16', [{ nextDayOfMonth: 15 }], '2026-04-15'],
    ['2026-12-16', [{ nextDayOfMonth: 15 }], '2027-01-15'],
    ['2026-01-31', [{ dayOfNextMonth: 31 }], '2026-02-28'],
    ['2026-12-05', [{ dayOfNextMonth: 10 }], '2027-01-10'],
    ['2026-03-13', [{ nextWeekday: 5 }], '2026-03-13'],
    ['2026-03-14', [{ nextWeekday: 5 }], '2026-03-20'],
    ['2026-03-14', [{ businessDay: 'following' }], '2026-03-17'],
    ['2026-03-14', [{ businessDay: 'preceding' }, { days: 1 }], '2026-03-14'],
    ['2026-05-15', [{ endOfMonth: true }, { businessDay: 'modified-following' }], '2026-05-28'],
  ];
  test.each(rows)('%s by %j is %s', (day, steps, expected) => expect(stepDay(day, steps, calendar)).toBe(expected));

  const wrong: readonly [DateStep, string, string][] = [
    [{ days: 1.5 }, 'calendar.not_a_whole_number', 'steps[1].days'],
    [{ months: NaN }, 'calendar.not_a_whole_number', 'steps[1].months'],
    [{ nextDayOfMonth: 32 }, 'calendar.not_a_whole_number', 'steps[1].nextDayOfMonth'],
    [{ dayOfNextMonth: 0 }, 'calendar.not_a_whole_number', 'steps[1].dayOfNextMonth'],
    [{ nextWeekday: 8 }, 'calendar.not_a_whole_number', 'steps[1].nextWeekday'],
    [{ businessDay: 'following' }, 'calendar.missing', 'steps[1].businessDay'],
    [{} as DateStep, 'calendar.unknown_step', 'steps[1]'],
  ];
  test.each(wrong)('%j is refused', (step, code, path) => {
    expect(() => stepDay('2026-03-14', [{ days: 0 }, step])).toThrow(refusal(code, path));
  });

  test('refuses what is no day, steps or none', () => {
    expect(() => stepDay('2026-02-30', [])).toThrow(refusal('calendar.not_a_day'));
  });

  test('an unknown convention is refused on a business day too', () => {
    for (const day of ['2026-03-13', '2026-03-14']) {
      expect(() => adjustDay(day, 'nearest' as BusinessDayConvention, calendar)).toThrow(refusal('calendar.unknown_convention'));
    }
  });
});
