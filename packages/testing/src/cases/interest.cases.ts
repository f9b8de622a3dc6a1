import type { CommandRequest } from '@cartera/backend';
import { mxn } from '../commands/index.js';
import { ask } from './ask-command.js';
import type { BackendCase } from './case.types.js';
import { lateInvoice } from './late-invoice.js';
import { accepted, seedAccount } from './seed-account.js';

const stream = 'account/ACME';

/** Books with an invoice that is late, and a way to tell them more. */
async function lateAccount({ backendFor }: Parameters<BackendCase['run']>[0]) {
  const backend = backendFor();
  await seedAccount(backend, { stream, on: '2026-03-02' });
  const tell = async (idempotencyKey: string, command: CommandRequest) => accepted(await backend.submit(command, { idempotencyKey }));
  const open = async (asOf: string) =>
    (await backend.view('position', { stream, asOf })).instalments.find(({ itemId }) => itemId === 'F-2')?.open;
  await tell('inv', lateInvoice());
  return { tell, open };
}

/** Late interest: charged, credited, waived, and nothing where there is nothing. */
export const interestCases: readonly BackendCase[] = [
  {
    name: 'interest is charged once, whatever the number of times it is asked; a payment heard of late brings a credit',
    async run(context) {
      const { assert } = context;
      const { tell, open } = await lateAccount(context);
      await tell('i-1', ask('charge-interest', {}, { on: '2026-05-01' }));
      assert.equal((await open('2026-05-01'))?.lateInterest, 100); // 30 days of 100.00 at 12 %
      const none = await tell('i-2', ask('charge-interest', {}, { on: '2026-05-01' }));
      assert.equal(none.receipt.entryIds, []);
      const lines = [{ itemId: 'F-2', instalment: 1, component: 'principal', settled: mxn(5_000), paid: mxn(5_000) }] as const;
      await tell(
        'p',
        ask('record-payment', { paymentId: 'P-1', amount: mxn(5_000), method: 'transfer', apply: lines }, { on: '2026-04-16' }),
      );
      await tell('i-3', ask('charge-interest', {}, { on: '2026-05-01' }));
      assert.equal((await open('2026-05-01'))?.lateInterest, 75); // 15 days of 100.00 and 15 of 50.00
    },
  },
  {
    name: 'where there is nothing to charge the answer is yes, nothing is written, and asking again with the key says the same',
    async run(context) {
      const { assert } = context;
      const { tell } = await lateAccount(context);
      const command = ask('charge-interest', {}, { on: '2026-03-20' });
      const first = await tell('none', command);
      assert.equal(first.receipt.entryIds, []);
      const again = await tell('none', command);
      assert.equal([again.version, again.receipt.entryIds], [first.version, []]);
    },
  },
  {
    name: 'what was waived is not charged again',
    async run(context) {
      const { assert } = context;
      const { tell, open } = await lateAccount(context);
      await tell('i-1', ask('charge-interest', {}, { on: '2026-05-01' }));
      const waiver = { itemId: 'F-2', instalment: 1, component: 'lateInterest', amount: mxn(100), reason: 'Acuerdo' } as const;
      await tell('w', ask('waive', waiver, { on: '2026-05-01' }));
      await tell('i-2', ask('charge-interest', {}, { on: '2026-05-01' }));
      assert.equal((await open('2026-05-01'))?.lateInterest, 0);
      await tell('i-3', ask('charge-interest', {}, { on: '2026-05-31' }));
      assert.equal((await open('2026-05-31'))?.lateInterest, 100);
    },
  },
];
