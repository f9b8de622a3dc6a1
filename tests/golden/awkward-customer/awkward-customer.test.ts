import {
  balanceOf,
  compareInstants,
  type AgingReport,
  type Component,
  type InstalmentState,
  type Money,
  type Position,
  type Statement,
} from '@cartera/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { golden, type Expected, type Told } from './golden-file.js';
import { openCore, ways, type Books, type Said } from './ways.js';

const COMPONENTS: readonly Component[] = ['penalty', 'fee', 'lateInterest', 'interest', 'tax', 'principal'];
const byKey = <T>(list: readonly T[], key: (element: T) => string): readonly T[] => list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
const notZero = (list: readonly Money[]) => byKey(list, ({ currency }) => currency).filter(({ amount }) => amount !== 0);

function instalmentOf({ itemId, number, issuedOn, dueOn, original, open, settledOn }: InstalmentState) {
  const charged = COMPONENTS.filter((component) => component === 'principal' || open[component] !== 0);
  return {
    itemId,
    number,
    issuedOn,
    dueOn,
    currency: open.currency,
    original: original.total,
    open: Object.fromEntries(charged.map((component) => [component, open[component]])),
    ...(settledOn !== undefined && { settledOn }),
  };
}

function figuresOf(position: Position) {
  return {
    balances: notZero(balanceOf(position)),
    instalments: position.instalments.map(instalmentOf),
    unapplied: byKey(position.unapplied, ({ paymentId }) => paymentId),
  };
}

function agingOf({ rows }: AgingReport) {
  const figures = rows.map(({ currency, notDue, buckets, unapplied, total }) => ({
    currency,
    notDue,
    buckets: buckets.map(({ amount }) => amount),
    unapplied,
    total,
  }));
  return byKey(figures, ({ currency }) => currency);
}

function sectionsOf({ sections }: Statement) {
  const figures = sections.map(({ currency, opening, lines, closing }) => ({
    currency,
    opening: opening.amount,
    lines: lines.map(({ on, entryId, kind, amount, balance, late }) => ({
      on,
      entryId,
      kind,
      amount: amount.amount,
      balance: balance.amount,
      ...(late && { late }),
    })),
    closing: closing.amount,
  }));
  return byKey(figures, ({ currency }) => currency);
}

/** The ids of the entries, or the code of the refusal. */
const gist = (said: Said) => ('refused' in said ? said.refused : said.entryIds);
const expectedGist = (expected: Expected) => expected.entryIds ?? expected.code ?? expected.refused;

interface Heard {
  readonly told: Told;
  readonly said: Said;
}

/** In the order of the file, one after the other: each is decided over what the ones before it wrote. */
async function tellAll(books: Books): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  for (const told of golden.commands) {
    const again = heard.some((earlier) => earlier.told.command.id === told.command.id);
    if (!again || books.knowsKeys) heard.push({ told, said: await books.tell(told) });
  }
  return heard;
}

const printAll = (books: Books): Promise<readonly Statement[]> =>
  Promise.all(golden.statements.map(({ sections: _sections, ...period }) => books.statement(period)));

describe.each(ways)('the awkward customer, $way', ({ open }) => {
  let books: Books;
  let heard: readonly Heard[];
  let printed: readonly Statement[];

  beforeAll(async () => {
    books = await open();
    heard = await tellAll(books);
    printed = await printAll(books);
  });

  afterAll(() => books.close());

  test('every command is accepted or refused as expected', () => {
    const line = (id: string, why: string, outcome: unknown) => ({ id, why, outcome });
    const said = heard.map(({ told, said: answer }) => line(told.command.id, told.why, gist(answer)));
    expect(said).toEqual(heard.map(({ told }) => line(told.command.id, told.why, expectedGist(told.expect))));
  });

  test('a command is learned when it was told, a repeated one when it was first told', () => {
    for (const { told, said } of heard) {
      if ('refused' in said) continue;
      const first = heard.find((earlier) => earlier.told.command.id === told.command.id);
      expect(compareInstants(said.at, first?.told.recordedAt ?? ''), told.command.id).toBe(0);
    }
  });

  test('refusals and repeats write nothing', async () => {
    const written = golden.commands.flatMap(({ expect: { entryIds } }) => entryIds ?? []);
    const { version } = await books.position({ asOf: '2026-06-30', knownAt: '2026-06-30T23:00:00Z' });
    expect(version).toBe(new Set(written).size);
  });

  test.each(golden.answers)('as of $asOf, as known at $knownAt', async ({ asOf, knownAt, aging, ...figures }) => {
    expect(figuresOf(await books.position({ asOf, knownAt }))).toEqual({ ...figures, balances: notZero(figures.balances) });
    expect(agingOf(await books.aging({ asOf, knownAt }))).toEqual(aging);
  });

  test.each(golden.statements.map((statement, index) => ({ ...statement, index })))(
    'the statement of $from to $to',
    ({ sections, index }) => {
      const statement = printed[index];
      expect(statement && sectionsOf(statement)).toEqual(sections);
      expect(statement?.sections.map(({ aging }) => aging.total)).toEqual(statement?.sections.map(({ closing }) => closing.amount));
    },
  );

  test('the second statement opens where the first closed', () => {
    const [first, second] = printed.map(({ sections }) => sections);
    expect(second?.map(({ opening }) => opening)).toEqual(first?.map(({ closing }) => closing));
  });

  test('the statements are the same to the last field as those of core alone', async () => {
    const core = openCore();
    await tellAll(core);
    expect(printed).toEqual(await printAll(core));
  });
});
