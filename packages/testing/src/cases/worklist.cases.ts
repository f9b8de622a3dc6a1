import type { Backend, Caller } from '@cartera/backend';
import type { WorkItem } from '@cartera/core';
import { logNote, makePromise, mxn } from '../commands/index.js';
import { ask } from './ask-command.js';
import type { BackendCase, BackendCaseContext } from './case.types.js';
import { accepted, seedAccount } from './seed-account.js';

const stream = 'account/ACME';
/** The day after F-1 fell due. */
const on = '2026-04-02';
const customer: Caller = { id: 'c-1', role: 'customer', streams: [stream] };

/** Books whose account has 100.00 past due since yesterday, looked at today. Where there is no worklist, that is said, and the case is over. */
async function pastDue({ backendFor, setNow, assert }: BackendCaseContext): Promise<Backend | undefined> {
  const backend = backendFor();
  await seedAccount(backend, { stream, on: '2026-03-02' });
  setNow(`${on}T18:00:00Z`);
  if ((await backend.capabilities()).views.includes('worklist')) return backend;
  await assert.rejects(backend.view('worklist', {}), 'view.not_available', 'view');
  return undefined;
}

async function rowOf(backend: Backend, asOf?: string): Promise<WorkItem | undefined> {
  return (await backend.view('worklist', asOf === undefined ? {} : { asOf })).rows.find((row) => row.stream === stream);
}

/** What a collector sees of what everybody does. */
export const worklistCases: readonly BackendCase[] = [
  {
    name: 'what a customer promises is on the collector’s list with the answer',
    async run(context) {
      const { backendFor, assert } = context;
      const backend = await pastDue(context);
      if (!backend) return;
      accepted(await backend.submit(logNote({ stream, on }), { idempotencyKey: 'n' }));
      const before = await rowOf(backend);
      assert.equal([before?.toCollect, before?.withPromise, before?.evaluatedOn], [[mxn(10_000)], false, on]);
      const promise = makePromise({ stream, on }, { promiseId: 'PP-1', dueOn: '2026-04-10', amount: mxn(4_000) });
      accepted(await backendFor(customer).submit(promise, { idempotencyKey: 'p' }));
      const after = await rowOf(backend);
      assert.equal([after?.toCollect, after?.withPromise, after?.changesOn], [[mxn(6_000)], true, '2026-04-11']);
      assert.equal((await backend.view('worklist', { filter: { withPromise: true } })).total, 1);
    },
  },
  {
    name: 'a broken promise is seen on the day after its window, by whoever asks for that day',
    async run(context) {
      const backend = await pastDue(context);
      if (!backend) return;
      const { assert } = context;
      const promise = makePromise({ stream, on }, { promiseId: 'PP-1', dueOn: '2026-04-10', amount: mxn(4_000) });
      accepted(await backend.submit(promise, { idempotencyKey: 'p' }));
      const codes = async (asOf: string) => (await rowOf(backend, asOf))?.because.map(({ code }) => code);
      assert.ok(!(await codes('2026-04-10'))?.includes('worklist.broken_promise'));
      assert.ok((await codes('2026-04-11'))?.includes('worklist.broken_promise'));
    },
  },
  {
    name: 'what is held is not collected until the day the hold is lifted; who has the account and who put it off is told',
    async run(context) {
      const backend = await pastDue(context);
      if (!backend) return;
      const { assert } = context;
      const place = { on };
      const hold = ask('place-hold', { hold: { id: 'H-1', kind: 'dispute', itemIds: ['F-1'] }, reason: 'Precio' }, place);
      accepted(await backend.submit(hold, { idempotencyKey: 'h' }));
      assert.equal((await rowOf(backend))?.toCollect, [mxn(0)]);
      accepted(await backend.submit(ask('lift-hold', { holdId: 'H-1', reason: 'Aclarado' }, place), { idempotencyKey: 'l' }));
      assert.equal((await rowOf(backend))?.toCollect, [mxn(10_000)]);
      accepted(await backend.submit(ask('assign', { to: 'luis' }, place), { idempotencyKey: 'a' }));
      accepted(await backend.submit(ask('snooze', { through: '2026-04-05' }, place), { idempotencyKey: 's' }));
      const row = await rowOf(backend);
      assert.equal([row?.assignedTo, row?.snoozedThrough, row?.points], ['luis', '2026-04-05', 0]);
      assert.equal(await backend.view('work-item', { stream }), row);
      assert.equal((await backend.view('worklist', { filter: { assignedTo: 'luis', snoozed: true }, search: 'f-1' })).total, 1);
    },
  },
  {
    name: 'a customer has no worklist',
    async run({ backendFor, assert }) {
      if (!(await backendFor().capabilities()).views.includes('worklist')) return;
      await assert.rejects(backendFor(customer).view('worklist', {}), 'access.denied', 'stream');
      assert.ok(!(await backendFor(customer).capabilities()).views.includes('worklist'));
    },
  },
];
