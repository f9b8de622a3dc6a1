import {
  createBackend,
  createBatchWriter,
  runDay,
  type BatchOutcome,
  type Caller,
  type CommandRequest,
  type Known,
  type Outcome,
  type Store,
} from '@cartera/backend';
import { addDays, type Command, type StreamId } from '@cartera/core';
import { broken, same } from './broken.js';
import { factsOf } from './facts-of.js';
import { CALLERS, FIRST_DAY, HOUSE_REFERENCES, POLICIES, STREAMS } from './house.js';
import { checkBooks, checkLastDay } from './laws/index.js';
import type { Ask, ProcessNumber, Step } from './step.types.js';
import { createFollowers, type Followers } from './followers.js';
import {
  acknowledgedOf,
  aliveProcess,
  clockOf,
  count,
  createWorld,
  importing,
  startProcess,
  todayOf,
  type Process,
  type Sent,
  type Tally,
  type World,
} from './world.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How a life is played. `atWill`: those who ask together do so as they like, not by turns; then a seed does not repeat exactly. */
export interface Playing {
  readonly tally?: Tally;
  readonly atWill?: true;
}

/**
 * Plays a life of the books, step by step, over a store that begins empty, and holds it to the laws: at every check, and at the end, when everybody asks again for all they sent.
 *
 * @throws LawBroken.
 */
export async function play(list: readonly Step[], books: Store, { tally = new Map(), atWill }: Playing = {}): Promise<void> {
  const world = createWorld(books, tally);
  const followers = createFollowers(world);
  try {
    await openAccounts(world);
    for (const step of list) {
      world.now += MINUTE;
      await take(step, { world, followers, atWill: atWill ?? false });
      for (const { storeFaults, wireFaults } of world.processes) storeFaults.length = wireFaults.length = 0;
      count(tally, `step ${step.act}`);
    }
    for (const process of world.processes) await process.settle();
    await checkBooks(world);
    await askAllAgain(world);
    await checkBooks(world);
    await checkLastDay(world);
    await followers.check();
  } finally {
    followers.end();
  }
}

interface Stage {
  readonly world: World;
  readonly followers: Followers;
  readonly atWill: boolean;
}

async function take(step: Step, { world, followers, atWill }: Stage): Promise<void> {
  switch (step.act) {
    case 'ask':
      return submit(world, await sentOf(world, step.ask), step.ask);
    case 'ask-dry':
      return askDry(world, step.ask);
    case 'ask-together': {
      const all: Sent[] = [];
      for (const ask of step.asks) all.push(await sentOf(world, ask));
      const work = step.asks.map((ask, n) => () => submit(world, all[n] as Sent, ask, { alone: false }));
      await (atWill ? Promise.all(work.map((each) => each())) : world.turns.together(work, step.turns));
      for (const each of all) await expectNothingOf(world, each);
      return;
    }
    case 'ask-in-batch': {
      const all: Sent[] = [];
      for (const ask of step.asks) all.push(await sentOf(world, { ...ask, process: step.process, caller: 0 }, { inBatch: true }));
      return submitBatch(world, all, step);
    }
    case 'ask-again': {
      const earlier = world.sent.at(-1 - (step.back % world.sent.length)) as Sent;
      return earlier.inBatch ? submitBatch(world, [earlier], step) : submit(world, earlier, { ...step, wireFault: 'none' });
    }
    case 'reuse-key':
      return reuseKey(world, step.back, step.ask);
    case 'move-clock':
      world.skew[step.process] += step.hours * HOUR;
      return;
    case 'run-day':
      return passDays(world, step, atWill);
    case 'restart':
      await world.processes[step.process].settle();
      world.processes[step.process] = startProcess(world, step.process);
      return;
    case 'break-watch':
      return followers.breakOff();
    default:
      return checkBooks(world);
  }
}

/** Three accounts, so that a life has something to be about. */
async function openAccounts(world: World): Promise<void> {
  const [caller] = CALLERS as [Caller];
  for (const [n, stream] of STREAMS.slice(0, 3).entries()) {
    const command: CommandRequest = { kind: 'open-account', stream, on: FIRST_DAY, facts: { customer: { name: `Cliente ${n}` } } };
    const sent: Sent = { key: `open-${n}`, command, caller };
    world.sent.push(sent);
    await submit(world, sent, { process: 0, storeFaults: [], wireFault: 'none' });
  }
}

