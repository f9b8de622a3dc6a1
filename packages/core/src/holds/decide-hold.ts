import { addDays } from '../calendar/index.js';
import { accept, isKind, refuse, voidsOf, type CommandOf, type Decision, type Hold, type Journal } from '../journal/index.js';
import { positionOn, type Situation } from '../position/index.js';

/** Ids of this form are the holds of promises. */
const OF_PROMISES = 'promise/';

/**
 * Places a hold: from the command's day on, through its last day where it has one, the items it names (without any: the whole account) rest.
 *
 * @returns Refused, the first that holds: account.not_open, hold.of_promise (a promise brings its own hold: make one), hold.exists, hold.ends_before_begin,
 * hold.item_unknown.
 * @example
 * // a complaint about F-1 that came in on 31 March
 * decideHold(command, situation); // => one entry 'hold-placed', whose hold begins on 31 March
 */
export function decideHold(command: CommandOf<'place-hold'>, situation: Situation<unknown>): Decision {
  const { journal, position } = situation;
  const { hold, reason } = command.facts;
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  if (hold.kind === 'promise' || hold.id.startsWith(OF_PROMISES)) return refuse('hold.of_promise', {}, 'facts.hold');
  if (findHold(journal, hold.id)) return refuse('hold.exists', { holdId: hold.id }, 'facts.hold.id');
  if (hold.through !== undefined && hold.through < command.on)
    return refuse('hold.ends_before_begin', { earliest: command.on }, 'facts.hold.through');
  const { instalments } = positionOn(situation, command.on);
  const unknown = (hold.itemIds ?? []).findIndex((itemId) => !instalments.some((instalment) => instalment.itemId === itemId));
  if (unknown >= 0) return refuse('hold.item_unknown', { itemId: hold.itemIds?.[unknown] ?? '' }, `facts.hold.itemIds[${unknown}]`);
  const placed: Hold = { ...hold, from: command.on };
  return accept(command, [{ kind: 'hold-placed', facts: { hold: placed, reason } }], { expectedVersion: position.version });
}

/**
 * Lifts a hold: the command's day is the first without it, so that what it held is there again at once.
 *
 * @returns Refused, the first that holds: account.not_open, hold.of_promise (withdraw the promise instead), hold.unknown, hold.not_begun (the day lies before
 * the hold's first), hold.already_ended (it was lifted, or its last day is over).
 * @example
 * // a hold placed on 31 March, lifted on 3 April
 * decideLift(command, situation); // => one entry 'hold-lifted': 2 April was its last day
 */
export function decideLift(command: CommandOf<'lift-hold'>, { journal, position }: Situation<unknown>): Decision {
  const { holdId, reason } = command.facts;
  const at = 'facts.holdId';
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  if (holdId.startsWith(OF_PROMISES)) return refuse('hold.of_promise', {}, at);
  const hold = findHold(journal, holdId);
  if (!hold) return refuse('hold.unknown', { holdId }, at);
  if (command.on < hold.from) return refuse('hold.not_begun', { holdId, from: hold.from }, 'on');
  const through = endOf(journal, hold);
  if (through !== undefined && through < command.on) return refuse('hold.already_ended', { holdId, through }, at);
  const endsHold = { holdId, on: addDays(command.on, -1) };
  return accept(command, [{ kind: 'hold-lifted', facts: { holdId, reason, endsHold } }], { expectedVersion: position.version });
}

/** A hold that was placed and not voided, as it was placed. */
function findHold(journal: Journal, holdId: string): Hold | undefined {
  const voids = voidsOf(journal);
  for (const entry of journal.entries) {
    if (isKind(entry, 'hold-placed') && entry.facts.hold.id === holdId && !voids.hasEntry(entry.id)) return entry.facts.hold;
  }
  return undefined;
}

/** Its last day: as placed, or earlier where it was lifted since. */
function endOf(journal: Journal, { id, through }: Hold): string | undefined {
  const voids = voidsOf(journal);
  const ends = journal.entries.flatMap((entry) =>
    isKind(entry, 'hold-lifted') && entry.facts.holdId === id && !voids.hasEntry(entry.id) ? [entry.facts.endsHold.on] : [],
  );
  return (through === undefined ? ends : [...ends, through]).sort()[0];
}
