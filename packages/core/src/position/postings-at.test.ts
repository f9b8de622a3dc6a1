import { describe, expect, test } from 'vitest';
import { invoice, mxn, payment, story } from '../decisions/story.fixture.js';
import { journalFromDocuments } from '../journal/index.js';
import { balanceOf, positionAt, postingsAt } from './index.js';

function account() {
  const told = story();
  told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100_000), '2026-03-31'));
  told.tell('record-payment', '2026-03-11', payment('P-1', mxn(40_000)), { at: '2026-04-05T15:00:00Z' });
  return told.journal;
}
const amounts = (at: Parameters<typeof postingsAt>[1]) => postingsAt(account(), at).map(({ amount }) => amount.amount);

describe('postingsAt', () => {
  test('both ends count their own day and instant; without them all', () => {
    expect(amounts({})).toEqual([100_000, -40_000, -40_000, 40_000]);
    expect(amounts({ asOf: '2026-03-10' })).toEqual([100_000]);
    expect(amounts({ asOf: '2026-03-11' })).toHaveLength(4);
    expect(amounts({ knownAt: '2026-04-05T14:59:59.999Z' })).toEqual([100_000]);
    expect(amounts({ knownAt: '2026-04-05T15:00:00.000Z' })).toHaveLength(4);
    expect(amounts({ asOf: '2026-02-28' })).toEqual([]);
  });

  test('each says whose it is and when it was learned, and none can be changed', () => {
    const journal = account();
    const all = postingsAt(journal, {});
    expect(all[0]).toStrictEqual({ ...journal.entries.flatMap(({ postings }) => postings)[0], stream: journal.stream, at: all[0]?.at });
    expect(all.at(-1)).toMatchObject({ at: '2026-04-05T15:00:00Z' });
    expect([all, ...all].every((each) => Object.isFrozen(each))).toBe(true);
  });

  test('their sum is the balance', () => {
    const journal = account();
    const sum = postingsAt(journal, { asOf: '2026-03-31' }).reduce((total, { amount }) => total + amount.amount, 0);
    expect([mxn(sum)]).toEqual(balanceOf(positionAt(journal, { asOf: '2026-03-31' })));
  });

  test('knowledge that was not kept is refused, as for a position', () => {
    const items = [{ id: 'F-1', issuedOn: '2026-03-01', instalments: [{ number: 1, dueOn: '2026-03-31', principal: mxn(1) }] }];
    const journal = journalFromDocuments({ stream: 'account/A', items });
    expect(postingsAt(journal, { asOf: '2026-03-31' })).toHaveLength(1);
    expect(() => postingsAt(journal, { knownAt: '2026-04-01T00:00:00Z' })).toThrow(
      expect.objectContaining({ code: 'position.knowledge_not_kept', path: 'knownAt' }),
    );
    expect(() => postingsAt(journal, { knownAt: 'yesterday' })).toThrow(expect.objectContaining({ code: 'calendar.not_an_instant' }));
  });
});
