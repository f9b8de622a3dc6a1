import {
  createBackend,
  createBatchWriter,
  type Backend,
  type BatchOptions,
  type BatchWriter,
  type Caller,
  type CommandRequest,
  type Outcome,
  type Store,
} from '@cartera/backend';
import { dayInZone, type Instant, type LocalDate, type StreamId } from '@cartera/core';
import { createFaultyBackend, createFaultyStore, type FaultyStore, type StoreFault, type WireFault } from '@cartera/testing';
import { CALLERS, FIRST_DAY, HOUSE_REFERENCES, POLICIES } from './house.js';
import type { ProcessNumber } from './step.types.js';
import { createTurns, type Turns } from './turns.js';

/** A command somebody sent under a key, and what they know of it. */
export interface Sent {
  readonly key: string;
  readonly command: CommandRequest;
  readonly caller: Caller;
  /** The first acceptance that was heard. */
  heard?: Extract<Outcome, { ok: true }>;
  /** It came in a batch: what is told of it are its entries. */
  readonly inBatch?: true;
  written?: readonly string[];
}

/** The entries that whoever sent it was told of; undefined where they were told nothing. */
export function acknowledgedOf({ heard, written }: Sent): readonly string[] | undefined {
  return heard?.receipt.entryIds ?? written;
}

/** One process over the books: a store that dies with it, and a clock of its own. */
export interface Process {
  readonly faulty: FaultyStore;
  readonly storeFaults: StoreFault[];
  readonly backendFor: (caller: Caller) => Backend;
  /** Over the wire, where `wireFaults` happen. */
  readonly clientFor: (caller: Caller) => Backend;
  readonly wireFaults: WireFault[];
  /** Keeps journals from batch to batch, while others write. */
  readonly writer: BatchWriter;
  /** Delivers what is still on its way. */
  readonly settle: () => Promise<void>;
}

/** What a moment of a statement of knowledge was answered: it must be answered the same for ever. */
export interface Remembered {
  readonly stream: StreamId;
  readonly asOf: LocalDate;
  readonly knownAt: Instant;
  readonly told: string;
}

/** The simulated world: books, two processes, clocks, everybody's memory. */
export interface World {
  /** Without faults: what outlives every process. */
  readonly books: Store;
  readonly turns: Turns;
  readonly processes: [Process, Process];
  readonly sent: Sent[];
  readonly remembered: Remembered[];
  /** How far the time is, and how far each process's clock is off, in milliseconds. */
  now: number;
  readonly skew: [number, number];
  readonly tally: Tally;
}

/** How often what happened; the laws would hold of a world in which nothing does. */
export type Tally = Map<string, number>;

/** Counts something. */
export function count(tally: Tally, what: string): void {
  tally.set(what, (tally.get(what) ?? 0) + 1);
}

/** A new world over empty books. */
export function createWorld(books: Store, tally: Tally): World {
  const turns = createTurns();
  const world = {
    books,
    turns,
    sent: [],
    remembered: [],
    now: Date.parse(`${FIRST_DAY}T18:00:00Z`),
    skew: [0, 0],
    tally,
  } as unknown as World;
  Object.assign(world, { processes: [startProcess(world, 0), startProcess(world, 1)] });
  return world;
}

/** A process as it starts: nothing in its head, the same books. */
export function startProcess(world: World, number: ProcessNumber): Process {
  const [storeFaults, wireFaults]: [StoreFault[], WireFault[]] = [[], []];
  const faulty = createFaultyStore(world.turns.taken(world.books), {
    faults: scripted(storeFaults, (fault) => count(world.tally, `store fault ${fault}`)),
    pause: () => Promise.resolve(),
  });
  const backendFor = (caller: Caller): Backend =>
    createBackend(faulty.store, { caller, policies: POLICIES, references: HOUSE_REFERENCES, clock: () => clockOf(world, number) });
  const clients = new Map<string, ReturnType<typeof createFaultyBackend>>();
  const clientOf = (caller: Caller): ReturnType<typeof createFaultyBackend> => {
    const faults = scripted(wireFaults, (fault) => count(world.tally, `wire fault ${fault}`));
    const client = clients.get(caller.id) ?? createFaultyBackend(backendFor(caller), { faults, pause: () => Promise.resolve() });
    clients.set(caller.id, client);
    return client;
  };
  return {
    faulty,
    storeFaults,
    wireFaults,
    backendFor,
    writer: createBatchWriter(
      faulty.store,
      importing(() => clockOf(world, number)),
    ),
    clientFor: (caller) => clientOf(caller).backend,
    async settle() {
      for (const { settle } of clients.values()) await settle();
    },
  };
}

/** How batches are decided: by one who may do all. */
export function importing(clock: () => Instant): BatchOptions {
  return { caller: CALLERS[0] as Caller, policies: POLICIES, references: HOUSE_REFERENCES, clock };
}

/** Takes from a script that others fill; an empty one is no fault. */
function* scripted<T extends StoreFault | WireFault>(script: T[], met: (fault: T) => void): Generator<T | 'none', never> {
  while (true) {
    const fault = script.shift();
    if (fault !== undefined && fault !== 'none') met(fault);
    yield fault ?? 'none';
  }
}

/** The process itself, started again where it was killed. */
export function aliveProcess(world: World, number: ProcessNumber): Process {
  if (world.processes[number].faulty.isKilled()) {
    count(world.tally, 'process killed');
    world.processes[number] = startProcess(world, number);
  }
  return world.processes[number];
}

/** What a process's clock says. */
export function clockOf({ now, skew }: World, number: ProcessNumber): Instant {
  return new Date(now + skew[number]).toISOString();
}

/** A process's business date. */
export function todayOf(world: World, number: ProcessNumber): LocalDate {
  return dayInZone(clockOf(world, number), 'America/Mexico_City');
}

/** Reads everything, without faults, at the world's own time. */
export function readerOf(world: World): Backend {
  const clock = () => new Date(world.now).toISOString();
  const auditor = CALLERS.find(({ role }) => role === 'auditor') as Caller;
  return createBackend(world.books, { caller: auditor, policies: POLICIES, references: HOUSE_REFERENCES, clock });
}
