import { expect, test } from 'vitest';
import { readAgingRequest, type RequestedAging } from './aging-request.js';

const NOTHING: RequestedAging = { stream: undefined, asOf: undefined, knownAt: undefined, scheme: undefined, limit: undefined };
const scheme = { basis: 'due', buckets: [{ fromDays: 1, throughDays: null }] };

test('what is left out is not asked', () => {
  expect(readAgingRequest(NOTHING)).toEqual({ stream: '', limit: 10_000 });
  expect(readAgingRequest({ stream: '', asOf: null, knownAt: '', scheme: null, limit: null })).toEqual({ stream: '', limit: 10_000 });
});

test('what is set is asked as it is, a scheme without what else stands in it', () => {
  const asked = { stream: 'account/ACME', asOf: '2026-03-31', knownAt: '2026-04-01T00:00:00Z', scheme: { ...scheme, more: 1n }, limit: 1 };
  expect(readAgingRequest(asked)).toEqual({ ...asked, scheme });
});

test.each([
  [{ stream: 'ACME' }, 'stream.invalid', 'stream'],
  [{ stream: 5 }, 'stream.invalid', 'stream'],
  [{ stream: Symbol('account/A') }, 'stream.invalid', 'stream'],
  [{ asOf: '2026-02-30' }, 'query.invalid', 'asOf'],
  [{ asOf: new Date(0) }, 'query.invalid', 'asOf'],
  [{ knownAt: '2026-04-01' }, 'query.invalid', 'knownAt'],
  [{ scheme: 'due' }, 'query.invalid', 'scheme'],
  [{ scheme: { basis: 'due', buckets: [{ fromDays: 0.5, throughDays: null }] } }, 'query.invalid', 'scheme'],
  [{ limit: 0 }, 'query.invalid', 'limit'],
  [{ limit: Number.NaN }, 'query.invalid', 'limit'],
  [{ limit: '50' }, 'query.invalid', 'limit'],
  [{ limit: 0, asOf: 'soon' }, 'query.invalid', 'asOf'],
])('%o is told, not sent', (wrong, code, path) => {
  expect(readAgingRequest({ ...NOTHING, ...wrong })).toMatchObject({ code, path, retryable: false });
});
