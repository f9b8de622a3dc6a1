import '@cartera/locales/en';
import { localeFor, refusalText } from '@cartera/locales';
import type { Refusal } from '@cartera/core';
import type { BookFault, VerifyReport } from '@cartera/postgres';

/** A fault as what is thrown for it would say it. */
export function refusalOfFault({ code, ...facts }: BookFault): Refusal {
  return { code, facts, ...(facts.stream !== undefined && { path: facts.stream }) };
}

/** What a person is told of books that were gone through: one line for each fault, and the counts. */
export function verifySaid({ found, faults, ...counts }: VerifyReport): string {
  const { streams, entries, postings, requests, rows, waiting } = counts;
  const lines = faults.map(
    (fault) => `${placeOf(fault)}: ${refusalText(localeFor('en'), refusalOfFault(fault)).text} (${reasonOf(fault)})\n`,
  );
  const more = found > faults.length ? [`… and ${found - faults.length} more.\n`] : [];
  const gone = `${streams} streams, ${entries} entries, ${postings} postings, ${requests} requests, ${rows} rows of the worklist`;
  const waits = waiting === 0 ? '' : ` ${waiting} rows wait for the day's run.`;
  return [
    ...lines,
    ...more,
    found === 0 ? `${gone}: all of it holds.${waits}\n` : `${gone}: ${found === 1 ? '1 fault' : `${found} faults`}.${waits}\n`,
  ].join('');
}

function placeOf({ stream, seq }: BookFault): string {
  if (stream === undefined) return 'books';
  return seq === undefined ? stream : `${stream} ${seq}`;
}

function reasonOf({ code, field, reason }: BookFault): string {
  return [code, reason ?? field].filter((part) => part !== undefined).join(' ');
}
