import { FLAGS, HELD, PAST_DUE, PROMISED, SNOOZED, TO_COLLECT, type AccountColumns } from './account-columns.js';
import { holdingRows } from './holding-rows.js';
import type { WorklistExit } from './worklist-rules.types.js';

/** Where a row goes by an exit. */
const STAYS = 0;
const GOES_LAST = 1;
const LEAVES = 2;

/** Where each row goes: 0 it stays, 1 to the end of the list, 2 off it. The first exit that holds counts. */
export function leavingRows(exits: readonly WorklistExit[], columns: AccountColumns): Uint8Array {
  const { length, flags } = columns;
  const goes = new Uint8Array(length);
  for (const { holds, table } of passesOf(exits, columns))
    for (let row = 0; row < length; row += 1)
      if (goes[row] === STAYS && (holds === undefined || holds[row] === 1)) goes[row] = table[flags[row] as number] as number;
  return goes;
}

/** What is looked up by an account's flags, in the order of the exits: those in a row without conditions are one table. */
interface Pass {
  readonly holds: Uint8Array | undefined;
  readonly table: Uint8Array;
}

function passesOf(exits: readonly WorklistExit[], columns: AccountColumns): readonly Pass[] {
  const passes: Pass[] = [];
  for (const { code, listed, when = {} } of exits) {
    const holds = holdingRows(when, columns);
    const last = passes.at(-1);
    const pass = last && last.holds === undefined && holds === undefined ? last : { holds, table: new Uint8Array(FLAGS) };
    if (pass !== last) passes.push(pass);
    for (let set = 0; set < FLAGS; set += 1)
      if (pass.table[set] === STAYS && leaves(code, set)) pass.table[set] = listed ? GOES_LAST : LEAVES;
  }
  return passes;
}

function leaves(code: WorklistExit['code'], flags: number): boolean {
  switch (code) {
    case 'nothing_past_due':
      return (flags & (PAST_DUE | HELD | PROMISED)) === 0;
    case 'all_held':
      return (flags & (PAST_DUE | HELD)) === HELD;
    case 'promised':
      return (flags & (PROMISED | TO_COLLECT)) === PROMISED;
    default:
      return (flags & SNOOZED) !== 0;
  }
}
