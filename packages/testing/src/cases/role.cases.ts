import type { Backend, Caller, CommandRequest, Views } from '@cartera/backend';
import { chargeKey, type StreamId } from '@cartera/core';
import { logNote, mxn } from '../commands/index.js';
import { ask, CREDIT_NOTE, invoiceOf, lineOn, paymentOf, promiseOf, reminderOf } from './ask-command.js';
import type { BackendCase, BackendCaseContext } from './case.types.js';
import { accepted, seedAccount } from './seed-account.js';

const on = '2026-03-02';
const OWN = 'account/ACME';
const OTHER = 'account/OTHER';
const ROLES = ['customer', 'clerk', 'collector', 'manager', 'director', 'auditor', 'system'] as const;
/** Names that are no role, some of which an object has of its own. */
const NO_ROLES = ['', 'admin', 'Clerk', 'customer ', 'toString', '__proto__', 'constructor', '*'];

/** A well-formed command of each kind: whether it may be asked is said before whether it can be done. */
const EXAMPLES: readonly CommandRequest[] = [
  ask('open-account', { customer: { name: 'X' } }),
  ask('update-customer', { customer: { name: 'X' } }),
  logNote({ stream: OWN, on }),
  invoiceOf([[1, '2026-04-01', 10_000]]),
  ask('state-balance', { itemId: 'S-1', issuedOn: on, dueOn: on, open: mxn(1) }),
  paymentOf(1),
  ask('apply-payment', { paymentId: 'P-1', lines: [lineOn('F-1', 1)] }),
  ask('return-payment', { paymentId: 'P-1', reason: 'x' }),
  ask('refund-payment', { paymentId: 'P-1', amount: mxn(1) }),
  ask('transfer-payment', { paymentId: 'P-1', to: OTHER, amount: mxn(1) }),
  CREDIT_NOTE,
  ask('cancel-credit-note', { creditNoteId: 'NC-1', reason: 'x' }),
  ask('void-entry', { entryId: 'x/1', reason: 'x' }),
  promiseOf(1),
  ask('withdraw-promise', { promiseId: 'PP-1', reason: 'x' }),
  ask('send-statement', { from: on, to: on, digest: '0'.repeat(64), channel: 'email' }),
  reminderOf(on),
  ask('issue-portal-link', { linkId: 'E-1', expiresAt: '2026-03-30T18:00:00Z' }),
  ask('revoke-portal-link', { linkId: 'E-1', reason: 'x' }),
  ask('charge-interest', {}),
  ask('waive', { itemId: 'F-1', instalment: 1, component: 'penalty', amount: mxn(1), reason: 'x' }),
  ask('place-hold', { hold: { id: 'H-1', kind: 'manual' }, reason: 'x' }),
  ask('lift-hold', { holdId: 'H-1', reason: 'x' }),
  ask('assign', { to: 'ana' }),
  ask('snooze', { through: on }),
  ask('log-contact', { channel: 'phone', outcome: 'no-answer' }),
];

function callerOf(role: string, streams: readonly StreamId[] = [OWN]): Caller {
  return { id: `${role}/1`, role: role as Caller['role'], ...(role === 'customer' && { streams }) };
}

/** Every view these books have, with a question about a stream that each of them takes. */
async function questions(backend: Backend, stream: StreamId): Promise<readonly (readonly [keyof Views, never])[]> {
  const { views } = await backend.capabilities();
  return views.map((view) => {
    const query = view === 'worklist' ? {} : view === 'statement' ? { stream, from: on, to: on } : { stream };
    return [view, query as never] as const;
  });
}

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => (error as { readonly code: string }).code,
  );
}

const isDenied = async (backend: Backend, command: CommandRequest, how: { dryRun?: true } = {}): Promise<boolean> => {
  const outcome = await backend.submit(command, { idempotencyKey: `k/${command.kind}/${command.stream}`, ...how });
  return !outcome.ok && outcome.refusal.code === 'access.denied';
};

