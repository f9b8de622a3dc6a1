import '@cartera/elements/define/all';
import '@cartera/locales/en';
import { AccountHarness } from '@cartera/elements/harness/account';
import { AgingHarness } from '@cartera/elements/harness/aging';
import { ImportHarness } from '@cartera/elements/harness/import';
import { MessageFormHarness } from '@cartera/elements/harness/message-form';
import { PaymentFormHarness } from '@cartera/elements/harness/payment-form';
import { PromiseFormHarness } from '@cartera/elements/harness/promise-form';
import { StatementHarness } from '@cartera/elements/harness/statement';
import { WorklistHarness } from '@cartera/elements/harness/worklist';
import type { Scenes } from './scene.types.js';
import { SCENES } from './scenes/index.js';
import { studio } from './studio.js';

export type ElementName = keyof typeof SCENES;

/** How each element of the table is used. */
const HARNESSES = {
  worklist: WorklistHarness,
  account: AccountHarness,
  statement: StatementHarness,
  'promise-form': PromiseFormHarness,
  'payment-form': PaymentFormHarness,
  aging: AgingHarness,
  import: ImportHarness,
  'message-form': MessageFormHarness,
} satisfies Record<ElementName, unknown>;

/** Numbers of promises and payments are drawn by chance, which here takes the same course in every scene. */
let drawn = 0;
crypto.getRandomValues = <T extends ArrayBufferView>(array: T): T => {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  for (const index of bytes.keys()) {
    drawn += 37;
    bytes[index] = drawn;
  }
  return array;
};

/** Puts one element on the page in one of its states; resolves when the state has come about. */
async function show(name: ElementName, state: string, lang: string, properties: object): Promise<void> {
  drawn = 0;
  document.documentElement.lang = lang;
  const { states } = SCENES[name] as Scenes<never>;
  const make = states[state];
  if (!make) throw new Error(`${name} has no state ${state}`);
  const { stream, backend, use, ...scene } = await make(studio);
  const provider = document.createElement('cartera-provider');
  const element = document.createElement(`cartera-${name}`);
  Object.assign(element, scene.properties, properties);
  if (stream !== undefined) Object.assign(element, { stream });
  if (backend) provider.backend = backend;
  provider.append(element);
  document.querySelector('main')?.replaceChildren(provider);
  const harness = new HARNESSES[name](element as never);
  if (use) await use(harness as never);
  else await harness.settled();
  await document.fonts.ready;
}

declare global {
  interface Window {
    show: typeof show;
  }
}

window.show = show;
