import { accept, refuse, type AnyDraft, type CommandOf, type Component, type Decision, type Posting } from '../journal/index.js';
import { sumMoney, type Because } from '../money/index.js';
import { positionOn, type InstalmentState, type Situation } from '../position/index.js';
import type { LateInterestTerms } from '../terms/index.js';
import { interestLines, type InterestLine } from './interest-lines.js';
import type { InterestPolicy } from './interest.types.js';
import { linesToCharge } from './lines-to-charge.js';
import { releasedLines, type ReleasedLine } from './released-lines.js';

type ChargeInterest = CommandOf<'charge-interest'>;

/**
 * Charges late interest through the command's day: of each instalment (of the items named, or of all) what is earned over the balances as
 * known now, less what was charged before; below zero it is a credit. By the terms frozen with the invoice, else by the policy's
 * `lateInterest`; paused, capped and taxed by its `interest`.
 *
 * An instalment charged through a later day already: what is counted on the command's day is taken off on that one, so that the later total stays;
 * a credit then waits for the next charge. A credit of what was waived shrinks the waiver; of what was paid, the customer has it back as unapplied money.
 *
 * `because`: interest.item with the accrual's own steps for each instalment that is charged, interest.no_terms for an item named that has none.
 *
 * @returns Refused, the first that holds: account.not_open, interest.item_unknown; and what the terms and rules throw. Nothing to charge:
 * accepted, no entry.
 * @example
 * // 6.33 earned through 31 March, 5.00 charged before
 * decideInterestCharge(command, situation); // => one entry 'interest-charged', +1.33 on the instalment's lateInterest
 */
export function decideInterestCharge(command: ChargeInterest, situation: Situation<InterestPolicy>): Decision {
  const { journal, position, policy } = situation;
  const { itemIds } = command.facts;
  const { on } = command;
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  const { instalments } = positionOn(situation, on);
  const unknown = (itemIds ?? []).findIndex((id) => !instalments.some(({ itemId }) => itemId === id));
  if (itemIds && unknown >= 0) return refuse('interest.item_unknown', { itemId: itemIds[unknown] ?? '' }, `facts.itemIds[${unknown}]`);
  const asked = itemIds ? instalments.filter(({ itemId }) => itemIds.includes(itemId)) : instalments;
  const all = interestLines({ journal, instalments: asked, policy, through: on });
  const lines = linesToCharge(all);
  const because = [...lines.map(lineStep), ...withoutTerms(itemIds, all, asked, on)];
  const drafts = lines.length === 0 ? [] : draftsOf(command, lines, situation);
  return accept(command, drafts, { expectedVersion: position.version, because });
}

function draftsOf(command: ChargeInterest, lines: readonly InterestLine[], { journal, policy }: Situation<InterestPolicy>) {
  const { id, on } = command;
  const terms: LateInterestTerms[] = [...new Set(lines.map((line) => line.terms))];
  const postings = lines.flatMap((line) => postingsOf(line, on));
  const basis = { asOf: on, policy: `${policy.id}@${policy.version ?? ''}` };
  const charged: AnyDraft = {
    kind: 'interest-charged',
    facts: { through: on, terms, lines: lines.map((line) => lineFacts(line, terms.indexOf(line.terms))) },
    postings,
    basis,
  };
  const credits = postings.filter((posting) => posting.on === on && posting.amount.amount < 0);
  const released = releasedLines(journal, credits, on);
  const currencies = [...new Set(released.map(({ paid }) => paid.currency))];
  const releases = currencies.map((currency, index) => {
    const own = released.filter(({ paid }) => paid.currency === currency);
    return releaseDraft(own, { entryId: `${id}/1`, creditNoteId: `${id}/${index + 2}`, on, credits });
  });
  return [charged, ...releases.map((draft) => ({ ...draft, basis }))];
}

function lineFacts({ instalment: { itemId, number, original }, accrual, charged, interest, tax }: InterestLine, terms: number) {
  const money = (amount: number) => ({ amount, currency: original.currency });
  return {
    itemId,
    instalment: number,
    earned: accrual.earned,
    charged,
    toCharge: money(interest),
    ...(tax !== undefined && { tax: money(tax) }),
    terms,
  };
}

/** Interest and its tax on the instalment; taken off again where a later day has them. */
function postingsOf({ instalment, interest, tax = 0, laterOn }: InterestLine, on: string): readonly Posting[] {
  const post = (component: Component, amount: number, day: string): readonly Posting[] =>
    amount === 0 ? [] : [{ ...placeOf(instalment), component, amount: { amount, currency: instalment.original.currency }, on: day }];
  const own = [...post('lateInterest', interest, on), ...post('tax', tax, on)];
  return laterOn === undefined ? own : [...own, ...post('lateInterest', -interest, laterOn), ...post('tax', -tax, laterOn)];
}

function placeOf({ itemId, number, issuedOn, dueOn }: InstalmentState): Pick<Posting, 'itemId' | 'instalment' | 'issuedOn' | 'dueOn'> {
  return { itemId, instalment: number, issuedOn, dueOn };
}

interface Release {
  readonly entryId: string;
  readonly creditNoteId: string;
  readonly on: string;
  readonly credits: readonly Posting[];
}

/** Opens what the credit took too much of; what was paid of it is money of the customer's own. */
function releaseDraft(
  lines: readonly ReleasedLine[],
  { entryId, creditNoteId, on, credits }: Release,
): Extract<AnyDraft, { kind: 'interest-released' }> {
  const currency = lines[0]?.paid.currency ?? '';
  const amount = sumMoney(
    lines.map(({ paid }) => paid),
    currency,
  );
  const opened = lines.map(({ itemId, instalment, component, paid, waived }): Posting => {
    const credit = credits.find((one) => one.itemId === itemId && one.instalment === instalment && one.component === component);
    return { ...(credit as Posting), amount: { amount: paid.amount + waived.amount, currency } };
  });
  const freed: Posting = { itemId: creditNoteId, instalment: 0, component: 'unapplied', amount: { amount: -amount.amount, currency }, on };
  const postings = amount.amount === 0 ? opened : [...opened, freed];
  return { kind: 'interest-released', facts: { creditNoteId, amount, entryId, lines }, postings };
}

function lineStep({ instalment: { itemId, number, original }, accrual, interest, tax }: InterestLine): Because {
  const money = (amount: number) => ({ amount, currency: original.currency });
  const facts = { itemId, instalment: number, toCharge: money(interest), ...(tax !== undefined && { tax: money(tax) }) };
  return { code: 'interest.item', facts, from: accrual.because };
}

/** Items named of which something is past due, without terms of their own or of the policy. */
function withoutTerms(
  itemIds: readonly string[] | undefined,
  lines: readonly InterestLine[],
  asked: readonly InstalmentState[],
  on: string,
): readonly Because[] {
  return (itemIds ?? [])
    .filter(
      (id) => asked.some(({ itemId, dueOn }) => itemId === id && dueOn < on) && !lines.some(({ instalment }) => instalment.itemId === id),
    )
    .map((itemId) => ({ code: 'interest.no_terms', facts: { itemId } }));
}
