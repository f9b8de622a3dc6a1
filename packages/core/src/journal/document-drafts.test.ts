import { expect, test } from 'vitest';
import { journalFromDocuments } from './index.js';

test('an item that does not say when it is due is no item', () => {
  const items = [{ id: 'F-1', issuedOn: '2026-03-01', instalments: [] }];
  expect(() => journalFromDocuments({ stream: 'account/ACME', items })).toThrow(
    expect.objectContaining({ code: 'document.no_instalments', path: 'items.F-1' }),
  );
});
