import { fault, type Fault } from '../assert/index.js';
import { checkLateInterest, type InterestRules } from '../interest/index.js';
import {
  accept,
  isKind,
  refuse,
  voidsOf,
  type CommandOf,
  type Decision,
  type Entry,
  type Journal,
  type Posting,
} from '../journal/index.js';
import { sameCurrency, sumMoney, type Money } from '../money/index.js';
import type { Position, Situation } from '../position/index.js';
import { instalmentsFromTerms, type DueInstalment } from '../terms/index.js';

/**
 * Records an invoice, issued on the command's day: one posting of principal an instalment, from the terms or as given.
 *
 * What was agreed (terms, late interest) is copied into the entry: later policies never change it.
 *
 * @returns Refused, the first that holds: account.not_open, item.exists, invoice.instalment_repeated, invoice.due_before_issued,
 * invoice.instalments_differ (they are not the total); and what `instalmentsFromTerms` and `checkLateInterest` throw.
 * @example
 * decideInvoice(command, situation); // => one entry 'invoice-recorded'
 */
export function decideInvoice(
  command: CommandOf<'record-invoice'>,
  { journal, references, policy }: Situation<{ readonly interest?: InterestRules }>,
): Decision {
  const { facts, on } = command;
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  if (standingOf(journal, facts.itemId).length > 0) return refuse('item.exists', { itemId: facts.itemId }, 'facts.itemId');
  const { terms, total, deliveredOn, contraReciboOn } = facts;
  const days = { ...(deliveredOn !== undefined && { deliveredOn }), ...(contraReciboOn !== undefined && { contraReciboOn }) };
  const instalments = terms
    ? inTerms(() => instalmentsFromTerms(terms, { total, issuedOn: on, ...days, calendar: references.calendar }))
    : facts.instalments;
  const differs = terms ? undefined : instalmentFault(instalments ?? [], total, on);
  if (differs) return differs;
  if (facts.lateInterest)
    checkLateInterest(facts.lateInterest, { maximumPerYear: policy.interest?.maximumPerYear, path: 'facts.lateInterest' });
  const postings = (instalments ?? []).map((instalment) => duePosting(facts.itemId, instalment, on));
  const recorded = { ...facts, instalments: instalments ?? [] };
  return accept(command, [{ kind: 'invoice-recorded', facts: recorded, postings }], { expectedVersion: versionOf(journal) });
}

/**
 * Opens an item from a list of open balances: instalment 1, principal, posted on the command's day, issued and due as stated.
 *
 * A later list may state more of it: the difference to what is open on the command's day is posted on that day. What came down is no statement but money, or a credit note.
 *
 * @returns Refused, the first that holds: account.not_open, item.exists (unless it was stated before, not later, with the same days, and less of it is open), invoice.due_before_issued,
 * balance.issued_after.
 * @example
 * // 700.00 on the list of 31 March, 200.00 paid on 10 April, 600.00 on the list of 30 April
 * decideStatedBalance(command, situation); // => one entry 'balance-stated', posting 100.00 on 30 April
 */
export function decideStatedBalance(command: CommandOf<'state-balance'>, { journal, position }: Situation<unknown>): Decision {
  const { itemId, issuedOn, dueOn, open } = command.facts;
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  const standing = standingOf(journal, itemId);
  const more = standing.length === 0 ? open.amount : statedAnew(command, standing, position);
  if (more === undefined) return refuse('item.exists', { itemId }, 'facts.itemId');
  if (dueOn < issuedOn) return refuse('invoice.due_before_issued', { issuedOn, dueOn }, 'facts.dueOn');
  if (issuedOn > command.on) return refuse('balance.issued_after', { issuedOn, on: command.on }, 'facts.issuedOn');
  const amount = { amount: more, currency: open.currency };
  const posting: Posting = { itemId, instalment: 1, component: 'principal', amount, issuedOn, dueOn, on: command.on };
  return accept(command, [{ kind: 'balance-stated', facts: command.facts, postings: [posting] }], { expectedVersion: versionOf(journal) });
}

/** How much more a list states of what was stated before; undefined where it is no such thing: an invoice, other days, a later list, no more than is open. */
function statedAnew({ facts, on }: CommandOf<'state-balance'>, standing: readonly Entry[], position: Position): number | undefined {
  const { itemId, issuedOn, dueOn, open } = facts;
  const isSame = standing.every(
    (entry) =>
      isKind(entry, 'balance-stated') &&
      entry.on <= on &&
      entry.facts.issuedOn === issuedOn &&
      entry.facts.dueOn === dueOn &&
      entry.facts.open.currency === open.currency,
  );
  const more = open.amount - (position.instalments.find((each) => each.itemId === itemId)?.open.principal ?? 0);
  return isSame && more > 0 ? more : undefined;
}

/** What recorded an item and stands; a voided id is free again. */
function standingOf(journal: Journal, itemId: string): readonly Entry[] {
  const voids = voidsOf(journal);
  return journal.entries.filter(
    (entry) =>
      (isKind(entry, 'invoice-recorded') || isKind(entry, 'balance-stated')) && entry.facts.itemId === itemId && !voids.hasEntry(entry.id),
  );
}

function instalmentFault(instalments: readonly DueInstalment[], total: Money, issuedOn: string): Decision | undefined {
  const numbers = new Set<number>();
  for (const [index, { number, dueOn, amount }] of instalments.entries()) {
    if (numbers.has(number)) return refuse('invoice.instalment_repeated', { number }, `facts.instalments[${index}].number`);
    if (dueOn < issuedOn) return refuse('invoice.due_before_issued', { issuedOn, dueOn }, `facts.instalments[${index}].dueOn`);
    numbers.add(number);
    sameCurrency(total, amount, `facts.instalments[${index}].amount`);
  }
  const sum = sumMoney(
    instalments.map(({ amount }) => amount),
    total.currency,
  );
  return sum.amount === total.amount ? undefined : refuse('invoice.instalments_differ', { total, instalments: sum }, 'facts.instalments');
}

/** Terms stand in the facts, and so do the paths of what is wrong with them. */
function inTerms<T>(judged: () => T): T {
  try {
    return judged();
  } catch (error) {
    const { code, facts, path } = error as Partial<Fault>;
    throw code === undefined || path === undefined ? error : fault(code, facts, `facts.terms.${path}`);
  }
}

function duePosting(itemId: string, { number, dueOn, amount }: DueInstalment, on: string): Posting {
  return { itemId, instalment: number, component: 'principal', amount, issuedOn: on, dueOn, on };
}

function versionOf(journal: Journal): number {
  return journal.entries.at(-1)?.seq ?? 0;
}
