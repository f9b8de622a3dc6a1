import type { Backend, CommandRequest } from '@cartera/backend';
import type { StreamId } from '@cartera/core';
import { mxn, openAccount } from '../commands/index.js';
import { ask, invoiceOf, lineOn, paymentOf, promiseOf } from './ask-command.js';
import type { BackendCase } from './case.types.js';
import { accepted, seedAccount } from './seed-account.js';

const on = '2026-03-02';
const paid = (paymentId: string, amount: number) => paymentOf(amount, { paymentId, apply: [lineOn('F-1', amount)] });

/** Two commands that get in each other’s way, over an account with one invoice and what was before. */
interface Meeting {
  readonly what: string;
  readonly before?: readonly CommandRequest[];
  readonly two: readonly [CommandRequest, CommandRequest];
}

const MEETINGS: readonly Meeting[] = [
  { what: 'two payments of what only one can pay', two: [paid('P-1', 6_000), paid('P-2', 6_000)] },
  { what: 'a payment by policy and one by lines', two: [paymentOf(8_000, { apply: 'by-policy' }), paid('P-2', 6_000)] },
  { what: 'an invoice of one id, twice', two: [invoiceOf([[1, '2026-04-01', 10_000]]), invoiceOf([[1, '2026-05-01', 10_000]])] },
  { what: 'two promises of the same money', two: [promiseOf(6_000), promiseOf(6_000, { promiseId: 'PP-2' })] },
  { what: 'a promise of what is just being paid', two: [promiseOf(6_000), paid('P-1', 10_000)] },
  {
    what: 'a refund of what is just being applied',
    before: [paymentOf(6_000)],
    two: [
      ask('refund-payment', { paymentId: 'P-1', amount: mxn(6_000) }),
      ask('apply-payment', { paymentId: 'P-1', lines: [lineOn('F-1', 6_000)] }),
    ],
  },
  {
    what: 'a return and a void of one payment',
    before: [paid('P-1', 6_000)],
    two: [ask('return-payment', { paymentId: 'P-1', reason: 'x' }), ask('void-entry', { entryId: 'b-1/1', reason: 'x' })],
  },
  { what: 'two notes, which judge nothing', two: [ask('log-note', { text: 'uno' }), ask('log-note', { text: 'dos' })] },
];

/** Ids that are the same on every stream of a case: keys and entries are known throughout the books. */
function onStream(command: CommandRequest, stream: StreamId): CommandRequest {
  const { entryId } = command.facts as { readonly entryId?: string };
  const facts = entryId === undefined ? command.facts : { ...command.facts, entryId: `${stream}/${entryId}` };
  return { ...command, stream, facts } as CommandRequest;
}

/** What came of it, told without the stream: both answers, and what the books show. */
async function toldOf(backend: Backend, stream: StreamId, answers: readonly unknown[]): Promise<unknown> {
  const { instalments, unapplied, version } = await backend.view('position', { stream, asOf: '2026-12-31' });
  const { entries } = await backend.view('journal', { stream });
  const kept = entries.map(({ id, kind, facts, postings }) => ({ id, kind, facts, postings }));
  return JSON.parse(JSON.stringify({ answers, instalments, unapplied, version, kept }).replaceAll(stream, 'S')) as unknown;
}

/** Two writers at once leave the books, and get answers, as if one had come after the other. */
export const writerCases: readonly BackendCase[] = [
  ...MEETINGS.map(meetingCase),
  {
    name: 'of many at once each is written once or told to try again, and the books add up',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      const stream = 'account/ACME';
      await seedAccount(backend, { stream, on });
      const many = Array.from({ length: 8 }, (_, n) => n);
      const outcomes = await Promise.all(
        many.map((n) => backend.submit(paymentOf(100, { paymentId: `P-${n}` }), { idempotencyKey: `k-${n}` })),
      );
      for (const outcome of outcomes) assert.ok(outcome.ok || outcome.refusal.code === 'version.conflict');
      const { unapplied } = await backend.view('position', { stream, asOf: on });
      assert.equal(unapplied.length, outcomes.filter(({ ok }) => ok).length);
      for (const n of many) accepted(await backend.submit(paymentOf(100, { paymentId: `P-${n}` }), { idempotencyKey: `k-${n}` }));
      assert.equal((await backend.view('position', { stream, asOf: on })).unapplied.length, many.length);
    },
  },
  {
    name: 'an account that two open at once is opened once',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      const open = (n: number) => backend.submit(openAccount({ stream: 'account/ACME', on }, `Cliente ${n}`), { idempotencyKey: `k-${n}` });
      const codes = (await Promise.all([open(1), open(2)])).map((outcome) => (outcome.ok ? 'ok' : outcome.refusal.code));
      assert.equal([...codes].sort(), ['account.already_open', 'ok']);
      assert.equal((await backend.view('journal', { stream: 'account/ACME' })).entries.length, 1);
    },
  },
];

function meetingCase({ what, before = [], two }: Meeting): BackendCase {
  return {
    name: `at once: ${what}: as one after the other`,
    async run({ backendFor, assert }) {
      const backend = backendFor();
      const send = (stream: StreamId, n: 0 | 1) => backend.submit(onStream(two[n], stream), { idempotencyKey: `${stream}/k-${n}` });
      const play = async (stream: StreamId, together: (stream: StreamId) => Promise<readonly unknown[]>) => {
        await seedAccount(backend, { stream, on });
        for (const [n, each] of before.entries())
          accepted(await backend.submit(onStream(each, stream), { idempotencyKey: `${stream}/b-${n + 1}` }));
        return toldOf(backend, stream, await together(stream));
      };
      const forth = await play('account/forth', async (stream) => [await send(stream, 0), await send(stream, 1)]);
      const back = await play('account/back', async (stream) => [await send(stream, 1), await send(stream, 0)].toReversed());
      const atOnce = await play('account/at-once', (stream) => Promise.all([send(stream, 0), send(stream, 1)]));
      const same = [forth, back].find((serial) => JSON.stringify(serial) === JSON.stringify(atOnce));
      assert.equal(atOnce, same ?? forth);
    },
  };
}