/** What is asked becomes a command under a key of its own. */
async function sentOf(world: World, ask: Ask, how: Pick<Sent, 'inBatch'> = {}): Promise<Sent> {
  const sent = { key: `k-${world.sent.length}`, ...how, ...(await commandOf(world, ask)) };
  world.sent.push(sent);
  return sent;
}

async function commandOf(world: World, ask: Ask): Promise<Pick<Sent, 'command' | 'caller'>> {
  const caller = CALLERS[ask.caller] as Caller;
  const asked = STREAMS[ask.account] as StreamId;
  const stream = caller.role === 'customer' && ask.pick % 5 !== 0 ? (caller.streams?.[0] ?? asked) : asked;
  const on = addDays(todayOf(world, ask.process), caller.role === 'customer' ? 0 : ask.days);
  const journal = await world.books.load(stream);
  const facts = factsOf(ask, { journal, on, n: world.sent.length });
  return { caller, command: { kind: ask.kind, stream, on, facts } as CommandRequest };
}

/** What may go wrong without anything being wrong. */
const EXPECTED: readonly string[] = ['store.unavailable', 'backend.unreachable'];

type Way = Pick<Ask, 'process' | 'storeFaults' | 'wireFault'>;

async function submit(world: World, sent: Sent, way: Way, { alone = true }: { readonly alone?: boolean } = {}): Promise<void> {
  const process = aliveProcess(world, way.process);
  process.storeFaults.push(...way.storeFaults);
  process.wireFaults.push(way.wireFault);
  const outcome = await heardOf(world, process, sent);
  if (outcome) hear(world, sent, outcome);
  if (alone) await expectNothingOf(world, sent);
}

async function heardOf(world: World, process: Process, { key, command, caller }: Sent): Promise<Outcome | undefined> {
  try {
    return await process.clientFor(caller).submit(command, { idempotencyKey: key });
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === undefined || !EXPECTED.includes(code)) throw error;
    count(world.tally, `unknown outcome`);
    return undefined;
  }
}

/** One key has one outcome: what was accepted once is accepted for ever, with the same receipt. */
function hear({ tally }: World, sent: Sent, outcome: Outcome): void {
  const { kind } = sent.command;
  if (!outcome.ok) {
    count(tally, `refused ${outcome.refusal.code}`);
    if (sent.heard) throw broken('what was acknowledged is never refused', { sent, outcome });
    refusedNow.add(sent);
    return;
  }
  if (sent.heard) same('a key has one outcome', plainOf(outcome), plainOf(sent.heard), sent);
  if (!sent.heard) count(tally, `accepted ${kind}`);
  count(tally, `heard by ${sent.caller.role}`);
  sent.heard = outcome;
}

/** A command that wrote no entry is told by its receipt: its version goes by the instant, and others' entries may bear the same one, or a later one by another clock. */
function plainOf(outcome: Outcome): unknown {
  return outcome.ok && outcome.receipt.entryIds.length === 0 ? outcome.receipt : outcome;
}

/** Refused, and not looked at yet. */
const refusedNow = new WeakSet<Sent>();

/** A refused command wrote nothing. */
async function expectNothingOf({ books }: World, sent: Sent): Promise<void> {
  if (!refusedNow.delete(sent)) return;
  same('a refused command writes nothing', await books.find(sent.key), undefined, sent);
}

/** What an import brings: all that is accepted of a batch is committed at once. */
async function submitBatch(
  world: World,
  all: readonly Sent[],
  { process: number, storeFaults }: Pick<Ask, 'process' | 'storeFaults'>,
): Promise<void> {
  const process = aliveProcess(world, number);
  process.storeFaults.push(...storeFaults);
  try {
    hearBatch(world, all, await process.writer.submit(all.map(batchCommand)));
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code !== 'store.unavailable' && code !== 'version.conflict') throw error;
    count(world.tally, `batch without an answer: ${code}`);
  }
  for (const sent of all) await expectNothingOf(world, sent);
}

function batchCommand({ key, command, caller }: Sent): Command {
  return { ...command, id: key, by: caller.id };
}

function hearBatch({ tally }: World, all: readonly Sent[], outcomes: readonly BatchOutcome[]): void {
  for (const [n, outcome] of outcomes.entries()) {
    const sent = all[n] as Sent;
    count(tally, `batch ${outcome.status}`);
    if (outcome.status === 'refused') {
      if (sent.written) throw broken('what was acknowledged is never refused', { sent, outcome });
      refusedNow.add(sent);
    } else if (outcome.status === 'accepted') {
      if (sent.written) throw broken('what was written is not written again', { sent, outcome });
      sent.written = outcome.entryIds;
      count(tally, `accepted ${sent.command.kind}`);
    }
  }
}

