import { randomBytes } from 'node:crypto';
import type { Backend } from '@cartera/backend';
import { dayInZone, fault, portalLinksOf, type Instant, type PortalLink, type Refusal, type StreamId } from '@cartera/core';
import { BOOKS_ZONE, wholeJournal } from '../books/index.js';
import type { LinkKeys } from './link-keys.js';
import { signLink } from './link-token.js';
import { refuseDevelopmentKey } from './refuse-development-key.js';

/** A link that was given. */
export interface IssuedLink {
  /** What the customer opens. It is told here and nowhere else: nothing keeps it. */
  readonly url: string;
  readonly linkId: string;
  readonly expiresAt: Instant;
}

/** Gives customers links to their page, lists them and takes them back. */
export interface Links {
  /**
   * @param asked `days`: how long it works, 1 to 90, default 30.
   * @throws usage.out_of_range at 'days'; what the command is refused for (account.not_open …), and what the Backend rejects with.
   */
  readonly issue: (asked: { readonly stream: StreamId; readonly days?: number }) => Promise<IssuedLink>;
  /** @throws link.unknown, link.already_revoked, account.not_open. */
  readonly revoke: (asked: { readonly stream: StreamId; readonly linkId: string; readonly reason: string }) => Promise<void>;
  /** Every link that was given, the oldest first. @throws stream.unknown, access.denied. */
  readonly list: (stream: StreamId) => Promise<readonly PortalLink[]>;
}

/** What links are made of. */
export interface LinksParts {
  /** Speaks for who gives the link. */
  readonly backend: Pick<Backend, 'submit' | 'view'>;
  readonly keys: LinkKeys;
  /** Where customers reach the server: 'https://pagos.andrade.example'. */
  readonly origin: string;
  readonly clock: () => Instant;
  readonly tenant: string;
  /** Of the books; default Mexico City's. */
  readonly zone?: string;
}

const [DAYS_DEFAULT, DAYS_MAX] = [30, 90];
const DAY_MILLISECONDS = 86_400_000;

/**
 * Links of customers, over a Backend near by or at the far end of a wire. A link's day is the clock's, not the business date: whoever opens it lives today.
 *
 * @throws link.origin_invalid; link.key_missing where links to another machine would be signed with the key of development.
 * @example
 * const links = createLinks({ backend, keys, origin: 'https://pagos.andrade.example', clock, tenant: 'default' });
 * (await links.issue({ stream: 'account/FER-001' })).url; // => 'https://pagos.andrade.example/l/eyJhbGciOiJIUzI1NiJ9…'
 */
export function createLinks({ backend, keys, origin, clock, tenant, zone = BOOKS_ZONE }: LinksParts): Links {
  const site = siteOf(origin);
  refuseDevelopmentKey(keys, site);
  const today = () => dayInZone(clock(), zone);
  return Object.freeze<Links>({
    async issue({ stream, days = DAYS_DEFAULT }) {
      if (!Number.isSafeInteger(days) || days < 1 || days > DAYS_MAX)
        throw fault('usage.out_of_range', { least: 1, most: DAYS_MAX }, 'days');
      const linkId = randomBytes(6).toString('hex');
      const expiresAt = endAfter(clock(), days);
      const command = { kind: 'issue-portal-link', stream, on: today(), facts: { linkId, expiresAt } } as const;
      throwRefusal(await backend.submit(command, { idempotencyKey: `portal-link/${linkId}` }));
      const token = await signLink(keys, { tenant, stream, linkId, expiresAt });
      return { url: `${site}/l/${token}`, linkId, expiresAt };
    },
    async revoke({ stream, linkId, reason }) {
      const command = { kind: 'revoke-portal-link', stream, on: today(), facts: { linkId, reason } } as const;
      throwRefusal(await backend.submit(command, { idempotencyKey: `portal-link-end/${linkId}/${randomBytes(6).toString('hex')}` }));
    },
    list: async (stream) => portalLinksOf({ stream, entries: await wholeJournal(backend, stream) }),
  });
}

/** The second that many days after an instant: tokens know no finer. */
function endAfter(now: Instant, days: number): Instant {
  const seconds = Math.floor(Date.parse(now) / 1000) * 1000 + days * DAY_MILLISECONDS;
  return new Date(seconds).toISOString().replace('.000Z', 'Z');
}

function throwRefusal(outcome: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }): void {
  if (!outcome.ok) throw fault(outcome.refusal.code, outcome.refusal.facts, outcome.refusal.path);
}

/** Protocol, name and port, and nothing behind them. @throws link.origin_invalid. */
export function siteOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || (text !== url.origin && text !== `${url.origin}/`))
    throw fault('link.origin_invalid', {}, '--origin');
  return url.origin;
}
