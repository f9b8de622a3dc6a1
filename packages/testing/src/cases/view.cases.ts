import type { Backend, Caller } from '@cartera/backend';
import { isUntouched } from '@cartera/core';
import { logNote, mxn, recordInvoice, recordPayment } from '../commands/index.js';
import type { BackendCase } from './case.types.js';
import { accepted, seedAccount } from './seed-account.js';

const on = '2026-03-02';
const stream = 'account/ACME';

async function seedThree(backend: Backend): Promise<void> {
  for (const name of ['C', 'A', 'B'] as const) await seedAccount(backend, { stream: `account/${name}`, on });
  const dollars = { amount: 500, currency: 'USD' };
  accepted(
    await backend.submit(recordInvoice({ stream: 'account/B', on }, { itemId: 'F-2', total: dollars, dueOn: on }), {
      idempotencyKey: 'usd',
    }),
  );
}

/** Views: what is shown, of which day, as known when. */
export const viewCases: readonly BackendCase[] = [
  {
    name: 'a question that makes no sense is refused with its path',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      const bad: readonly (readonly [
        'statement' | 'position' | 'journal' | 'aging' | 'promises' | 'payment-instructions',
        object,
        string,
      ])[] = [
        ['statement', { stream, from: '2026-03-31', to: '2026-03-01' }, 'from'],
        ['statement', { stream, from: '2026-03-01' }, 'to'],
        ['statement', { stream, from: '2026-03-01', to: '2026-03-31', since: 'yesterday' }, 'since'],
        ['position', { stream, asOf: '2026-02-30' }, 'asOf'],
        ['position', { stream, knownAt: '2026-03-01' }, 'knownAt'],
        ['position', { stream, open: 'maybe' }, 'open'],
        ['position', { asOf: on }, 'stream'],
        ['position', { stream: 'nowhere' }, 'stream'],
        ['position', { stream, colour: 'red' }, 'colour'],
        ['journal', { stream, limit: 0 }, 'limit'],
        ['journal', { stream, limit: 1001 }, 'limit'],
        ['journal', { stream, after: -1 }, 'after'],
        ['aging', { limit: 1.5 }, 'limit'],
        ['promises', { stream, asOf: 'today' }, 'asOf'],
        ['payment-instructions', { asOf: on }, 'stream'],
        ['payment-instructions', { stream, knownAt: '2026-03-01T00:00:00Z' }, 'knownAt'],
      ];
      for (const [view, query, path] of bad) await assert.rejects(backend.view(view, query), 'query.invalid', path);
    },
  },
  {
    name: 'an account that does not exist is said to be unknown',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      const nobody = 'account/NOBODY';
      for (const view of ['position', 'promises', 'journal', 'aging', 'payment-instructions'] as const)
        await assert.rejects(backend.view(view, { stream: nobody }), 'stream.unknown', 'stream');
      await assert.rejects(backend.view('statement', { stream: nobody, from: on, to: on }), 'stream.unknown', 'stream');
    },
  },
  {
    name: 'a day left out is the business date, in the books’ time zone',
    async run({ backendFor, setNow, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      setNow('2026-04-01T05:59:59Z');
      assert.equal((await backend.view('position', { stream })).asOf, '2026-03-31');
      setNow('2026-04-01T06:00:00Z');
      assert.equal(
        [(await backend.view('position', { stream })).asOf, (await backend.view('aging', {})).asOf],
        ['2026-04-01', '2026-04-01'],
      );
    },
  },
  {
    name: 'as known then: what was learned later does not show',
    async run({ backendFor, setNow, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      setNow('2026-03-20T18:00:00Z');
      accepted(
        await backend.submit(recordPayment({ stream, on: '2026-03-05' }, { paymentId: 'P-1', amount: mxn(4_000) }), {
          idempotencyKey: 'pay',
        }),
      );
      const open = async (knownAt?: string) =>
        (await backend.view('position', { stream, asOf: '2026-03-31', ...(knownAt !== undefined && { knownAt }) })).instalments[0]?.open
          .total;
      assert.equal([await open('2026-03-20T17:59:59.999Z'), await open('2026-03-20T18:00:00.000Z'), await open()], [10_000, 6_000, 6_000]);
      const aging = await backend.view('aging', { asOf: '2026-03-31', knownAt: '2026-03-19T00:00:00Z' });
      assert.equal([aging.knownAt, aging.totals[0]?.total], ['2026-03-19T00:00:00Z', 10_000]);
    },
  },
  {
    name: 'knowledge that was not kept is refused, of one account and of all; where it was kept there was nothing yet',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      const then = { asOf: '2026-03-31', knownAt: '2026-03-01T00:00:00Z' };
      const statement = { stream, from: on, to: then.asOf, knownAt: then.knownAt } as const;
      if ((await backend.capabilities()).history === 'documents') {
        for (const view of [
          backend.view('position', { stream, ...then }),
          backend.view('statement', statement),
          backend.view('aging', then),
        ])
          await assert.rejects(view, 'position.knowledge_not_kept', 'knownAt');
        return;
      }
      assert.equal((await backend.view('position', { stream, ...then })).instalments, []);
      assert.equal((await backend.view('statement', statement)).sections, []);
      assert.equal((await backend.view('aging', then)).rows, []);
    },
  },
  {
    name: 'open leaves out what is settled',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      accepted(
        await backend.submit(recordInvoice({ stream, on }, { itemId: 'F-2', total: mxn(700), dueOn: '2026-05-01' }), {
          idempotencyKey: 'i',
        }),
      );
      accepted(await backend.submit(recordPayment({ stream, on }, { paymentId: 'P-1', amount: mxn(10_000) }), { idempotencyKey: 'pay' }));
      const items = async (query: { open?: true }) =>
        (await backend.view('position', { stream, asOf: on, ...query })).instalments.map(({ itemId }) => itemId);
      assert.equal([await items({}), await items({ open: true })], [['F-1', 'F-2'], ['F-2']]);
    },
  },
  {
    name: 'the journal comes in pages that stay put while entries arrive',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      for (const n of [3, 4, 5]) accepted(await backend.submit(logNote({ stream, on }, `Nota ${n}`), { idempotencyKey: `n-${n}` }));
      const first = await backend.view('journal', { stream, limit: 2 });
      accepted(await backend.submit(logNote({ stream, on }), { idempotencyKey: 'late' }));
      const second = await backend.view('journal', { stream, limit: 3, after: first.next ?? 0 });
      const last = await backend.view('journal', { stream, after: second.next ?? 0 });
      assert.equal(
        [first, second, last].map(({ entries, next }) => [entries.map(({ seq }) => seq), next]),
        [
          [[1, 2], 2],
          [[3, 4, 5], 5],
          [[6], undefined],
        ],
      );
    },
  },
  {
    name: 'the aging of all is that of each, a page of customers at a time, totals of the whole',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedThree(backend);
      const asOf = '2026-04-15';
      const all = await backend.view('aging', { asOf });
      const each = await Promise.all(
        (['A', 'B', 'C'] as const).map(async (name) => (await backend.view('aging', { asOf, stream: `account/${name}` })).rows),
      );
      assert.equal(all.rows, each.flat());
      assert.equal(
        all.rows.map(({ customerId, currency, total }) => [customerId, currency, total]),
        [
          ['A', 'MXN', 10_000],
          ['B', 'MXN', 10_000],
          ['B', 'USD', 500],
          ['C', 'MXN', 10_000],
        ],
      );
      const page = await backend.view('aging', { asOf, limit: 2 });
      const rest = await backend.view('aging', { asOf, limit: 2, after: page.next ?? '' });
      assert.equal([page.next, rest.next, page.totals, [...page.rows, ...rest.rows]], ['B', undefined, all.totals, all.rows]);
    },
  },
  {
    name: 'a scheme of the caller’s own ages by it; one with a gap is refused',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      const weeks = {
        basis: 'issued' as const,
        buckets: [
          { fromDays: 0, throughDays: 6 },
          { fromDays: 7, throughDays: null },
        ],
      };
      const { rows } = await backend.view('aging', { asOf: '2026-03-09', scheme: weeks, stream });
      assert.equal(rows[0]?.buckets, [
        { fromDays: 0, throughDays: 6, amount: 0 },
        { fromDays: 7, throughDays: null, amount: 10_000 },
      ]);
      const gap = {
        ...weeks,
        buckets: [
          { fromDays: 0, throughDays: 6 },
          { fromDays: 8, throughDays: null },
        ],
      };
      await assert.rejects(backend.view('aging', { asOf: on, scheme: gap, stream }), 'aging.scheme_invalid');
      await assert.rejects(backend.view('statement', { from: on, to: on, scheme: 5 as never, stream }), 'query.invalid', 'scheme');
    },
  },
  {
    name: 'a statement opens where the one before closed, and its digest verifies after the way it came',
    async run({ backendFor, setNow, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      setNow('2026-04-02T18:00:00Z');
      accepted(
        await backend.submit(recordPayment({ stream, on: '2026-04-02' }, { paymentId: 'P-1', amount: mxn(4_000) }), {
          idempotencyKey: 'pay',
        }),
      );
      const march = await backend.view('statement', { stream, from: '2026-03-01', to: '2026-03-31' });
      const april = await backend.view('statement', { stream, from: '2026-04-01', to: '2026-04-30' });
      assert.equal(
        [march.sections[0]?.closing, april.sections[0]?.opening, april.sections[0]?.closing],
        [mxn(10_000), mxn(10_000), mxn(6_000)],
      );
      assert.equal([isUntouched(march), isUntouched(april), isUntouched({ ...april, to: '2026-05-01' })], [true, true, false]);
    },
  },
  {
    name: 'nothing that is shown can be changed',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      const [position, journal, aging] = [
        await backend.view('position', { stream }),
        await backend.view('journal', { stream }),
        await backend.view('aging', {}),
      ];
      const shown = [
        position,
        position.instalments,
        position.instalments[0]?.open,
        journal.entries,
        journal.entries[1]?.postings[0],
        aging.rows[0],
        aging.totals,
      ];
      assert.equal(
        shown.map((each) => Object.isFrozen(each)),
        shown.map(() => true),
      );
    },
  },
  {
    name: 'whom to pay and with which reference: the same for staff and the customer, of the day asked',
    async run({ backendFor, assert }) {
      await seedAccount(backendFor(), { stream: 'account/1042', on });
      const own: Caller = { id: 'customer/1042', role: 'customer', streams: ['account/1042'] };
      const asked = { stream: 'account/1042', asOf: '2026-03-31' } as const;
      const shown = await backendFor(own).view('payment-instructions', asked);
      assert.equal(
        [shown.stream, shown.asOf, shown.reference],
        ['account/1042', '2026-03-31', { numeric: '0010429', concept: 'RF971042' }],
      );
      assert.equal(await backendFor().view('payment-instructions', asked), shown);
      assert.equal((await backendFor(own).view('payment-instructions', { stream: 'account/1042' })).asOf, on);
      await assert.rejects(backendFor(own).view('payment-instructions', { stream }), 'access.denied', 'stream');
    },
  },
];
