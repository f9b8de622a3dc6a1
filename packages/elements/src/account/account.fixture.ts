import type { Backend } from '@cartera/backend';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { STREAM } from '../promise-form/promise-account.fixture.js';
import { one } from '../promise-form/promise-form.fixture.js';
import type { CarteraProvider } from '../provider/index.js';
import type { CarteraAccount } from './account.js';

/** An account under a provider, once it is there or is known not to be. */
export async function accountOver(
  backend: Backend,
  { lang = 'es-MX', stream = STREAM }: { readonly lang?: string; readonly stream?: string } = {},
): Promise<CarteraAccount> {
  const provider = await fixture<CarteraProvider>(
    html`<cartera-provider .backend=${backend}><cartera-account lang=${lang} stream=${stream}></cartera-account></cartera-provider>`,
  );
  const account = provider.querySelector('cartera-account') as CarteraAccount;
  await waitUntil(() => one(account, '[role=tab], .notice') !== null, 'the account did not come', { timeout: 5_000 }); // the first one fetches its face
  return account;
}

/** Opens a form of the account's own, once its code is there. */
export async function opened(account: CarteraAccount, act: Parameters<CarteraAccount['open']>[0]): Promise<void> {
  account.open(act);
  await waitUntil(() => one(account, '.act:not([hidden]) form') !== null, `no form for ${act}`, { timeout: 5_000 });
}

/** Chooses in a list, as a person does. */
export async function pick(account: CarteraAccount, selector: string, value: string): Promise<void> {
  const list = one<HTMLSelectElement>(account, selector);
  if (!list) throw new Error(`no list ${selector}`);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await account.updateComplete;
}

/** The element that has the focus, inside the account. */
export function focused(account: CarteraAccount): string {
  return account.shadowRoot?.activeElement?.id ?? '';
}

/** Chooses a part of the account, and waits for it. */
export async function lookAt(account: CarteraAccount, tab: 'items' | 'timeline' | 'promises' | 'statement'): Promise<void> {
  one(account, `#tab-${tab}`)?.click();
  const inside = { items: '.items', timeline: '.line', promises: '.promise, .none', statement: 'cartera-statement' }[tab];
  await waitUntil(() => one(account, `.panel :is(${inside})`) !== null, `no part ${tab}`, { timeout: 5_000 });
}
