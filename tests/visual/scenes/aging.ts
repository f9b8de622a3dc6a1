import type { AgingHarness } from '@cartera/elements/harness/aging';
import type { Account, Scene, Scenes, Studio } from '../scene.types.js';
import { CENTRAL, LONG_NAMES, NEW, SEVEN_FIGURES, SMALL, THREE_CURRENCIES } from './accounts.js';
import { loadStates } from './load-states.js';
import { bills, mxn } from './steps.js';

/** Customers of every age, the largest some forty times the smallest. */
const PORTFOLIO: readonly Account[] = [
  CENTRAL,
  { id: 'NORTE', name: 'Aceros del Norte', steps: [bills('N-1', '2025-11-10', '2025-12-10', mxn(8_250_000))] },
  {
    id: 'HERNANDEZ',
    name: 'Refaccionaria Hernández',
    steps: [bills('H-1', '2026-01-05', '2026-01-20', mxn(415_075)), bills('H-2', '2026-03-10', '2026-04-09', mxn(220_000))],
  },
  { id: 'LAPIZ', name: 'Papelería El Lápiz', steps: [bills('L-1', '2026-03-12', '2026-04-11', mxn(312_000))] },
  { id: 'SANCHEZ', name: 'Mueblería Sánchez', steps: [bills('S-1', '2026-02-12', '2026-03-14', mxn(1_980_050))] },
];

type Shown = Scene<AgingHarness>;

/** As a manager sees it. */
const of = (accounts: readonly Account[], use?: Shown['use']) => {
  return async ({ openBooks }: Studio): Promise<Shown> => ({
    backend: (await openBooks(accounts)).staff,
    properties: { names: Object.fromEntries(accounts.map(({ id, name }) => [id, name])) },
    ...(use && { use }),
  });
};

/** The customers of one age. */
async function choose(harness: AgingHarness): Promise<void> {
  await harness.settled();
  await harness.choose('31');
}

/** How old what customers owe is. */
export const aging: Scenes<AgingHarness> = {
  main: 'shown',
  narrow: ['chosen', 'seven-figures', 'long-names'],
  dense: true,
  states: {
    ...loadStates(of([SMALL])),
    shown: of(PORTFOLIO),
    chosen: of(PORTFOLIO, choose),
    'three-currencies': of([THREE_CURRENCIES, CENTRAL]),
    'seven-figures': of([SEVEN_FIGURES, ...PORTFOLIO]),
    'long-names': of([LONG_NAMES, CENTRAL]),
    empty: of([NEW]),
  },
};
