import type { Backend } from '@cartera/backend';
import type { StatementHarness } from '@cartera/elements/harness/statement';
import type { Account, BooksOptions, Scene, Scenes, Studio } from '../scene.types.js';
import { CENTRAL, LONG_NAMES, NEW, SETTLED, SEVEN_FIGURES, SMALL, THREE_CURRENCIES } from './accounts.js';
import { loadStates } from './load-states.js';
import { bills, mxn, pays } from './steps.js';

/** A payment of before the statement of last month, learned after it. */
const LATE: Account = {
  id: 'TARDE',
  name: 'Refaccionaria Hernández',
  steps: [bills('F-0810', '2026-01-08', '2026-02-07', mxn(540_000)), pays('P-91', '2026-02-27', mxn(200_000), { learnedOn: '2026-03-28' })],
};

type Shown = Scene<StatementHarness>;

/** As the customer sees it. */
const of = (account: Account, properties: object = {}, use?: Shown['use'], books?: BooksOptions) => {
  return async ({ openBooks }: Studio): Promise<Shown> => ({
    stream: `account/${account.id}`,
    backend: (await openBooks([account], books)).customer,
    properties: { customerName: account.name, ...properties },
    ...(use && { use }),
  });
};

/** Opens why one document is open. */
async function openWhy(harness: StatementHarness): Promise<void> {
  await harness.settled();
  await harness.why('F-0810');
}

/** Opens the references of documents, in each currency. */
async function openReferences(harness: StatementHarness): Promise<void> {
  await harness.settled();
  harness.element.shadowRoot?.querySelectorAll('details').forEach((details) => details.setAttribute('open', ''));
}

/** Has a file made, until that is said. */
async function makeFile({ until }: Studio, harness: StatementHarness): Promise<void> {
  await harness.settled();
  const find = (selector: string) => harness.element.shadowRoot?.querySelector<HTMLElement>(selector);
  await until(() => find('[part=download-button]') != null);
  find('[part=download-button]')?.click();
  await until(() => find('[data-format=pdf]') != null);
  find('[data-format=pdf]')?.click();
  await until(() => find('.making') != null);
}

/** A statement, as a debtor has it. */
export const statement: Scenes<StatementHarness> = {
  main: 'shown',
  narrow: ['how-to-pay', 'downloads', 'why', 'seven-figures', 'long-names'],
  dense: true,
  states: {
    ...loadStates(of(SMALL)),
    shown: of(CENTRAL),
    'how-to-pay': of(CENTRAL, {}, undefined, { paidBy: 'customer' }),
    'how-to-pay-by-document': of(THREE_CURRENCIES, {}, openReferences, { paidBy: 'document' }),
    downloads: async (studio) => {
      const scene = await of(CENTRAL)(studio);
      return { ...scene, backend: studio.handingOut(scene.backend as Backend), use: (harness) => makeFile(studio, harness) };
    },
    why: of(LATE, {}, openWhy),
    'three-currencies': of(THREE_CURRENCIES),
    'seven-figures': of(SEVEN_FIGURES),
    'long-names': of(LONG_NAMES),
    settled: of(SETTLED),
    'learned-late': of(LATE, { from: '2026-03-01', since: '2026-03-01T06:00:00Z' }),
    empty: of(NEW),
    'wrong-property': of(CENTRAL, { to: '31/03/2026' }),
  },
};
