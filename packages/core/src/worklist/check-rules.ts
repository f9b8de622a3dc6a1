import { fault, type Fault } from '../assert/index.js';
import type { Money } from '../money/index.js';
import { DEFAULT_WORKLIST_RULES } from './default-rules.js';
import type { WorklistRules } from './worklist-rules.types.js';

type Fields = Readonly<Record<string, unknown>>;

/** What each reason states beside its code and `when`. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  broken_promise: ['points'],
  follow_up_due: ['points'],
  returned_payment: ['points', 'withinDays'],
  no_contact: ['points', 'sinceDays'],
  days_late: ['scale'],
  amount: ['scale'],
};
/** A hundred years: with more than that, sums of days leave the calendar. */
const DAYS_MAX = 36_600;
const EXITS: readonly string[] = ['nothing_past_due', 'all_held', 'promised', 'snoozed'];

/** Rules that were checked already: policies live long, and every account is valued by one. */
const checked = new WeakSet<object>([DEFAULT_WORKLIST_RULES]);

/**
 * The valuation rules of a policy's slot, checked; core's default where it has none.
 *
 * @throws worklist.reason_unknown for a reason or exit that nobody knows (`known` lists them), worklist.rules_invalid for anything else, both with the path.
 * @example
 * checkedRules({ reasons: [{ code: 'bad_mood', points: 5 }], exits: [] }); // throws worklist.reason_unknown at worklist.reasons[0].code
 */
export function checkedRules(rules: object | undefined): WorklistRules {
  if (rules === undefined) return DEFAULT_WORKLIST_RULES;
  if (checked.has(rules)) return rules as WorklistRules;
  const { reasons, exits } = fieldsOf(rules, 'worklist', ['reasons', 'exits']);
  listOf(reasons, 'worklist.reasons').forEach((reason, index) => checkReason(reason, `worklist.reasons[${index}]`));
  listOf(exits, 'worklist.exits').forEach((exit, index) => checkExit(exit, `worklist.exits[${index}]`));
  checked.add(rules);
  return rules as WorklistRules;
}

function checkReason(value: unknown, path: string): void {
  const code = knownCode(value, path, Object.keys(REASONS));
  const stated = REASONS[code] ?? [];
  const reason = fieldsOf(value, path, ['code', 'when', ...stated]);
  if (stated.includes('points')) wholeIn(reason, 'points', { path, min: Number.MIN_SAFE_INTEGER });
  if (stated.includes('withinDays')) wholeIn(reason, 'withinDays', { path, min: 0, max: DAYS_MAX });
  if (stated.includes('sinceDays')) wholeIn(reason, 'sinceDays', { path, min: 0, max: DAYS_MAX });
  if (stated.includes('scale'))
    listOf(reason['scale'], `${path}.scale`).forEach((step, index) => checkStep(step, code, `${path}.scale[${index}]`));
  checkConditions(reason['when'], `${path}.when`);
}

function checkStep(value: unknown, code: string, path: string): void {
  const from = code === 'amount' ? 'from' : 'fromDays';
  const step = fieldsOf(value, path, [from, 'points']);
  if (code === 'amount') checkMoney(step['from'], `${path}.from`);
  else wholeIn(step, 'fromDays', { path, min: 1, max: DAYS_MAX });
  wholeIn(step, 'points', { path, min: Number.MIN_SAFE_INTEGER });
}

function checkExit(value: unknown, path: string): void {
  knownCode(value, path, EXITS);
  const exit = fieldsOf(value, path, ['code', 'listed', 'when']);
  if (exit['listed'] !== undefined && exit['listed'] !== true) throw invalid(`${path}.listed`, 'not_true');
  checkConditions(exit['when'], `${path}.when`);
}

function checkConditions(value: unknown, path: string): void {
  if (value === undefined) return;
  const { minDaysLate, minAmount } = fieldsOf(value, path, ['minDaysLate', 'minAmount']);
  if (minDaysLate !== undefined) wholeIn({ minDaysLate }, 'minDaysLate', { path, min: 0, max: DAYS_MAX });
  if (minAmount !== undefined)
    listOf(minAmount, `${path}.minAmount`).forEach((amount, index) => checkMoney(amount, `${path}.minAmount[${index}]`));
}

function checkMoney(value: unknown, path: string): void {
  const { amount, currency } = fieldsOf(value, path, ['amount', 'currency']) as Partial<Money>;
  if (!Number.isSafeInteger(amount) || (amount as number) < 0 || typeof currency !== 'string') throw invalid(path, 'not_money');
}

function knownCode(value: unknown, path: string, known: readonly string[]): string {
  const { code } = (typeof value === 'object' && value !== null ? value : {}) as Fields;
  if (typeof code === 'string' && known.includes(code)) return code;
  throw fault('worklist.reason_unknown', { known: known.join(', ') }, `${path}.code`);
}

function fieldsOf(value: unknown, path: string, known: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(path, 'invalid_type');
  const unknown = Object.keys(value).find((field) => !known.includes(field));
  if (unknown !== undefined) throw invalid(`${path}.${unknown}`, 'unknown_field');
  return value as Fields;
}

function listOf(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid(path, 'invalid_type');
  return value;
}

function wholeIn(
  fields: Fields,
  field: string,
  { path, min, max = Number.MAX_SAFE_INTEGER }: { readonly path: string; readonly min: number; readonly max?: number },
): void {
  const value = fields[field];
  if (!Number.isSafeInteger(value) || (value as number) < min || (value as number) > max) throw invalid(`${path}.${field}`, 'out_of_range');
}

function invalid(path: string, issue: string): Fault {
  return fault('worklist.rules_invalid', { issue }, path);
}
