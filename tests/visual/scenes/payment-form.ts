import type { PaymentFormHarness } from '@cartera/elements/harness/payment-form';
import type { Account, Scene, Scenes, Studio } from '../scene.types.js';
import { CENTRAL, LONG_NAMES, SETTLED, SEVEN_FIGURES, SMALL, THREE_CURRENCIES } from './accounts.js';
import { loadStates } from './load-states.js';

type Shown = Scene<PaymentFormHarness>;
type Use = (harness: PaymentFormHarness, studio: Studio) => Promise<void>;

/** As staff see it. */
const of = (account: Account, use?: Use) => {
  return async (studio: Studio): Promise<Shown> => ({
    stream: `account/${account.id}`,
    backend: (await studio.openBooks([account])).staff,
    async use(harness) {
      await harness.settled();
      await use?.(harness, studio);
    },
  });
};

/** 20,000.00 by transfer, put as the policy says. */
async function fill(harness: PaymentFormHarness, { until }: Studio): Promise<void> {
  await harness.type('amount', '20,000');
  await harness.type('reference', 'SPEI 8840021');
  await until(() => harness.sentence() !== undefined);
}

/** A payment recorded by a clerk. */
export const paymentForm: Scenes<PaymentFormHarness> = {
  main: 'review',
  narrow: ['shown', 'by-document', 'three-currencies', 'seven-figures', 'long-names', 'receipt'],
  dense: false,
  states: {
    ...loadStates(of(SMALL)),
    shown: of(CENTRAL),
    review: of(CENTRAL, fill),
    'by-document': of(CENTRAL, async (harness, { until }) => {
      await harness.type('amount', '20,000');
      await harness.put('lines');
      await harness.typeLine(0, '7,500.50');
      await harness.typeLine(1, '12,404.10');
      await until(() => harness.sentence() !== undefined);
    }),
    receipt: of(CENTRAL, async (harness, studio) => {
      await fill(harness, studio);
      await harness.record();
    }),
    'refused-line': of(CENTRAL, async (harness) => {
      await harness.type('amount', '30,000');
      await harness.put('lines');
      await harness.typeLine(0, '29,000');
      await harness.problems();
    }),
    'refused-day': of(CENTRAL, async (harness) => {
      await harness.type('amount', '20,000');
      await harness.type('on', '2026-04-15');
      await harness.problems();
    }),
    'three-currencies': of(THREE_CURRENCIES),
    'seven-figures': of(SEVEN_FIGURES, async (harness, { until }) => {
      await harness.type('amount', '7,654,321.09');
      await until(() => harness.sentence() !== undefined);
    }),
    'long-names': of(LONG_NAMES),
    settled: of(SETTLED),
  },
};