/** A form asks what would become of it; then it is done, and becomes that. */
async function askDry(world: World, ask: Ask): Promise<void> {
  const sent = await sentOf(world, ask);
  const backend = aliveProcess(world, ask.process).backendFor(sent.caller);
  const dry = await backend.submit(sent.command, { idempotencyKey: sent.key, dryRun: true });
  same('asking dry writes nothing', await world.books.find(sent.key), undefined, sent);
  const outcome = await backend.submit(sent.command, { idempotencyKey: sent.key });
  same('what is done is what a dry run said', plainOf(outcome), plainOf(dry), sent);
  hear(world, sent, outcome);
  await expectNothingOf(world, sent);
}

/** Another command with a known key is refused, and the first stands. */
async function reuseKey(world: World, back: number, ask: Ask): Promise<void> {
  const earlier = world.sent.at(-1 - (back % world.sent.length)) as Sent;
  const known = await world.books.find(earlier.key);
  const other = await commandOf(world, ask);
  if (!known || JSON.stringify([other.command, other.caller]) === JSON.stringify([earlier.command, earlier.caller])) return;
  const backend = aliveProcess(world, ask.process).backendFor(other.caller);
  const outcome = await backend.submit(other.command, { idempotencyKey: earlier.key });
  if (outcome.ok) throw broken('a key used for another command is refused', { earlier, other, outcome });
  count(world.tally, `refused ${outcome.refusal.code}`);
  same('a key used again changes nothing', await world.books.find(earlier.key), known, earlier);
}

/** Days pass; the day's run comes by over both processes, each shard where it may die. */
async function passDays(world: World, step: Extract<Step, { act: 'run-day' }>, atWill: boolean): Promise<void> {
  world.now += step.days * DAY;
  const numbers = Array.from({ length: step.shards }, (_, n) => (n % 2) as ProcessNumber);
  const processes = numbers.map((number) => aliveProcess(world, number));
  processes[0]?.storeFaults.push(...step.storeFaults);
  const work = numbers.map((number, index) => async () => {
    const on = todayOf(world, number);
    const shard = { index, of: step.shards };
    try {
      const report = await runDay((processes[index] as Process).faulty.store, {
        on,
        policies: POLICIES,
        references: HOUSE_REFERENCES,
        clock: () => clockOf(world, number),
        ...(step.shards > 1 && { shard }),
      });
      count(world.tally, report.consequences ? 'day run with charges' : 'day run');
    } catch (error) {
      const { code } = error as { readonly code?: string };
      if (code !== 'store.unavailable' && code !== 'run.day_backwards') throw error;
      count(world.tally, `day run stopped: ${code}`);
    }
  });
  await (atWill ? Promise.all(work.map((each) => each())) : world.turns.together(work, step.turns));
}

/**
 * Everybody asks again for everything they sent, with the same keys, over processes on which nothing goes wrong. What was acknowledged is there and answered as it was; what nobody
 * knew has one outcome now.
 */
async function askAllAgain(world: World): Promise<void> {
  const clock = () => new Date(world.now).toISOString();
  for (const sent of world.sent) {
    const { key, command, caller } = sent;
    const written = acknowledgedOf(sent);
    const known = await world.books.find(key);
    if (written)
      same(
        'no acknowledged command is lost',
        known?.entries.map(({ id }) => id),
        written,
        sent,
      );
    if (sent.inBatch) {
      await askBatchAgain(world, sent, known);
      continue;
    }
    const backend = createBackend(world.books, { caller, policies: POLICIES, references: HOUSE_REFERENCES, clock });
    const outcome = await backend.submit(command, { idempotencyKey: key });
    if (known && !outcome.ok) throw broken('a key asked again finds its outcome', { sent, outcome });
    hear(world, sent, outcome);
    await expectNothingOf(world, sent);
  }
}

async function askBatchAgain(world: World, sent: Sent, known: Known | undefined): Promise<void> {
  const writer = createBatchWriter(
    world.books,
    importing(() => new Date(world.now).toISOString()),
  );
  const outcomes = await writer.submit([batchCommand(sent)]);
  if (known) same('what is there already is unchanged', outcomes, [{ id: sent.key, status: 'unchanged' }], sent);
  else hearBatch(world, [sent], outcomes);
  await expectNothingOf(world, sent);
}
