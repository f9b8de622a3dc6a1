import {
  balanceOf,
  checkRfc,
  decide,
  DEFAULT_POLICY,
  positionAt,
  promisesAt,
  situationAt,
  stampEntries,
  workItem,
  type Journal,
  type StreamId,
} from '@cartera/core';
import { parseCommand } from '@cartera/core/schema';
import { describe, expect, test } from 'vitest';
import { SAMPLE_CUSTOMERS, sampleCommands } from '../index.js';

const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2026-01-01', through: '2027-12-31' };

function journals(): ReadonlyMap<StreamId, Journal> {
  const books = new Map<StreamId, Journal>();
  for (const { command, recordedAt } of sampleCommands()) {
    const { stream } = command;
    const journal = books.get(stream) ?? { stream, entries: [] };
    const decision = decide(
      parseCommand(command),
      situationAt(journal, { asOf: command.on, policy: DEFAULT_POLICY, references: { calendar } }),
    );
    if (!decision.ok) throw new Error(`${command.id}: ${JSON.stringify(decision.refusal)}`);
    const drafts = decision.changes.flatMap(({ entries }) => entries);
    books.set(stream, {
      stream,
      entries: [...journal.entries, ...stampEntries(journal.entries.at(-1), stream, drafts, { at: recordedAt, salt: () => 'c0ffee' })],
    });
  }
  return books;
}

describe('the sample', () => {
  test('has thirty customers whose tax ids are sound', () => {
    expect(SAMPLE_CUSTOMERS).toHaveLength(30);
    for (const { taxId } of SAMPLE_CUSTOMERS) expect(checkRfc(taxId)).toMatchObject({ ok: true, checkDigit: 'matches' });
  });

  test('is accepted whole, in the order it was learned, and is the same every time', () => {
    const commands = sampleCommands();
    expect(new Set(commands.map(({ command }) => command.id)).size).toBe(commands.length);
    expect(sampleCommands()).toEqual(commands);
    expect(journals().size).toBe(30);
  });

  test('shows what it is there to show on 24 November 2026', () => {
    const books = journals();
    const at = (id: string) => positionAt(books.get(`account/${id}`) ?? { stream: 'account/none', entries: [] }, { asOf: '2026-11-24' });
    const promise = (id: string) =>
      promisesAt(books.get(`account/${id}`) ?? { stream: 'account/none', entries: [] }, { asOf: '2026-11-24' }).map(
        ({ verdict }) => verdict.state,
      );
    expect(balanceOf(at('FER-007'))).toEqual([{ amount: 0, currency: 'MXN' }]);
    expect(at('ABA-001').unapplied).toMatchObject([{ paymentId: 'SPEI-8500', amount: { amount: 50_000 } }]);
    expect(balanceOf(at('CON-003')).map(({ currency }) => currency)).toEqual(['MXN', 'USD']);
    expect([promise('FER-001'), promise('FER-003'), promise('FER-006'), promise('ABA-003')]).toEqual([
      ['open'],
      ['partially-kept'],
      ['broken'],
      ['kept'],
    ]);
  });

  test('makes a morning of many kinds for whoever collects', () => {
    const rows = [...journals().values()].map((journal) =>
      workItem(situationAt(journal, { asOf: '2026-11-24', policy: DEFAULT_POLICY, references: { calendar } })),
    );
    const [first] = rows.toSorted((a, b) => b.points - a.points);
    expect([first?.stream, first?.because.map(({ code }) => code)]).toEqual([
      'account/FER-003',
      ['worklist.broken_promise', 'worklist.follow_up_due', 'worklist.days_late', 'worklist.amount'],
    ]);
    const whose = (reason: string) =>
      rows
        .filter(({ because }) => because.some(({ code }) => code === `worklist.${reason}`))
        .map(({ customerId }) => customerId)
        .toSorted();
    expect(whose('broken_promise')).toEqual(['CON-003', 'FER-003', 'FER-006']);
    expect(whose('follow_up_due')).toEqual(['ABA-005', 'FER-003']);
    expect(whose('returned_payment')).toEqual(['ABA-007']);
    expect([whose('snoozed'), whose('all_held'), whose('promised')]).toEqual([['PAP-005'], ['CON-006'], ['ABA-008']]);
    expect(new Set(rows.map(({ assignedTo }) => assignedTo))).toEqual(
      new Set(['ana.solis', 'bruno.lara', 'carmen.rios', 'diego.mena', undefined]),
    );
  });
});
