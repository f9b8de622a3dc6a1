import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewFrom } from './view-from.js';
import { viewInto } from './view-into.js';
import { readView, WORKLIST_ORDERS, type WorklistView } from './worklist-view.js';
import { writeView } from './write-view.js';

const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '');
const view: fc.Arbitrary<WorklistView> = fc.record({
  order: fc.constantFrom(...WORKLIST_ORDERS),
  search: fc.oneof(
    fc.constant(''),
    word.map((text) => text.trim()),
  ),
  filter: fc.record(
    { reason: word, bucket: word, assignedTo: word, currency: word, withPromise: fc.boolean(), snoozed: fc.boolean() },
    { requiredKeys: [] },
  ),
  open: fc.oneof(
    fc.constant(''),
    word.map((id) => `account/${id}`),
  ),
});
const others = fc.dictionary(fc.constantFrom('tab', 'lang', 'x y', 'ñ'), fc.string()).map((said) => new URLSearchParams(said));

describe('a view as a query string', () => {
  test('is read as what was written, whatever stands in it', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(readView(writeView(one))).toEqual(one);
      }),
    );
  });

  test('is written in one way only', () => {
    fc.assert(
      fc.property(view, (one) => {
        const again = readView(writeView(one));
        if ('code' in again) throw new Error(again.code);
        expect(writeView(again)).toBe(writeView(one));
      }),
    );
  });

  test('goes into an address and out of it without touching what else stands there', () => {
    fc.assert(
      fc.property(view, view, others, (before, one, host) => {
        const address = viewInto(viewInto(`?${host}`, writeView(before)), writeView(one));
        expect(viewFrom(address)).toBe(writeView(one));
        const left = new URLSearchParams(viewInto(address, ''));
        expect(left.toString()).toBe(host.toString());
      }),
    );
  });
});

test('what is no view is said to be none, with the property', () => {
  for (const [text, issue] of [
    ['order=mood', 'unknown_order'],
    ['open=cash%2F1', 'not_an_account'],
    ['promise=maybe', 'not_yes_or_no'],
  ] as const)
    expect(readView(text)).toEqual({ code: 'query.invalid', path: 'view', facts: { issue }, retryable: false });
});

test('names of others, and empty ones, are left alone', () => {
  expect(writeView(readView('reason=&utm=1&order=&q=+') as WorklistView)).toBe('');
});
