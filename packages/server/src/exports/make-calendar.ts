import { customerIdOf } from '@cartera/core';
import { calendarOf } from '@cartera/interchange/exports';
import { exportWords } from '@cartera/locales/exports';
import { besideView } from './beside-view.js';
import type { MakeExport } from './make-export.types.js';
import { ofOneMoment } from './of-one-moment.js';

/** The due days and promises of one account. */
export const makeCalendar: MakeExport<'calendar'> = async (query, context) => {
  const { backend, signal } = context;
  const ask = async () => backend.view('position', { ...query, open: true }, signal && { signal });
  const { position, promises } = await ofOneMoment(ask, async (position) => {
    const { stream, asOf } = position;
    return { position, promises: (await besideView('promises', { stream, asOf }, context)) ?? [] };
  });
  const { stream, asOf } = position;
  return {
    title: (locale) => exportWords(locale).titles.calendar,
    of: [customerIdOf(stream)],
    asOf,
    calendar: (locale) => calendarOf(position, promises, { locale }),
  };
};
