import { expect, test } from 'vitest';
import { previewRequest, runRequest } from './import-request.js';

const refused = (path: string | undefined, issue: string) =>
  expect.objectContaining({ code: 'query.invalid', ...(path !== undefined && { path }), facts: { issue } }) as Error;

test('requests that are some come back as they were', () => {
  const run = { mapping: {}, asOf: '2026-03-31', dryRun: true, update: false };
  const preview = { source: 'sae', rows: 10, asOf: '2026-03-31' };
  expect(runRequest(run)).toBe(run);
  expect(previewRequest(preview)).toBe(preview);
});

test.each([[null], ['x'], [[]], [5]])('%j is none', (request) => {
  expect(() => runRequest(request)).toThrow(refused(undefined, 'invalid_type'));
  expect(() => previewRequest(request)).toThrow(refused(undefined, 'invalid_type'));
});

test.each([
  ['dryrun', true, 'unknown_field'],
  ['dryRun', 'true', 'not_a_boolean'],
  ['dryRun', 1, 'not_a_boolean'],
  ['update', 'no', 'not_a_boolean'],
  ['strict', null, 'not_a_boolean'],
])('a run with %s: %j writes nothing: it is refused', (field, value, issue) => {
  expect(() => runRequest({ mapping: {}, [field]: value })).toThrow(refused(field, issue));
});

test.each([
  ['source', 5, 'not_a_text'],
  ['rows', 'ten', 'not_a_number'],
  ['limit', 5, 'unknown_field'],
])('a preview with %s: %j is refused', (field, value, issue) => {
  expect(() => previewRequest({ [field]: value })).toThrow(refused(field, issue));
});

test('a day that is none is told as one', () => {
  const notADay = expect.objectContaining({ code: 'calendar.not_a_day', path: 'asOf' }) as Error;
  expect(() => runRequest({ mapping: {}, asOf: '2026-02-30' })).toThrow(notADay);
  expect(() => previewRequest({ asOf: ['2026-03-31'] })).toThrow(notADay);
});
