import { deepStrictEqual } from 'node:assert/strict';
import { positionAt } from '@cartera/core';
import { foldByHand } from './position-by-hand.mjs';
import { buildJournal } from './journal.mjs';
import { byTurns } from './measure.mjs';
import { count, ms, ratio, table } from './report.mjs';

export const title = 'Position: one account as of a day';

const SIZES = [1_000, 10_000, 100_000];
const AT = { asOf: '2024-12-31' };
const THEN = { asOf: '2024-12-31', knownAt: '2025-06-30T00:00:00Z' };

/** `positionAt` beside a fold written by hand over the same entries, which gives the same position. Goal: at most 2.5 ×, and linear. */
export function run() {
  const longest = buildJournal(SIZES.at(-1));
  const rows = [];
  for (const size of SIZES) {
    const journal = size === SIZES.at(-1) ? longest : buildJournal(size);
    for (const [words, at] of [
      ['as known now', AT],
      ['as known then', THEN],
    ]) {
      deepStrictEqual(positionAt(journal, at), foldByHand(journal, at));
      const times = byTurns({ cartera: () => positionAt(journal, at), byHand: () => foldByHand(journal, at) });
      rows.push({ size, words, ...times });
    }
  }
  const cells = rows.map(({ size, words, cartera, byHand }) => [
    `${count(size)} entries, ${words}`,
    ratio(cartera / byHand),
    ms(cartera),
    ms(byHand),
    ((cartera * 1e6) / size).toFixed(0),
  ]);
  return table(['positionAt', 'beside by hand', 'Cartera ms', 'by hand ms', 'Cartera ns an entry'], cells);
}
