import { deepStrictEqual } from 'node:assert/strict';
import { positionAt } from '@cartera/core';
import { buildJournal } from './journal.mjs';
import { byTurns } from './measure.mjs';
import { foldByHand, sumByHand } from './position-by-hand.mjs';
import { count, ms, ratio, table } from './report.mjs';

export const title = 'Position: one account as of a day';

const SIZES = [1_000, 10_000, 100_000];
const MOMENTS = [
  { words: 'as known now', at: { asOf: '2024-12-31' } },
  { words: 'as known then', at: { asOf: '2024-12-31', knownAt: '2025-06-30T00:00:00Z' } },
];

/** `positionAt` beside a fold by hand that gives the same position (goal: at most 2.5 ×, and linear), and beside one that only adds up what is open. */
export function run() {
  const rows = [];
  for (const size of SIZES) {
    const journal = buildJournal(size);
    for (const { words, at } of MOMENTS) rows.push(rowOf(`${count(size)} entries, ${words}`, journal, at));
  }
  return table(
    ['positionAt', 'beside by hand', 'beside bare sums', 'Cartera ms', 'by hand ms', 'bare sums ms', 'Cartera ns an entry'],
    rows,
  );
}

function rowOf(words, journal, at) {
  const position = positionAt(journal, at);
  deepStrictEqual(foldByHand(journal, at), position);
  deepStrictEqual(sumsOf(position), withoutZeros(sumByHand(journal, at)));
  const { cartera, byHand, sums } = byTurns({
    cartera: () => positionAt(journal, at),
    byHand: () => foldByHand(journal, at),
    sums: () => sumByHand(journal, at),
  });
  const each = (cartera * 1e6) / journal.entries.length;
  return [words, ratio(cartera / byHand), ratio(cartera / sums), ms(cartera), ms(byHand), ms(sums), count(each)];
}

/** What a position says of money alone. */
function sumsOf({ instalments, unapplied }) {
  const open = new Map(instalments.map(({ itemId, number, open }) => [`${itemId}:${number}`, open.total]));
  const left = new Map(unapplied.map(({ paymentId, amount }) => [paymentId, -amount.amount]));
  return withoutZeros({ open, left });
}

function withoutZeros({ open, left }) {
  const kept = (sums) => new Map([...sums].filter(([, sum]) => sum !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { open: kept(open), left: kept(left) };
}
