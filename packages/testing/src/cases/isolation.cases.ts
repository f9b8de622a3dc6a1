import type { Backend, CommandRequest } from '@cartera/backend';
import { mxn, recordPayment } from '../commands/index.js';
import { ask, invoiceOf, promiseOf } from './ask-command.js';
import type { BackendCase } from './case.types.js';
import { accepted, seedAccount } from './seed-account.js';

const on = '2026-03-02';
const stream = 'account/ACME';
const COMMANDS: readonly CommandRequest[] = [
  ask('update-customer', { customer: { phones: ['55 1234 5678'] } }),
  invoiceOf([
    [1, '2026-04-01', 5_000],
    [2, '2026-05-01', 5_000],
  ]),
  recordPayment({ stream, on }, { paymentId: 'P-1', amount: mxn(4_000) }),
  promiseOf(100),
];

/** Everything there is to see of the account. */
async function seen(backend: Backend): Promise<readonly unknown[]> {
  return [
    await backend.view('position', { stream }),
    await backend.view('promises', { stream }),
    await backend.view('journal', { stream }),
    await backend.view('statement', { stream, from: on, to: '2026-03-31' }),
    await backend.view('aging', {}),
    await backend.capabilities(),
  ];
}

/** Tries to change everything in a value, as deep as it goes. What is frozen says no, which is fine. */
function scribble(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const each of Object.values(value)) scribble(each);
  for (const key of [...Object.keys(value), 'added', '0']) Reflect.set(value, key, 'scribbled');
  for (const key of Object.keys(value)) Reflect.deleteProperty(value, key);
}

function freezeThrough<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freezeThrough);
  return value;
}

/** What was returned and what was passed belong to the caller: changing or freezing them changes nothing here. */
export const isolationCases: readonly BackendCase[] = [
  {
    name: 'whoever scribbles on what was shown changes nothing of what is shown next, nor to whom',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      for (const [n, command] of COMMANDS.entries()) scribble(accepted(await backend.submit(command, { idempotencyKey: `k-${n}` })));
      const before = structuredClone(await seen(backend));
      for (const view of await seen(backend)) scribble(view);
      assert.equal(await seen(backend), before);
      assert.equal(await seen(backendFor({ id: 'beto', role: 'clerk' })), before);
    },
  },
  {
    name: 'a receipt is the same again, whatever was done to the first',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      for (const [n, command] of COMMANDS.entries()) {
        const first = accepted(await backend.submit(command, { idempotencyKey: `k-${n}` }));
        const kept = structuredClone(first);
        scribble(first);
        assert.equal(await backend.submit(command, { idempotencyKey: `k-${n}` }), kept);
      }
      const refused = await backend.submit(COMMANDS[1] as CommandRequest, { idempotencyKey: 'again' });
      const kept = structuredClone(refused);
      scribble(refused);
      assert.equal(await backend.submit(COMMANDS[1] as CommandRequest, { idempotencyKey: 'again' }), kept);
    },
  },
  {
    name: 'a command that is changed after it was sent is what it was when it was sent',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      for (const [n, command] of COMMANDS.entries()) {
        const passed = structuredClone(command);
        const options = { idempotencyKey: `k-${n}` };
        const sent = backend.submit(passed, options);
        scribble(passed);
        options.idempotencyKey = 'scribbled';
        accepted(await sent);
        assert.ok((await backend.submit(command, { idempotencyKey: `k-${n}` })).ok);
      }
      assert.ok(!JSON.stringify(await seen(backend)).includes('scribbled'));
    },
  },
  {
    name: 'commands and queries may be frozen',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      for (const [n, command] of COMMANDS.entries())
        accepted(await backend.submit(freezeThrough(structuredClone(command)), freezeThrough({ idempotencyKey: `k-${n}` })));
      const position = await backend.view('position', freezeThrough({ stream }));
      assert.equal(position.version, 2 + COMMANDS.length + 1);
    },
  },
];
