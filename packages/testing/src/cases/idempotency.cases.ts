import type { Backend } from '@cartera/backend';
import { logNote, mxn, openAccount, recordInvoice, recordPayment } from '../commands/index.js';
import type { BackendCase } from './case.types.js';
import { seedAccount } from './seed-account.js';

const on = '2026-03-02';
const stream = 'account/ACME';
const note = logNote({ stream, on });

async function entriesOf(backend: Backend): Promise<number> {
  return (await backend.view('journal', { stream, limit: 1000 })).entries.length;
}

/** One key, one request: once and for good. */
export const idempotencyCases: readonly BackendCase[] = [
  {
    name: 'a repeat with the same key books once and answers the same',
    async run({ backendFor, setNow, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      const pay = () =>
        backend.submit(recordPayment({ stream, on }, { paymentId: 'P-1', amount: mxn(4_000) }), { idempotencyKey: 'pay-1' });
      const first = await pay();
      setNow('2026-03-05T18:00:00Z');
      await backend.submit(note, { idempotencyKey: 'note-1' });
      assert.ok(first.ok && first.because.length > 0);
      assert.equal(await pay(), first);
      assert.equal((await backend.view('position', { stream, asOf: on })).instalments[0]?.open.total, 6_000);
    },
  },
  {
    name: 'the entries of a command are its key with /1, /2 …, the fact itself first',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      const outcome = await backend.submit(recordPayment({ stream, on }, { paymentId: 'P-1', amount: mxn(4_000) }), {
        idempotencyKey: 'pago ñ/1',
      });
      const { entries } = await backend.view('journal', { stream, after: 2 });
      assert.equal(outcome.ok && [outcome.version, outcome.receipt], [
        4,
        { entryIds: ['pago ñ/1/1', 'pago ñ/1/2'], at: '2026-03-02T18:00:00Z' },
      ]);
      assert.equal(
        entries.map(({ id, kind, by }) => [id, kind, by]),
        [
          ['pago ñ/1/1', 'payment-recorded', 'ana'],
          ['pago ñ/1/2', 'payment-applied', 'ana'],
        ],
      );
    },
  },
  {
    name: 'a repeat is not judged again: it is answered even where it would be refused by now',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      const open = () => backend.submit(openAccount({ stream, on }), { idempotencyKey: 'open-1' });
      const first = await open();
      assert.equal(await open(), first);
      const other = await backend.submit(openAccount({ stream, on }), { idempotencyKey: 'open-2' });
      assert.equal(!other.ok && other.refusal.code, 'account.already_open');
    },
  },
  {
    name: 'a refusal leaves no trace: the same key may be tried again',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      const early = await backend.submit(note, { idempotencyKey: 'note-1' });
      assert.equal(!early.ok && early.refusal.code, 'account.not_open');
      await backend.submit(openAccount({ stream, on }), { idempotencyKey: 'open-1' });
      assert.ok((await backend.submit(note, { idempotencyKey: 'note-1' })).ok);
    },
  },
  {
    name: 'the same key with another command is refused',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      await backend.submit(note, { idempotencyKey: 'k-1' });
      for (const other of [
        logNote({ stream, on }, 'Otra cosa.'),
        logNote({ stream, on: '2026-03-01' }),
        recordInvoice({ stream, on }, { itemId: 'F-9', total: mxn(1), dueOn: on }),
      ]) {
        const outcome = await backend.submit(other, { idempotencyKey: 'k-1' });
        assert.equal(!outcome.ok && outcome.refusal.code, 'entry.id_reused');
      }
      assert.equal(await entriesOf(backend), 3);
    },
  },
  {
    name: 'the same key from another caller is refused, and tells nothing of the first',
    async run({ backendFor, assert }) {
      await seedAccount(backendFor(), { stream, on });
      await backendFor().submit(note, { idempotencyKey: 'k-1' });
      const outcome = await backendFor({ id: 'beto', role: 'collector' }).submit(note, { idempotencyKey: 'k-1' });
      assert.equal(outcome, { ok: false, refusal: { code: 'entry.id_reused', path: 'idempotencyKey', facts: {} } });
    },
  },
  {
    name: 'of two at once with one key one is written, and both are answered the same',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      const [one, other] = await Promise.all([1, 2].map(() => backend.submit(note, { idempotencyKey: 'k-1' })));
      assert.equal(one, other);
      assert.equal(await entriesOf(backend), 3);
    },
  },
  {
    name: 'a key is 1 to 200 characters, none of control, no white space at its ends',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      for (const idempotencyKey of ['', ' ', ' a', 'a ', 'a\n', 'a\u0000b', '\u0085', 'x'.repeat(201), '\ud800']) {
        const outcome = await backend.submit(note, { idempotencyKey });
        assert.equal(outcome, { ok: false, refusal: { code: 'command.key_invalid', path: 'idempotencyKey', facts: { lengthMax: 200 } } });
      }
      for (const idempotencyKey of ['x'.repeat(200), '🧾'.repeat(200), 'a b', '%41', 'ñ', "UTF-8''%41", '"quoted"', 'a/b?c#d', "'; --"]) {
        const outcome = await backend.submit(note, { idempotencyKey });
        assert.equal(outcome.ok && outcome.receipt.entryIds, [`${idempotencyKey}/1`]);
      }
    },
  },
  {
    name: 'a dry run decides the same and writes nothing; its key stays free',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      const command = recordPayment({ stream, on }, { paymentId: 'P-1', amount: mxn(4_000) });
      const dry = await backend.submit(command, { idempotencyKey: 'k-1', dryRun: true });
      assert.equal(await entriesOf(backend), 2);
      assert.equal(await backend.submit(command, { idempotencyKey: 'k-1' }), dry);
      assert.equal(await backend.submit(command, { idempotencyKey: 'k-1', dryRun: true }), dry);
      const refused = await backend.submit(openAccount({ stream, on }), { idempotencyKey: 'k-2', dryRun: true });
      assert.equal(!refused.ok && refused.refusal.code, 'account.already_open');
    },
  },
];
