import { compareInstants, type Instant, type LocalDate } from '../calendar/index.js';
import { isKind, type Journal } from '../journal/index.js';

/** An address of a customer's page that was given to it. */
export interface PortalLink {
  readonly linkId: string;
  readonly issuedOn: LocalDate;
  /** Who gave it. */
  readonly issuedBy: string;
  /** The first instant at which it leads nowhere. */
  readonly expiresAt: Instant;
  /** When the store learned that it was revoked. */
  readonly revokedAt?: Instant;
}

/**
 * Every link that was given for an account, in the order they were given. A link is revoked by what is known, not by a day: nothing that a command is dated to brings one back.
 *
 * @example
 * portalLinksOf(journal).filter((link) => isLinkOpen(link, '2026-03-31T18:00:00Z')); // => those that work at that instant
 */
export function portalLinksOf(journal: Journal): readonly PortalLink[] {
  const links = new Map<string, PortalLink>();
  for (const entry of journal.entries) {
    if (isKind(entry, 'portal-link-issued')) {
      const { linkId, expiresAt } = entry.facts;
      links.set(linkId, Object.freeze({ linkId, issuedOn: entry.on, issuedBy: entry.by, expiresAt }));
    } else if (isKind(entry, 'portal-link-revoked')) {
      const link = links.get(entry.facts.linkId);
      if (link) links.set(link.linkId, Object.freeze({ ...link, revokedAt: entry.at }));
    }
  }
  return Object.freeze([...links.values()]);
}

/**
 * Whether a link works at an instant: not revoked, and before its end.
 *
 * @example
 * isLinkOpen({ linkId: 'a', issuedOn: '2026-03-01', issuedBy: 'ana', expiresAt: '2026-03-31T18:00:00Z' }, '2026-03-31T18:00:00Z'); // => false
 */
export function isLinkOpen({ revokedAt, expiresAt }: PortalLink, at: Instant): boolean {
  return revokedAt === undefined && compareInstants(at, expiresAt) < 0;
}
