import type { Backend } from '@cartera/backend';
import { describe, expect, test } from 'vitest';
import { isPromises } from '../given/index.js';
import { accountBackends, STREAM, TODAY } from '../promise-form/promise-account.fixture.js';
import { readAccountRequest } from './account-request.js';
import { balancesOf } from './balances-of.js';
import { fetchAccount } from './fetch-account.js';
import { isAccountPosition } from './is-account-position.js';
import { isWorkItem } from './is-work-item.js';

const reader = async () => Promise.resolve({ isPosition: isAccountPosition, isPromises, isItem: isWorkItem });
const options = { signal: new AbortController().signal, reader };
const asked = { stream: STREAM, asOf: undefined, knownAt: undefined } as const;
const frame = { stream: STREAM, asOf: TODAY, version: 1, instalments: [], unapplied: [], holds: [] };

test.each([
  {},
  null,
  'none',
  { ...frame, version: '1' },
  { ...frame, holds: undefined },
  { ...frame, holds: [{ id: 'H', kind: 'legal', from: 'today' }] },
  { ...frame, unapplied: [{ amount: { amount: 1, currency: 'MXN' } }] },
])('a Backend whose view position is %j', async (answer) => {
  const { clerk } = await accountBackends();
  const backend = { ...clerk, view: async () => answer } as unknown as Backend;
  expect(await fetchAccount(backend, { stream: STREAM }, options)).toMatchObject({ code: 'account.unreadable', retryable: true });
});

test('where what reads the answers cannot be had, it may be tried again', async () => {
  const { clerk } = await accountBackends();
  const faceless = { ...options, reader: async () => Promise.resolve(undefined) };
  expect(await fetchAccount(clerk, { stream: STREAM }, faceless)).toMatchObject({ code: 'page.incomplete', retryable: true });
});

test('what stands beside a position is left out where it cannot be read, or is refused', async () => {
  const { clerk, customer } = await accountBackends();
  const nonsense = { ...clerk, view: async (name: string) => (name === 'position' ? frame : 5) } as unknown as Backend;
  expect(await fetchAccount(nonsense, { stream: STREAM }, options)).toMatchObject({ position: frame, promises: 'failed' });
  expect(await fetchAccount(nonsense, { stream: STREAM }, options)).not.toHaveProperty('item');
  const own = await fetchAccount(customer, { stream: STREAM }, options);
  expect(own).not.toHaveProperty('item');
  expect(own).toMatchObject({ promises: [], may: { commands: ['make-promise', 'withdraw-promise'] } });
  const mute = { ...clerk, capabilities: async () => 'all' } as unknown as Backend;
  expect(await fetchAccount(mute, { stream: STREAM }, options)).not.toHaveProperty('may');
});

describe('a request', () => {
  test.each([
    [{ ...asked, stream: 'cash/1' }, 'stream.invalid', 'stream'],
    [{ ...asked, stream: 5 }, 'stream.invalid', 'stream'],
    [{ ...asked, asOf: '2028-02-30' }, 'query.invalid', 'asOf'],
    [{ ...asked, knownAt: 'yesterday' }, 'query.invalid', 'knownAt'],
  ])('%j is refused', (request, code, path) => {
    expect(readAccountRequest(request)).toMatchObject({ code, path, retryable: false });
  });

  test('what is left out is left out', () => {
    expect(readAccountRequest({ ...asked, asOf: '', knownAt: null })).toEqual({ stream: STREAM });
  });
});

test('balances: one a currency; beyond exact figures there are none', async () => {
  const { clerk } = await accountBackends({ owed: { MXN: [100, 50], USD: [0, 7] } });
  const position = await clerk.view('position', { stream: STREAM, open: true });
  const item = await clerk.view('work-item', { stream: STREAM });
  expect(isWorkItem(item)).toBe(true);
  expect(balancesOf(position, item)).toEqual([
    {
      currency: 'MXN',
      balance: { amount: 150, currency: 'MXN' },
      overdue: { amount: 100, currency: 'MXN' },
      since: '2028-02-02',
      toCollect: { amount: 100, currency: 'MXN' },
    },
    {
      currency: 'USD',
      balance: { amount: 7, currency: 'USD' },
      overdue: { amount: 0, currency: 'USD' },
      toCollect: { amount: 0, currency: 'USD' },
    },
  ]);
  expect(balancesOf(position, undefined)?.[0]).not.toHaveProperty('toCollect');
  const [first] = position.instalments;
  const huge = { ...first, open: { ...first?.open, total: Number.MAX_SAFE_INTEGER } } as NonNullable<typeof first>;
  expect(balancesOf({ ...position, instalments: [huge, huge] }, undefined)).toBeUndefined();
});
