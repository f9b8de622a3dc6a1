import { addDays, statementOf } from '@cartera/core';
import { buildJournal } from './journal.mjs';

/** A statement of exactly so many lines, from a journal long enough. */
export function statementOfLines(lines) {
  const journal = buildJournal(lines * 2);
  const scheme = { basis: 'due', buckets: [{ fromDays: 1, throughDays: null }] };
  const to = addDays(journal.entries.at(-1).on, 365);
  const statement = statementOf(journal, { from: '2021-01-01', to, scheme });
  const [section] = statement.sections;
  return { ...statement, sections: [{ ...section, lines: section.lines.slice(0, lines), openItems: [] }] };
}
