import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { keyOf, keysOf, linkBooks, tokenIn } from './books.fixture.js';
import { createLinkDoor, createLinks, linkKeysOf, signLink } from './index.js';

const stream = 'account/ACME';
const LONG = 'a key that is long enough for anybody';
const claims = { tenant: 'default', stream, linkId: 'x', expiresAt: '2026-04-30T18:00:00Z' } as const;

describe('a link', () => {
  test('opens the one page it was given for, and its token is in no entry', async () => {
    const { links, door, store } = await linkBooks();
    const { url, linkId, expiresAt } = await links.issue({ stream });
    expect(url).toMatch(/^https:\/\/pagos\.andrade\.example\/l\/[\w.-]+$/);
    expect(expiresAt).toBe('2026-04-30T18:00:00Z');
    expect(await door.open(tokenIn(url))).toEqual({ ok: true, stream, linkId });
    const { entries } = await store.load(stream);
    expect(entries.at(-1)).toMatchObject({ kind: 'portal-link-issued', by: 'ana', facts: { linkId, expiresAt } });
    expect(JSON.stringify(entries)).not.toContain(tokenIn(url).slice(-20));
  });

  test('fits into two text messages', async () => {
    const { links } = await linkBooks();
    expect((await links.issue({ stream })).url.length).toBeLessThan(200);
  });

  test('works until its end and not at it, for one day as for ninety', async () => {
    const { links, door, setNow } = await linkBooks();
    const one = await links.issue({ stream, days: 1 });
    const most = await links.issue({ stream, days: 90 });
    setNow('2026-04-01T17:59:59.999Z');
    expect((await door.open(tokenIn(one.url))).ok).toBe(true);
    setNow('2026-04-01T18:00:00Z');
    expect(await door.open(tokenIn(one.url))).toEqual({ ok: false, reason: 'expired' });
    setNow('2026-06-29T17:59:59Z');
    expect((await door.open(tokenIn(most.url))).ok).toBe(true);
    setNow('2026-06-29T18:00:00Z');
    expect(await door.open(tokenIn(most.url))).toEqual({ ok: false, reason: 'expired' });
  });

  test('revoked opens nothing from then on; the others still do', async () => {
    const { links, door } = await linkBooks();
    const [one, two] = [await links.issue({ stream }), await links.issue({ stream })];
    await links.revoke({ stream, linkId: one.linkId, reason: 'Se envió a otra persona.' });
    expect(await door.open(tokenIn(one.url))).toEqual({ ok: false, reason: 'revoked' });
    expect((await door.open(tokenIn(two.url))).ok).toBe(true);
    const listed = await links.list(stream);
    expect(listed.map(({ linkId, revokedAt }) => [linkId, revokedAt !== undefined])).toEqual([
      [one.linkId, true],
      [two.linkId, false],
    ]);
    await expect(links.revoke({ stream, linkId: one.linkId, reason: 'x' })).rejects.toMatchObject({ code: 'link.already_revoked' });
    await expect(links.revoke({ stream, linkId: 'none', reason: 'x' })).rejects.toMatchObject({ code: 'link.unknown' });
  });

  test.each(['account/AC\u0000ME', 'account/AC\nME'] as const)(
    'of an id that cannot be one is none, whatever the books say: %j',
    async (odd) => {
      const { door } = await linkBooks();
      const token = await signLink(keysOf('ours'), { ...claims, stream: odd });
      expect(await door.open(token)).toEqual({ ok: false, reason: 'malformed' });
    },
  );

  test.each([0, 91, 1.5, Number.NaN])('cannot be given for %s days', async (days) => {
    const { links } = await linkBooks();
    await expect(links.issue({ stream, days })).rejects.toMatchObject({ code: 'usage.out_of_range', facts: { least: 1, most: 90 } });
  });

  test('cannot be given to nobody', async () => {
    const { links } = await linkBooks();
    await expect(links.issue({ stream: 'account/NADIE' })).rejects.toMatchObject({ code: 'account.not_open' });
  });
});

