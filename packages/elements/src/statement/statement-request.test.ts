import { expect, test } from 'vitest';
import { defaultFrom, readRequest } from './statement-request.js';

const asked = { stream: 'account/ACME', from: undefined, to: undefined, knownAt: undefined, since: undefined };

test('what is left out stays out', () => {
  expect(readRequest(asked)).toEqual({ stream: 'account/ACME' });
  expect(readRequest({ ...asked, from: '', to: '', knownAt: '', since: '' })).toEqual({ stream: 'account/ACME' });
});

test('what is right goes through as it is', () => {
  const full = {
    stream: 'account/ACME',
    from: '2026-03-31',
    to: '2026-03-31',
    knownAt: '2026-04-01T00:00:00Z',
    since: '2026-03-01T00:00:00.5Z',
  };
  expect(readRequest(full)).toEqual(full);
});

test.each([Symbol('account/A'), Object.create(null), [Symbol('account/A')], 10n, undefined])(
  'a stream that is no text is told',
  (stream) => {
    expect(readRequest({ ...asked, stream: stream as never })).toMatchObject({ code: 'stream.invalid', path: 'stream' });
  },
);

test('of several faults the first is told: stream, from, to, knownAt, since, the period', () => {
  const wrong = { stream: 'ACME', from: '2026-02-29', to: '2026-13-01', knownAt: '2026-04-01', since: 'x' };
  const codes = [
    wrong,
    { ...wrong, stream: 'account/ACME' },
    { ...wrong, stream: 'account/ACME', from: '2026-02-28' },
    { ...wrong, stream: 'account/ACME', from: '2026-02-28', to: '2026-01-31' },
    { ...wrong, stream: 'account/ACME', from: '2026-02-28', to: '2026-01-31', knownAt: '' },
    { ...wrong, stream: 'account/ACME', from: '2026-02-28', to: '2026-01-31', knownAt: '', since: '' },
  ].map((request) => (readRequest(request) as { readonly code: string }).code);
  expect(codes).toEqual([
    'stream.invalid',
    'statement.invalid_from',
    'statement.invalid_to',
    'statement.invalid_known_at',
    'statement.invalid_since',
    'statement.period_invalid',
  ]);
});

test('a period begins with the month two months before, over a new year too', () => {
  expect(defaultFrom('2026-03-31')).toBe('2026-01-01');
  expect(defaultFrom('2026-01-15')).toBe('2025-11-01');
});
