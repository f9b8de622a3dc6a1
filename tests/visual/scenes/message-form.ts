import type { MessageFormHarness } from '@cartera/elements/harness/message-form';
import type { Scene, Scenes, Studio } from '../scene.types.js';

type Shown = Scene<MessageFormHarness>;
type Post = NonNullable<Parameters<Studio['openPost']>[0]>;
type Use = (harness: MessageFormHarness, change: () => void) => Promise<void>;

/** As a collector sees it. */
const of = (post: Post = {}, properties: object = {}, use?: Use) => {
  return async ({ openPost, until }: Studio): Promise<Shown> => {
    const { backend, change } = await openPost(post);
    return {
      stream: 'account/ACME',
      backend,
      properties: { customerName: 'Ferretería La Central', ...properties },
      async use(harness) {
        await until(() => !['loading', 'waiting'].includes(harness.shows()));
        await harness.settled();
        await use?.(harness, change);
      },
    };
  };
};

/** A message to a customer, sent by a collector. */
export const messageForm: Scenes<MessageFormHarness> = {
  main: 'shown',
  narrow: ['review', 'asking', 'changed', 'receipt'],
  dense: false,
  states: {
    shown: of(),
    statement: of({}, { kind: 'statement', channel: 'letter' }),
    whatsapp: of({}, { channel: 'whatsapp' }),
    'no-address': of({ addresses: [] }, {}, async (harness) => harness.press()),
    review: of({ isSentHere: true }, {}, async (harness) => harness.press()),
    changed: of({ isSentHere: true }, {}, async (harness, change) => {
      await harness.press();
      change();
      await harness.press();
    }),
    asking: of({}, { channel: 'whatsapp' }, async (harness) => harness.press()),
    receipt: of({ isSentHere: true }, {}, async (harness) => {
      await harness.press();
      await harness.press();
    }),
    'nothing-due': of({ nothingDue: true }),
    closed: of({ mayMessage: false }),
  },
};
