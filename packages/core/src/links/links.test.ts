import { describe, expect, test } from 'vitest';
import { invoice, mxn, story } from '../decisions/story.fixture.js';
import { customerEntries } from '../journal/index.js';
import { isLinkOpen, portalLinksOf } from './index.js';

function told() {
  const account = story();
  account.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(10_000), '2026-03-31'));
  return account;
}
const given = { linkId: 'a1', expiresAt: '2026-04-30T18:00:00Z' };

describe('a link', () => {
  test('is given until an instant, works before it and not at it', () => {
    const account = told();
    account.tell('issue-portal-link', '2026-03-31', given);
    const [link] = portalLinksOf(account.journal);
    expect(link).toEqual({ ...given, issuedOn: '2026-03-31', issuedBy: 'ana' });
    expect(['2026-04-30T17:59:59.999Z', '2026-04-30T18:00:00Z'].map((at) => link && isLinkOpen(link, at))).toEqual([true, false]);
  });

  test('revoked is revoked, whatever day the revocation bears, and stays it', () => {
    const account = told();
    account.tell('issue-portal-link', '2026-03-31', given);
    account.tell('issue-portal-link', '2026-03-31', { ...given, linkId: 'a2' });
    account.tell('revoke-portal-link', '2026-12-31', { linkId: 'a1', reason: 'se lo mandé a otra persona' }, { id: 'r' });
    const [one, two] = portalLinksOf(account.journal);
    expect(one?.revokedAt).toBe(account.journal.entries.at(-1)?.at);
    expect([one, two].map((link) => link && isLinkOpen(link, '2026-03-31T18:00:00Z'))).toEqual([false, true]);
    expect(account.tell('void-entry', '2026-12-31', { entryId: 'r/1', reason: 'x' })).toMatchObject({
      ok: false,
      refusal: { code: 'void.lasting' },
    });
  });

  test('is none of the customer’s entries', () => {
    const account = told();
    account.tell('issue-portal-link', '2026-03-31', given);
    account.tell('revoke-portal-link', '2026-03-31', { linkId: 'a1', reason: 'x' });
    expect(customerEntries(account.journal.entries).map(({ kind }) => kind)).toEqual(['account-opened', 'invoice-recorded']);
  });
});

describe('refused', () => {
  test.each([
    ['an id that was given before', { linkId: 'a1' }, 'link.exists', 'facts.linkId'],
    ['an end before the day', { expiresAt: '2026-03-30T23:59:59Z' }, 'link.ends_too_early', 'facts.expiresAt'],
    ['more than ninety days', { expiresAt: '2026-07-01T00:00:00Z' }, 'link.ends_too_late', 'facts.expiresAt'],
  ])('%s', (_name, change, code, path) => {
    const account = told();
    account.tell('issue-portal-link', '2026-03-31', given);
    expect(account.tell('issue-portal-link', '2026-03-31', { ...given, linkId: 'a2', ...change })).toMatchObject({
      ok: false,
      refusal: { code, path },
    });
  });

  test('ninety days are allowed, and the evening of the last one in any zone', () => {
    const account = told();
    account.tell('issue-portal-link', '2026-03-31', { ...given, expiresAt: '2026-06-30T05:59:59Z' });
    expect(portalLinksOf(account.journal)).toHaveLength(1);
  });

  test('a link nobody gave cannot be revoked, one that is revoked not again', () => {
    const account = told();
    const revoke = () => account.tell('revoke-portal-link', '2026-03-31', { linkId: 'a1', reason: 'x' });
    expect(revoke()).toMatchObject({ refusal: { code: 'link.unknown', path: 'facts.linkId' } });
    account.tell('issue-portal-link', '2026-03-31', given);
    account.tell('revoke-portal-link', '2026-03-31', { linkId: 'a1', reason: 'x' });
    expect(revoke()).toMatchObject({ refusal: { code: 'link.already_revoked', path: 'facts.linkId' } });
  });
});