describe('a token that opens nothing', () => {
  test('with any one character changed to any other letter of its alphabet', async () => {
    const { links, door } = await linkBooks();
    const token = tokenIn((await links.issue({ stream })).url);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
    const opened: string[] = [];
    for (let at = 0; at < token.length; at += 1) {
      // at the end, where two bits say nothing, every letter; elsewhere two of them
      const others = at === token.length - 1 ? [...letters] : [letters[(at * 7) % 65] ?? 'A', 'A'];
      for (const letter of others.filter((each) => each !== token[at])) {
        const changed = token.slice(0, at) + letter + token.slice(at + 1);
        if ((await door.open(changed)).ok) opened.push(changed);
      }
    }
    expect(opened).toEqual([]);
  });

  test.each(['', 'a', '.', '..', 'a.b.c', 'x'.repeat(10_000), '../../etc/passwd', 'á.é.í'])('%j', async (token) => {
    const { door } = await linkBooks();
    expect(await door.open(token)).toEqual({ ok: false, reason: 'malformed' });
  });

  test('cut, with something behind it, or with spaces', async () => {
    const { links, door } = await linkBooks();
    const token = tokenIn((await links.issue({ stream })).url);
    for (const other of [token.slice(0, -1), `${token}A`, `${token}=`, ` ${token}`, `${token}\n`])
      expect(await door.open(other)).toEqual({ ok: false, reason: 'malformed' });
  });

  test('signed by another key', async () => {
    const { links, door, store, clock } = await linkBooks();
    const { linkId } = await links.issue({ stream });
    const token = await signLink(keysOf('theirs'), { ...claims, linkId });
    expect(await door.open(token)).toEqual({ ok: false, reason: 'signature' });
    expect((await createLinkDoor({ store, keys: keysOf('theirs'), clock, tenant: 'default' }).open(token)).ok).toBe(true);
  });

  test('of another algorithm, though signed with our key; of none; of a pair of keys', async () => {
    const { links, door } = await linkBooks();
    const { linkId } = await links.issue({ stream });
    const said = { sub: 'ACME', jti: linkId, aud: 'default', exp: 1_777_572_000 };
    const own = keyOf('ours').bytes;
    const hs384 = await new SignJWT(said).setProtectedHeader({ alg: 'HS384' }).sign(new Uint8Array([...own, ...own]));
    expect(await door.open(hs384)).toMatchObject({ ok: false });
    expect(await door.open(new UnsecuredJWT(said).encode())).toEqual({ ok: false, reason: 'malformed' });
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    expect((await exportJWK(publicKey)).kty).toBe('RSA');
    const rs256 = await new SignJWT(said).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
    expect(await door.open(rs256)).toMatchObject({ ok: false });
    const head = (alg: string) => Buffer.from(JSON.stringify({ alg })).toString('base64url');
    const [, payload, signature] = tokenIn((await links.issue({ stream })).url).split('.');
    for (const alg of ['none', 'RS256', 'HS384', 'hs256'])
      expect(await door.open(`${head(alg)}.${payload}.${signature}`)).toEqual({ ok: false, reason: 'algorithm' });
  });

  test('of another house, though it shares the key', async () => {
    const keys = keysOf('ours');
    const [here, there] = [await linkBooks(keys), await linkBooks(keys, { tenant: 'otra-casa' })];
    const token = tokenIn((await there.links.issue({ stream })).url);
    expect((await there.door.open(token)).ok).toBe(true);
    expect(await here.door.open(token)).toEqual({ ok: false, reason: 'tenant' });
  });

  test('of a customer nobody knows, of a link nobody gave, of a link of another customer', async () => {
    const { links, door } = await linkBooks();
    const { linkId } = await links.issue({ stream });
    const signed = (said: object) => signLink(keysOf('ours'), { ...claims, linkId, ...said });
    expect(await door.open(await signed({ stream: 'account/NADIE' }))).toEqual({ ok: false, reason: 'unknown_customer' });
    expect(await door.open(await signed({ linkId: 'x' }))).toEqual({ ok: false, reason: 'unknown_link' });
    expect(await door.open(await signed({ stream: 'account/OTRA' }))).toEqual({ ok: false, reason: 'unknown_link' });
  });

  test('that says a later end than the entry does, once that is over', async () => {
    const { links, door, setNow } = await linkBooks();
    const { linkId } = await links.issue({ stream, days: 1 });
    const token = await signLink(keysOf('ours'), { ...claims, linkId, expiresAt: '2027-01-01T00:00:00Z' });
    setNow('2026-04-02T00:00:00Z');
    expect(await door.open(token)).toEqual({ ok: false, reason: 'expired' });
  });

  test('that lacks an end, whose link it is, or whom it is for', async () => {
    const { door } = await linkBooks();
    const said = { sub: 'ACME', jti: 'x', aud: 'default', exp: 1_777_572_000 };
    for (const lacking of ['sub', 'jti', 'exp'] as const) {
      const { [lacking]: _left, ...rest } = said;
      const token = await new SignJWT(rest).setProtectedHeader({ alg: 'HS256' }).sign(keyOf('ours').bytes);
      expect(await door.open(token)).toEqual({ ok: false, reason: 'malformed' });
    }
  });
});

