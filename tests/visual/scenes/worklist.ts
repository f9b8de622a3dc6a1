import type { WorklistHarness } from '@cartera/elements/harness/worklist';
import type { Account, Scene, Scenes, Studio } from '../scene.types.js';
import { CENTRAL, LONG_NAMES, NEW, SEVEN_FIGURES, SMALL, THREE_CURRENCIES } from './accounts.js';
import { loadStates } from './load-states.js';
import { assigns, bills, contacts, mxn, pays, promises, snoozes } from './steps.js';

/** A morning's list: every reason, every state of a row. */
const DESK: readonly Account[] = [
  CENTRAL,
  SMALL,
  THREE_CURRENCIES,
  {
    id: 'NORTE',
    name: 'Aceros del Norte',
    steps: [bills('N-1', '2025-11-10', '2025-12-10', mxn(8_250_000)), assigns('2026-03-30', 'luz')],
  },
  {
    id: 'HERNANDEZ',
    name: 'Refaccionaria Hernández',
    steps: [
      bills('H-1', '2026-01-05', '2026-01-20', mxn(415_075)),
      promises('PP-4KD2ZQ', '2026-03-02', '2026-03-13', mxn(415_075)),
      pays('P-410', '2026-03-13', mxn(100_000)),
    ],
  },
  {
    id: 'LUPITA',
    name: 'Dulcería Lupita',
    steps: [
      bills('D-1', '2026-01-12', '2026-02-11', mxn(98_000)),
      contacts('2026-03-30', { channel: 'phone', outcome: 'call-back', nextOn: '2026-04-01' }),
    ],
  },
  {
    id: 'ESPERANZA',
    name: 'Abarrotes La Esperanza',
    steps: [bills('E-1', '2026-02-01', '2026-03-03', mxn(1_204_540)), snoozes('2026-03-30', '2026-04-06')],
  },
];

type Use = (harness: WorklistHarness) => Promise<unknown>;

/** As a collector sees it. */
const of = (accounts: readonly Account[], use?: Use, height = 720) => {
  return async ({ openBooks }: Studio): Promise<Scene<WorklistHarness>> => ({
    backend: (await openBooks(accounts)).staff,
    properties: { style: `block-size: ${height}px`, refreshSeconds: 0, assignees: ['ana', 'luz'] },
    async use(harness) {
      await harness.settled();
      await use?.(harness);
    },
  });
};

/** Whom to call next, and why. */
export const worklist: Scenes<WorklistHarness> = {
  main: 'shown',
  narrow: ['account', 'selected', 'three-currencies', 'seven-figures', 'long-names'],
  dense: true,
  states: {
    ...loadStates(of([SMALL], undefined, 320)),
    shown: of(DESK),
    why: of(DESK, (harness) => harness.press('w')),
    keys: of(DESK, (harness) => harness.press('?')),
    account: of(DESK, (harness) => harness.press('Enter')),
    selected: of(DESK, (harness) => harness.press('x', 'j', 'x')),
    assign: of(DESK, (harness) => harness.press('x', 'j', 'x', 'a')),
    'nobody-found': of(DESK, (harness) => harness.search('zapatería'), 320),
    'three-currencies': of([THREE_CURRENCIES], undefined, 320),
    'seven-figures': of([SEVEN_FIGURES, CENTRAL], undefined, 320),
    'long-names': of([LONG_NAMES, CENTRAL], undefined, 320),
    empty: of([NEW], undefined, 320),
  },
};
