import { describe, expect, test } from 'vitest';
import { commandLine } from '../cli/captured-terminal.fixture.js';

const LONG = 'a key that is long enough for anybody';

/** A command line whose books hold one customer. */
async function withCustomer(env: Readonly<Record<string, string>> = {}) {
  const cartera = commandLine({ env });
  expect((await cartera('sample', '--customers', '1', '--data', 'x')).status).toBe(0);
  return cartera;
}

describe('cartera link', () => {
  test('prints the address alone, and what there is to know of it beside', async () => {
    const cartera = await withCustomer();
    const { status, out, err } = await cartera('link', 'GEN-000001', '--data', 'x');
    expect(status).toBe(0);
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:4180\/l\/[\w.-]+\n$/);
    expect(err).toMatch(/^Link [0-9a-f]{12} works until 1 Jul 2026/);
  });

  test('lists and revokes', async () => {
    const cartera = await withCustomer({ CARTERA_LINK_KEY: LONG, CARTERA_ORIGIN: 'https://pagos.andrade.example' });
    expect((await cartera('link', 'GEN-000001', '--list', '--data', 'x')).out).toBe('No link was given.\n');
    const given = await cartera('link', 'GEN-000001', '--days', '2', '--json', '--data', 'x');
    const { url, linkId, expiresAt } = JSON.parse(given.out) as Record<string, string>;
    expect([url?.startsWith('https://pagos.andrade.example/l/'), expiresAt]).toEqual([true, '2026-06-03T12:00:00Z']);
    const revoked = await cartera('link', 'GEN-000001', '--revoke', linkId ?? '', '--reason', 'Otro número', '--data', 'x');
    expect(revoked.out).toBe(`Link ${linkId} no longer works.\n`);
    const { out } = await cartera('link', 'GEN-000001', '--list', '--data', 'x');
    expect(out).toMatch(new RegExp(`${linkId}.*operator.*revoked`));
  });

  test.each([
    [['NADIE'], {}, 1, 'account.not_open'],
    [['NADIE', '--list'], {}, 1, 'stream.unknown'],
    [['GEN-000001', '--days', '91'], {}, 2, 'usage.out_of_range'],
    [['GEN-000001', '--revoke', 'none'], {}, 1, 'link.unknown'],
    [['GEN-000001', '--origin', 'andrade.example'], {}, 1, 'link.origin_invalid'],
    [['GEN-000001', '--origin', 'https://pagos.andrade.example'], {}, 1, 'link.key_missing'],
    [['GEN-000001'], { NODE_ENV: 'production' }, 1, 'link.key_missing'],
    [['GEN-000001'], { CARTERA_LINK_KEY: 'secreto' }, 1, 'link.key_too_short'],
  ])('%j with %j ends with %i: %s', async (typed, env, status, code) => {
    const cartera = await withCustomer();
    const ran = await (Object.keys(env).length > 0 ? commandLine({ env }) : cartera)('link', ...typed, '--data', 'x');
    expect([ran.status, (JSON.parse(ran.err) as { code: string }).code]).toEqual([status, code]);
    expect(ran.err).not.toContain('secreto');
  });
});

describe('cartera serve', () => {
  test.each([
    [['--production'], {}, 'link.key_missing'],
    [[], { NODE_ENV: 'production' }, 'link.key_missing'],
    [['--production'], { CARTERA_LINK_KEY: 'secreto' }, 'link.key_too_short'],
  ])('with %j and %j does not start: %s', async (typed, env, code) => {
    const ran = await commandLine({ env })('serve', '--port', '0', ...typed);
    expect([ran.status, (JSON.parse(ran.err) as { code: string }).code]).toEqual([1, code]);
    expect(ran.err).not.toContain('secreto');
  });
});
