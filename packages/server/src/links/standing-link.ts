import type { Store } from '@cartera/backend';
import { isLinkOpen, portalLinksOf, type StreamId } from '@cartera/core';
import type { LinksParts } from './create-links.js';
import { signLink } from './link-token.js';
import { refuseDevelopmentKey } from './refuse-development-key.js';

/** What an address is made of again. */
export type StandingParts = Pick<LinksParts, 'keys' | 'origin' | 'clock' | 'tenant'> & { readonly store: Pick<Store, 'load'> };

/** A letter is read days after it was written: a link that ends before is none for it. In milliseconds. */
const LEAST_LEFT = 3 * 86_400_000;

/**
 * The address of a customer's page that was given already and works for three days more, the one that works longest: signed anew, it is the same to the letter. Nothing is written.
 *
 * @returns undefined where none was given, or none lasts.
 * @throws link.key_missing where links to another machine would be signed with the key of development.
 */
export function standingLink({ store, keys, origin, clock, tenant }: StandingParts): (stream: StreamId) => Promise<string | undefined> {
  refuseDevelopmentKey(keys, origin);
  return async (stream) => {
    const lasting = new Date(Date.parse(clock()) + LEAST_LEFT).toISOString();
    const open = portalLinksOf(await store.load(stream)).filter((link) => isLinkOpen(link, lasting));
    const link = open.toSorted((a, b) => Date.parse(b.expiresAt) - Date.parse(a.expiresAt))[0];
    if (!link) return undefined;
    const { linkId, expiresAt } = link;
    return `${origin}/l/${await signLink(keys, { tenant, stream, linkId, expiresAt })}`;
  };
}
