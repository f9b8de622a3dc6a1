import { expect, test } from 'vitest';
import { readWorklistRequest } from './worklist-request.js';

const asked = { view: undefined, asOf: undefined, refreshSeconds: undefined, assignees: undefined };
const wrong = (path: string, issue: string) => ({ code: 'query.invalid', path, facts: { issue }, retryable: false });

test('what is left out has its default', () => {
  const view = { order: 'points', search: '', filter: {}, open: '' };
  expect(readWorklistRequest(asked)).toEqual({ view, refreshSeconds: 30, assignees: [] });
  expect(readWorklistRequest({ view: '', asOf: null, refreshSeconds: 0, assignees: ['luz'] })).toEqual({
    view,
    refreshSeconds: 0,
    assignees: ['luz'],
  });
});

test.each([
  [{ view: 7 }, wrong('view', 'invalid_type')],
  [{ view: 'order=mood', asOf: 'x' }, wrong('view', 'unknown_order')],
  [{ asOf: '2026-02-30' }, wrong('asOf', 'not_a_day')],
  [{ refreshSeconds: Number.NaN }, wrong('refreshSeconds', 'out_of_range')],
  [{ refreshSeconds: -1 }, wrong('refreshSeconds', 'out_of_range')],
  [{ assignees: 'luz' }, wrong('assignees', 'invalid_type')],
])('%o is said to be wrong', (given, failure) => {
  expect(readWorklistRequest({ ...asked, ...given })).toEqual(failure);
});
