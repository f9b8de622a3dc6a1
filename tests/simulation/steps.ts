import { DECIDED_COMMANDS, type Command } from '@cartera/core';
import { STORE_FAULTS, WIRE_FAULTS, type StoreFault } from '@cartera/testing';
import * as fc from 'fast-check';
import { CALLERS, STREAMS } from './house.js';
import type { Ask, ProcessNumber, Step } from './step.types.js';

/** Kinds that others stand on come more often. */
const GROUND: readonly Command['kind'][] = [
  'record-invoice',
  'record-invoice',
  'record-invoice',
  'record-payment',
  'record-payment',
  'record-payment',
  'issue-credit-note',
  'make-promise',
  'withdraw-promise',
  'place-hold',
  'lift-hold',
  'void-entry',
];

/** Objects as anybody writes them, so that what failed can be pasted. */
const record = <T>(model: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record<T>(model, { noNullPrototype: true });

/** Callers before this one may do everything. */
const STAFF = CALLERS.findIndex(({ role }) => role === 'auditor');

const process = fc.constantFrom<ProcessNumber>(0, 1);
const turns = fc.array(fc.nat(7), { minLength: 1, maxLength: 24 });
const mostly = <T>(usual: T, rest: readonly T[], weight: number): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...rest) });
const storeFault = fc.constantFrom(...STORE_FAULTS);
/** One command is three calls or more; one fault in one of ten commands, more now and then. */
const storeFaults: fc.Arbitrary<readonly StoreFault[]> = fc.oneof(
  { weight: 7, arbitrary: fc.constant<readonly StoreFault[]>([]) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(3), storeFault).map(([calls, fault]) => [...Array<StoreFault>(calls).fill('none'), fault]),
  },
  { weight: 1, arbitrary: fc.array(storeFault, { maxLength: 6 }) },
);

const ask: fc.Arbitrary<Ask> = record({
  kind: fc.constantFrom(...DECIDED_COMMANDS, ...GROUND),
  process,
  caller: fc.oneof(
    { weight: 7, arbitrary: fc.nat(STAFF - 1) },
    { weight: 1, arbitrary: fc.integer({ min: STAFF, max: CALLERS.length - 1 }) },
  ),
  account: fc.oneof(
    { weight: 8, arbitrary: fc.constant(0) },
    { weight: 8, arbitrary: fc.nat(2) },
    { weight: 1, arbitrary: fc.nat(STREAMS.length - 1) },
  ),
  pick: fc.nat(9999),
  amount: fc.integer({ min: 1, max: 60_000 }),
  days: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: -25, max: 10 }) }),
  storeFaults,
  wireFault: mostly('none', WIRE_FAULTS, 5),
});

/** Half of those who ask at once ask for one account, so that they meet. */
const together = fc
  .tuple(fc.array(ask, { minLength: 2, maxLength: 4 }), fc.boolean(), fc.nat(2))
  .map(([asks, one, account]) => (one ? asks.map((each) => ({ ...each, account })) : asks));

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 16, arbitrary: record({ act: fc.constant('ask' as const), ask }) },
  { weight: 1, arbitrary: record({ act: fc.constant('ask-dry' as const), ask }) },
  {
    weight: 4,
    arbitrary: record({ act: fc.constant('ask-together' as const), asks: together, turns }),
  },
  {
    weight: 2,
    arbitrary: record({
      act: fc.constant('ask-in-batch' as const),
      asks: fc.array(ask, { minLength: 1, maxLength: 5 }),
      process,
      storeFaults,
    }),
  },
  { weight: 2, arbitrary: record({ act: fc.constant('ask-again' as const), back: fc.nat(20), process, storeFaults }) },
  { weight: 1, arbitrary: record({ act: fc.constant('reuse-key' as const), back: fc.nat(20), ask }) },
  { weight: 1, arbitrary: record({ act: fc.constant('move-clock' as const), process, hours: fc.integer({ min: -72, max: 96 }) }) },
  {
    weight: 2,
    arbitrary: record({
      act: fc.constant('run-day' as const),
      days: fc.integer({ min: 0, max: 20 }),
      shards: fc.integer({ min: 1, max: 3 }),
      turns,
      storeFaults: fc.oneof(
        { weight: 1, arbitrary: fc.constant<readonly StoreFault[]>([]) },
        {
          weight: 1,
          arbitrary: fc.tuple(fc.nat(9), storeFault).map(([calls, fault]) => [...Array<StoreFault>(calls).fill('none'), fault]),
        },
      ),
    }),
  },
  { weight: 1, arbitrary: record({ act: fc.constant('restart' as const), process }) },
  { weight: 1, arbitrary: fc.constant({ act: 'break-watch' as const }) },
  { weight: 1, arbitrary: fc.constant({ act: 'check' as const }) },
);

/** Lives of the books in steps, `count` at most. */
export function steps(count: number): fc.Arbitrary<readonly Step[]> {
  return fc.array(step, { minLength: Math.ceil(count / 2), maxLength: count, size: 'max' });
}
