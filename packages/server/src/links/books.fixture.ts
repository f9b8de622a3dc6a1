import { createBackend, type Backend, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { createLinkDoor, type LinkDoor } from './create-link-door.js';
import { createLinks, type Links } from './create-links.js';
import type { LinkKeys } from './link-keys.js';
import { REFERENCES } from '../books/index.js';

/** Keys of tests, each its own. */
export const keyOf = (text: string): LinkKeys['signing'] => ({ bytes: new TextEncoder().encode(text.padEnd(32, '.')) });
export const keysOf = (text: string, old?: string): LinkKeys => ({
  signing: keyOf(text),
  accepted: old === undefined ? [keyOf(text)] : [keyOf(text), keyOf(old)],
});

/** Books with two accounts, a way to give links and a door to try them; the clock is set by hand. */
export interface LinkBooks {
  readonly store: Store;
  readonly backend: Backend;
  readonly links: Links;
  readonly door: LinkDoor;
  readonly setNow: (now: string) => void;
  readonly clock: () => string;
}

export async function linkBooks(keys: LinkKeys = keysOf('ours'), { tenant = 'default' } = {}): Promise<LinkBooks> {
  let now = '2026-03-31T18:00:00.25Z';
  const clock = () => now;
  const store = createMemoryStore();
  const backend = createBackend(store, { caller: { id: 'ana', role: 'clerk' }, policies: [], references: REFERENCES, clock });
  for (const stream of ['account/ACME', 'account/OTRA'] as const) {
    const facts = { customer: { name: 'Ferretería La Central' } };
    await backend.submit({ kind: 'open-account', stream, on: '2026-03-01', facts }, { idempotencyKey: stream });
  }
  const links = createLinks({ backend, keys, origin: 'https://pagos.andrade.example', clock, tenant });
  const door = createLinkDoor({ store, keys, clock, tenant });
  return { store, backend, links, door, clock, setNow: (next) => void (now = next) };
}

/** What stands behind /l/ in an address. */
export function tokenIn(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
