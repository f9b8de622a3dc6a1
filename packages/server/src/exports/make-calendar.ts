import { customerIdOf } from '@cartera/core';
import { calendarOf } from '@cartera/interchange/exports';
import { exportWords } from '@cartera/locales/exports';
import { besideView } from './beside-view.js';
import type { MakeExport } from './make-export.types.js';

/** The due days and promises of one account. */
export const makeCalendar: MakeExport<'calendar'> = async (query, context) => {
  const { backend, signal } = context;
  const position = await backend.view('position', { ...query, open: true }, signal && { signal });
  const { stream, asOf } = position;
  const promises = (await besideView('promises', { stream, asOf }, context)) ?? [];
  return {
    title: (locale) => exportWords(locale).titles.calendar,
    of: [customerIdOf(stream)],
    asOf,
    calendar: (locale) => calendarOf(position, promises, { locale }),
  };
};
