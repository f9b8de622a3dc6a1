import { laterDay, type LocalDate } from '../calendar/index.js';
import { windowEnds, type AccountFacts } from './account-facts.js';
import { judgeConditions, judgeReason } from './judge-reason.js';
import type { WorklistExit, WorklistReason, WorklistRules } from './worklist-rules.types.js';
import type { WorklistCause } from './worklist-steps.types.js';

/** An account's value: its points, why, and when that may change by itself. */
export interface Value {
  readonly points: number;
  readonly because: readonly WorklistCause[];
  /** The exit by which the account leaves the list. */
  readonly exit?: string;
  readonly turnsOn: readonly LocalDate[];
}

/** Adds up the points of the reasons that hold; the first exit that holds makes them 0, and is then the only step. */
export function valueAccount(rules: WorklistRules, facts: AccountFacts): Value {
  const judged = rules.reasons.map((reason) => judgeStep(reason, facts));
  const exits = rules.exits.map((exit) => ({ exit, ...judgeConditions(exit.when ?? {}, facts) }));
  const turnsOn = [...judged, ...exits].flatMap((each) => each.turnsOn);
  const left = exits.find(({ exit, holds }) => holds && leaves(exit, facts))?.exit;
  if (left) return { points: 0, because: [exitStep(left, facts)], turnsOn, ...(!left.listed && { exit: `worklist.${left.code}` }) };
  const because = judged.flatMap(({ step }) => step ?? []);
  const points = because.reduce((sum, { facts: { points: worth } }) => sum + Number(worth), 0);
  return { points, because, turnsOn };
}

function judgeStep(reason: WorklistReason, facts: AccountFacts): { readonly step?: WorklistCause; readonly turnsOn: readonly LocalDate[] } {
  const { holds, turnsOn: conditional } = judgeConditions(reason.when ?? {}, facts);
  const { step, turnsOn } = judgeReason(reason, facts);
  const own = [...conditional, ...turnsOn];
  if (!step || !holds) return { turnsOn: own };
  const because: WorklistCause = { code: `worklist.${reason.code}`, facts: { points: step.points, ...step.facts }, from: step.from };
  return { step: because, turnsOn: own };
}

function leaves({ code }: WorklistExit, facts: AccountFacts): boolean {
  const { pastDue, toCollect, openPromises, snoozedThrough } = facts;
  const none = pastDue.free.length === 0;
  switch (code) {
    case 'nothing_past_due':
      return none && pastDue.held.length === 0 && openPromises.length === 0;
    case 'all_held':
      return none && pastDue.held.length > 0;
    case 'promised':
      return openPromises.length > 0 && toCollect.every(({ amount }) => amount === 0);
    default:
      return snoozedThrough !== undefined;
  }
}

function exitStep({ code }: WorklistExit, facts: AccountFacts): WorklistCause {
  const { snoozedThrough, openPromises } = facts;
  const [ends] = windowEnds(openPromises).toSorted();
  const back = code === 'snoozed' && snoozedThrough !== undefined ? laterDay(snoozedThrough, 1) : code === 'promised' ? ends : undefined;
  return {
    code: `worklist.${code}`,
    facts: { points: 0 },
    ...(back !== undefined && { from: [{ code: 'worklist.until_day', facts: { on: back } }] }),
  };
}
