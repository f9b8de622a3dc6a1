import type { Store } from '@cartera/backend';
import { isLinkOpen, portalLinksOf, type Instant, type StreamId } from '@cartera/core';
import type { LinkKeys } from './link-keys.js';
import { readLink, type TokenFault } from './link-token.js';

/** Why a link does not open, for the log alone: whoever brought it is never told which. */
export type LinkFault = TokenFault | 'unknown_customer' | 'unknown_link' | 'revoked';

/** What came of trying a link. */
export type OpenedLink =
  { readonly ok: true; readonly stream: StreamId; readonly linkId: string } | { readonly ok: false; readonly reason: LinkFault };

/** Where links are tried. */
export interface LinkDoor {
  /** Whether an address's token opens a page at this moment, and whose. @throws store.unavailable. */
  readonly open: (token: string) => Promise<OpenedLink>;
}

/** What a door is made of. */
export interface LinkDoorParts {
  readonly store: Pick<Store, 'load'>;
  readonly keys: LinkKeys;
  readonly clock: () => Instant;
  readonly tenant: string;
}

/**
 * A door for customers' links: a token opens it if it was signed for these books and has not ended, and if the account's own entries say that it was given and not revoked.
 *
 * Signature and end cost no look into the books, so a guessed address is cheap to refuse; one that is signed costs one load. Nothing is remembered between two tries: a link that was revoked opens nothing
 * from the commit on, on every server.
 *
 * @example
 * const opened = await createLinkDoor({ store, keys, clock, tenant }).open(token);
 * if (opened.ok) opened.stream; // => 'account/FER-001'
 */
export function createLinkDoor({ store, keys, clock, tenant }: LinkDoorParts): LinkDoor {
  return Object.freeze<LinkDoor>({
    async open(token) {
      const now = clock();
      const read = await readLink(token, { keys, tenant, now });
      if (!read.ok) return read;
      const { stream, linkId } = read.claims;
      const journal = await store.load(stream);
      if (journal.entries.length === 0) return { ok: false, reason: 'unknown_customer' };
      const link = portalLinksOf(journal).find((each) => each.linkId === linkId);
      if (!link) return { ok: false, reason: 'unknown_link' };
      if (isLinkOpen(link, now)) return { ok: true, stream, linkId };
      return { ok: false, reason: link.revokedAt === undefined ? 'expired' : 'revoked' };
    },
  });
}