async function seedTwo({ backendFor }: BackendCaseContext): Promise<void> {
  for (const stream of [OWN, OTHER] as const) await seedAccount(backendFor(), { stream, on });
}

/** What each role may see and do, and that another customer’s data is not to be had in any way. */
export const roleCases: readonly BackendCase[] = [
  ...ROLES.map((role): BackendCase => ({
    name: `a ${role} gets what its capabilities say, and is denied the rest`,
    async run(context) {
      const { backendFor, assert } = context;
      await seedTwo(context);
      const backend = backendFor(callerOf(role));
      const can = await backend.capabilities();
      for (const [view, query] of await questions(backendFor(callerOf('system')), OWN))
        assert.equal([view, await codeOf(backend.view(view, query))], [view, can.views.includes(view) ? undefined : 'access.denied']);
      const { commands } = await backendFor(callerOf('system')).capabilities();
      for (const command of EXAMPLES.filter(({ kind }) => commands.includes(kind)))
        assert.equal(
          [command.kind, await isDenied(backend, command, { dryRun: true })],
          [command.kind, !can.commands.includes(command.kind)],
        );
      const staff = role !== 'customer' && role !== 'auditor';
      assert.equal([...can.commands].length === commands.length, staff);
      assert.equal((await backendFor().view('journal', { stream: OWN })).entries.length, 2);
    },
  })),
  {
    name: 'who has no role that is known sees nothing, does nothing, and is told no more than that',
    async run(context) {
      const { backendFor, assert } = context;
      await seedTwo(context);
      for (const role of NO_ROLES) {
        const backend = backendFor(callerOf(role));
        assert.equal(await backend.capabilities().then(({ commands, views }) => [commands, views]), [[], []]);
        for (const [view, query] of await questions(backendFor(), OWN)) await assert.rejects(backend.view(view, query), 'access.denied');
        for (const command of EXAMPLES) assert.ok(await isDenied(backend, command));
      }
      assert.equal((await backendFor().view('journal', { stream: OWN })).entries.length, 2);
    },
  },
  {
    name: 'another customer’s account: no view, no page of the journal, and no word whether it exists',
    async run(context) {
      const { backendFor, assert } = context;
      await seedTwo(context);
      const backend = backendFor(callerOf('customer'));
      for (const stream of [OTHER, 'account/NOBODY', 'cash/BBVA', 'office/policy'] as const) {
        for (const [view, query] of await questions(backendFor(), stream))
          await assert.rejects(backend.view(view, query), 'access.denied', 'stream');
        for (const page of [{ after: 0 }, { after: 1, limit: 1 }, { after: 9_999, limit: 1_000 }])
          await assert.rejects(backend.view('journal', { stream, ...page }), 'access.denied', 'stream');
      }
      for (const all of [{}, { after: 'A' }, { limit: 1 }]) await assert.rejects(backend.view('aging', all), 'access.denied', 'stream');
    },
  },
  {
    name: 'another customer’s account: no command, dry or not, and nothing is written',
    async run(context) {
      const { backendFor, assert } = context;
      await seedTwo(context);
      const backend = backendFor(callerOf('customer'));
      const told = new Set<string>();
      for (const stream of [OTHER, 'account/NOBODY'] as const) {
        for (const example of EXAMPLES) {
          for (const dry of [{ dryRun: true } as const, {}]) {
            const outcome = await backend.submit({ ...example, stream }, { idempotencyKey: 'k', ...dry });
            told.add(JSON.stringify(outcome));
          }
        }
      }
      assert.equal(
        [...told].map((each) => JSON.parse(each) as unknown),
        [{ ok: false, refusal: { code: 'access.denied', path: 'stream', facts: { role: 'customer' } } }],
      );
      assert.equal((await backendFor().view('journal', { stream: OTHER })).entries.length, 2);
    },
  },
  {
    name: 'names that look like one’s own account are not it',
    async run(context) {
      const { backendFor, assert } = context;
      await seedTwo(context);
      const backend = backendFor(callerOf('customer', ['account/Ñu']));
      const near = [
        'account/ñu',
        'account/Ñu ',
        'account/ Ñu',
        'account/N\u0303u',
        'account/Ñu/../ACME',
        'account//Ñu',
        'account/%C3%91u',
        'Account/Ñu',
        'account/Ñu\u0000',
        OWN,
      ];
      for (const stream of near as StreamId[]) {
        assert.ok(['access.denied', 'query.invalid'].includes((await codeOf(backend.view('position', { stream }))) ?? 'answered'));
        const outcome = await backend.submit({ ...promiseOf(1), stream }, { idempotencyKey: 'k' });
        assert.ok(!outcome.ok && ['access.denied', 'command.invalid'].includes(outcome.refusal.code));
      }
    },
  },
  {
    name: 'a customer of no account sees nothing, one of two sees both',
    async run(context) {
      const { backendFor, assert } = context;
      await seedTwo(context);
      const bare = { id: 'c', role: 'customer' } as const;
      for (const caller of [bare, { ...bare, streams: [] }])
        await assert.rejects(backendFor(caller).view('position', { stream: OWN }), 'access.denied');
      const both = backendFor(callerOf('customer', [OWN, OTHER]));
      for (const stream of [OWN, OTHER] as const) assert.equal((await both.view('position', { stream })).version, 2);
    },
  },
  {
    name: 'a key of staff’s tells a customer nothing but that it is taken, and gives it no receipt',
    async run(context) {
      const { backendFor, assert } = context;
      await seedTwo(context);
      const command = promiseOf(100);
      accepted(await backendFor().submit(command, { idempotencyKey: 'taken' }));
      const outcome = await backendFor(callerOf('customer')).submit(command, { idempotencyKey: 'taken' });
      assert.equal(outcome, { ok: false, refusal: { code: 'entry.id_reused', path: 'idempotencyKey', facts: {} } });
    },
  },
  {
    name: 'a customer takes no key of those that imports, the day’s run and links make, taken or not',
    async run(context) {
      const { backendFor, assert } = context;
      await seedTwo(context);
      accepted(await backendFor().submit(promiseOf(100), { idempotencyKey: 'import:open:taken' }));
      const backend = backendFor(callerOf('customer'));
      const denied = { ok: false, refusal: { code: 'access.denied', path: 'idempotencyKey', facts: { role: 'customer' } } };
      for (const idempotencyKey of ['import:open:taken', 'import:open:free', chargeKey(OWN, on), 'portal-link/1', 'portal-link-end/1/2']) {
        const command = promiseOf(100, { promiseId: 'PP-2' });
        assert.equal(await backend.submit(command, { idempotencyKey, dryRun: true }), denied);
        assert.equal(await backend.submit(command, { idempotencyKey }), denied);
      }
    },
  },
  {
    name: 'a customer’s journal, page by page, is what may be read and nothing between',
    async run(context) {
      const { backendFor, assert } = context;
      await seedTwo(context);
      for (const n of [1, 2, 3]) {
        accepted(await backendFor().submit(logNote({ stream: OWN, on }, `secreto ${n}`), { idempotencyKey: `n-${n}` }));
        accepted(await backendFor().submit(paymentOf(1, { paymentId: `P-${n}` }), { idempotencyKey: `p-${n}` }));
      }
      const backend = backendFor(callerOf('customer'));
      const whole = (await backend.view('journal', { stream: OWN })).entries;
      const paged: (typeof whole)[number][] = [];
      for (let after: number | undefined = 0; after !== undefined;) {
        const { entries, next }: Views['journal']['result'] = await backend.view('journal', { stream: OWN, after, limit: 1 });
        paged.push(...entries);
        after = next;
      }
      assert.equal(paged, whole);
      assert.equal(whole.length, 5);
      assert.ok(!/secreto|ana/.test(JSON.stringify(whole)));
    },
  },
];
