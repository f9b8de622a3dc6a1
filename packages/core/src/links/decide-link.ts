import { addDays } from '../calendar/index.js';
import { accept, refuse, type CommandOf, type Decision } from '../journal/index.js';
import type { Situation } from '../position/index.js';
import { portalLinksOf } from './portal-links-of.js';

/** The longest a link lasts, in days. */
const DAYS_MAX = 90;

/**
 * Gives a customer's page an address of its own until an instant: what is kept is that it was given, by whom and until when, never the address.
 *
 * @returns Refused, the first that holds: account.not_open, link.exists (the id was given in this account before), link.ends_too_early (before the command's day), link.ends_too_late (more than 90
 * days after it). Days are those of UTC, one of tolerance at the end: the rule knows no time zone.
 * @example
 * // given on 31 March 2026, for thirty days
 * decideLinkIssued(command, situation); // => one entry 'portal-link-issued'
 */
export function decideLinkIssued(command: CommandOf<'issue-portal-link'>, { journal, position }: Situation<unknown>): Decision {
  const { linkId, expiresAt } = command.facts;
  const latest = addDays(command.on, DAYS_MAX);
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  if (portalLinksOf(journal).some((link) => link.linkId === linkId)) return refuse('link.exists', { linkId }, 'facts.linkId');
  if (expiresAt.slice(0, 10) < command.on) return refuse('link.ends_too_early', { earliest: command.on }, 'facts.expiresAt');
  if (expiresAt.slice(0, 10) > addDays(latest, 1)) return refuse('link.ends_too_late', { latest }, 'facts.expiresAt');
  return accept(command, [{ kind: 'portal-link-issued', facts: { linkId, expiresAt } }], { expectedVersion: position.version });
}

/**
 * Ends a link for good, from the moment the store learns it, whatever day the command bears; one that ran out by itself may be revoked too.
 *
 * @returns Refused, the first that holds: account.not_open, link.unknown, link.already_revoked.
 * @example
 * decideLinkRevoked(command, situation); // => one entry 'portal-link-revoked'
 */
export function decideLinkRevoked(command: CommandOf<'revoke-portal-link'>, { journal, position }: Situation<unknown>): Decision {
  const { linkId, reason } = command.facts;
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  const link = portalLinksOf(journal).find((each) => each.linkId === linkId);
  if (!link) return refuse('link.unknown', { linkId }, 'facts.linkId');
  if (link.revokedAt !== undefined) return refuse('link.already_revoked', { linkId, revokedAt: link.revokedAt }, 'facts.linkId');
  return accept(command, [{ kind: 'portal-link-revoked', facts: { linkId, reason } }], { expectedVersion: position.version });
}