describe('keys', () => {
  test('of the environment: one signs, the one before is accepted until its links end', async () => {
    const before = await linkBooks(linkKeysOf({ CARTERA_LINK_KEY: `${LONG} 1` }, { isProduction: true }));
    const token = tokenIn((await before.links.issue({ stream })).url);
    const { store, clock } = before;
    const doorWith = (env: Record<string, string>) =>
      createLinkDoor({ store, clock, tenant: 'default', keys: linkKeysOf(env, { isProduction: true }) });
    const changed = { CARTERA_LINK_KEY: `${LONG} 2`, CARTERA_LINK_KEY_OLD: `${LONG} 1` };
    expect((await doorWith(changed).open(token)).ok).toBe(true);
    expect(await doorWith({ CARTERA_LINK_KEY: `${LONG} 2` }).open(token)).toEqual({ ok: false, reason: 'signature' });
  });

  test.each([
    [{}, 'link.key_missing', 'CARTERA_LINK_KEY'],
    [{ CARTERA_LINK_KEY: '' }, 'link.key_missing', 'CARTERA_LINK_KEY'],
    [{ CARTERA_LINK_KEY: 'x'.repeat(31) }, 'link.key_too_short', 'CARTERA_LINK_KEY'],
    [{ CARTERA_LINK_KEY: LONG, CARTERA_LINK_KEY_OLD: 'short' }, 'link.key_too_short', 'CARTERA_LINK_KEY_OLD'],
  ])('production refuses %j', (env, code, path) => {
    expect(() => linkKeysOf(env, { isProduction: true })).toThrow(expect.objectContaining({ code, path }));
  });

  test('an old key without a new one is no key', () => {
    expect(() => linkKeysOf({ CARTERA_LINK_KEY_OLD: LONG }, { isProduction: false })).toThrow(
      expect.objectContaining({ code: 'link.key_missing' }),
    );
  });

  test('that are refused are not said', () => {
    let said = '';
    try {
      linkKeysOf({ CARTERA_LINK_KEY: 'secreto' }, { isProduction: false });
    } catch (error) {
      said = `${String(error)}${JSON.stringify(error)}`;
    }
    expect(said).toContain('link.key_too_short');
    expect(said).not.toContain('secreto');
  });

  test('of development mark the token, sign for this machine only, and open nothing where there is a real one', async () => {
    const { backend, store, clock } = await linkBooks();
    const keys = linkKeysOf({}, { isProduction: false });
    const parts = { backend, keys, clock, tenant: 'default' };
    expect(() => createLinks({ ...parts, origin: 'https://pagos.andrade.example' })).toThrow(
      expect.objectContaining({ code: 'link.key_missing' }),
    );
    const token = tokenIn((await createLinks({ ...parts, origin: 'http://127.0.0.1:4180' }).issue({ stream })).url);
    expect(JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString())).toEqual({ alg: 'HS256', kid: 'dev' });
    expect((await createLinkDoor({ store, keys, clock, tenant: 'default' }).open(token)).ok).toBe(true);
    const real = linkKeysOf({ CARTERA_LINK_KEY: LONG }, { isProduction: true });
    expect(await createLinkDoor({ store, keys: real, clock, tenant: 'default' }).open(token)).toEqual({
      ok: false,
      reason: 'development_key',
    });
  });

  test.each([
    'pagos.andrade.example',
    'ftp://pagos.andrade.example',
    'https://pagos.andrade.example/ruta',
    'https://ana@pagos.andrade.example',
    '',
  ])('%j is no origin', async (origin) => {
    const { backend, clock } = await linkBooks();
    expect(() => createLinks({ backend, keys: keysOf('ours'), clock, tenant: 'default', origin })).toThrow(
      expect.objectContaining({ code: 'link.origin_invalid' }),
    );
  });
});
