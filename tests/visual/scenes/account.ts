import type { AccountHarness } from '@cartera/elements/harness/account';
import type { Account, Scene, Scenes, Studio } from '../scene.types.js';
import { CENTRAL, LONG_NAMES, NEW, SEVEN_FIGURES, SMALL, THREE_CURRENCIES } from './accounts.js';
import { loadStates } from './load-states.js';
import { assigns, contacts, holds, notes } from './steps.js';

/** With what a collector recorded. */
const WORKED: Account = {
  ...CENTRAL,
  steps: [
    ...CENTRAL.steps,
    assigns('2026-03-25', 'luz'),
    contacts('2026-03-26', { channel: 'phone', outcome: 'no-answer', nextOn: '2026-04-01' }),
    notes('2026-03-27', 'Pide que le manden los folios por correo.'),
    holds('2026-03-30', { id: 'AC-12', kind: 'dispute', itemIds: ['F-1042'], through: '2026-04-15' }, 'Faltó mercancía'),
  ],
};

type Use = (harness: AccountHarness) => Promise<unknown>;

/** As a collector sees it. */
const of = (account: Account, use?: Use) => {
  return async ({ openBooks }: Studio): Promise<Scene<AccountHarness>> => ({
    stream: `account/${account.id}`,
    backend: (await openBooks([account])).staff,
    properties: { customerName: account.name, closable: true },
    async use(harness) {
      await harness.settled();
      await use?.(harness);
    },
  });
};

/** One customer's account, and what is recorded on it. */
export const account: Scenes<AccountHarness> = {
  main: 'shown',
  narrow: ['history', 'contact', 'seven-figures', 'long-names'],
  dense: true,
  states: {
    ...loadStates(of(SMALL)),
    shown: of(WORKED),
    history: of(WORKED, (harness) => harness.look('timeline')),
    promises: of(WORKED, (harness) => harness.look('promises')),
    statement: of(SMALL, (harness) => harness.look('statement')),
    contact: of(SMALL, (harness) => harness.open('contact')),
    hold: of(SMALL, (harness) => harness.open('hold')),
    payment: of(SMALL, (harness) => harness.open('payment')),
    'refused-snooze': of(SMALL, async (harness) => {
      await harness.open('snooze');
      await harness.type('through', '2026-03-01');
      await harness.save();
    }),
    recorded: of(SMALL, async (harness) => {
      await harness.open('note');
      await harness.type('text', 'Pide que le manden los folios por correo.');
      await harness.save();
    }),
    'three-currencies': of(THREE_CURRENCIES),
    'seven-figures': of(SEVEN_FIGURES),
    'long-names': of(LONG_NAMES),
    empty: of(NEW),
  },
};
