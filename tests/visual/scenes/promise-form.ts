import type { PromiseFormHarness } from '@cartera/elements/harness/promise-form';
import type { Account, Scene, Scenes, Studio } from '../scene.types.js';
import { CENTRAL, LONG_NAMES, SETTLED, SEVEN_FIGURES, SMALL, THREE_CURRENCIES } from './accounts.js';
import { loadStates } from './load-states.js';
import { mxn, promises } from './steps.js';

type Shown = Scene<PromiseFormHarness>;
type Use = (harness: PromiseFormHarness, studio: Studio) => Promise<void>;

/** As the customer sees it. */
const of = (account: Account, use?: Use) => {
  return async (studio: Studio): Promise<Shown> => ({
    stream: `account/${account.id}`,
    backend: (await studio.openBooks([account])).customer,
    async use(harness) {
      await harness.settled();
      await use?.(harness, studio);
    },
  });
};

const PROMISED: Account = {
  ...CENTRAL,
  steps: [...CENTRAL.steps, promises('PP-9TW5HN', '2026-03-30', '2026-04-28', mxn(3_721_055))],
};

/** All that is past due, on the first day offered. */
async function answer(harness: PromiseFormHarness): Promise<void> {
  await harness.choose('amount', harness.choices('amount')[0] ?? '');
  await harness.type('due', '2026-04-10');
}

/** Where there is one question at a time, goes on to the review. */
async function turnPages({ element }: PromiseFormHarness): Promise<void> {
  for (const question of ['amount', 'due']) {
    const next = element.shadowRoot?.querySelector<HTMLElement>(`[data-question=${question}] [part=primary]`);
    if (next?.checkVisibility()) next.click();
    await element.updateComplete;
  }
}

/** A promise to pay, from the first question to the receipt. */
export const promiseForm: Scenes<PromiseFormHarness> = {
  main: 'review',
  narrow: ['shown', 'three-currencies', 'seven-figures', 'receipt'],
  dense: false,
  states: {
    ...loadStates(of(SMALL)),
    shown: of(CENTRAL),
    review: of(CENTRAL, async (harness, { until }) => {
      await answer(harness);
      await until(() => harness.sentence() !== undefined);
      await turnPages(harness);
    }),
    receipt: of(CENTRAL, async (harness) => {
      await answer(harness);
      await harness.promise();
    }),
    'refused-day': of(CENTRAL, async (harness) => {
      await harness.choose('amount', 'Todo lo vencido');
      await harness.type('due', '2026-06-30');
      await harness.problem('due');
    }),
    'refused-amount': of(CENTRAL, async (harness) => {
      await harness.type('amount', '12.5.0');
      await harness.type('due', '2026-04-10');
      await harness.problem('amount');
    }),
    withdrawal: of(CENTRAL, async ({ element }) => {
      element.shadowRoot?.querySelector<HTMLElement>('[id="withdraw-PP-7QX4RA"]')?.click();
      await element.updateComplete;
    }),
    withdrawn: of(CENTRAL, (harness) => harness.withdraw('PP-7QX4RA')),
    'three-currencies': of(THREE_CURRENCIES),
    'seven-figures': of(SEVEN_FIGURES),
    'long-names': of(LONG_NAMES),
    settled: of(SETTLED),
    'all-promised': of(PROMISED),
  },
};
