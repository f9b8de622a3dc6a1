import { setTimeout as wait } from 'node:timers/promises';
import { createHttpBackend } from '@cartera/http/client';
import { addDays } from '@cartera/core';
import { dice } from '../bench/measure.mjs';

export const ACCOUNTS = ['account/K-0', 'account/K-1', 'account/K-2', 'account/K-3', 'account/K-4', 'account/K-5'];
const KINDS = [
  'record-invoice',
  'record-invoice',
  'record-invoice',
  'record-payment',
  'record-payment',
  'record-payment',
  'transfer-payment',
  'return-payment',
  'void-entry',
  'make-promise',
  'log-note',
  'log-contact',
  'send-reminder',
  'issue-portal-link',
  'assign',
  'place-hold',
  'charge-interest',
];
const GIVES_UP = { attempts: 3, baseMs: 100, capMs: 400, totalMs: 4000 };
/** How long whoever got no answer leaves it. */
const SULKS_MS = 400;

/** A way to the books over servers by turns: who asks again asks another one. */
export function overServers(apis, retry = GIVES_UP) {
  let turn = 0;
  const [base] = apis;
  const toNext = (input, init) => {
    turn += 1;
    return fetch(String(input).replace(base, apis[turn % apis.length]), init);
  };
  return createHttpBackend({ url: base, fetch: toNext, timeoutMs: 3000, retry });
}

/**
 * Clients that send commands under keys of their own, one after the other, and write down what they were told.
 *
 * @param {object} how
 * @param {readonly string[]} how.apis
 * @param {number} how.clients
 * @param {number} how.seed
 * @param {() => string} how.today
 * @param {number} [how.restMs] Between two commands of one client, at most.
 */
export function startLoad({ apis, clients, seed, today, restMs = 0 }) {
  /** Every command that was sent, by its key. @type {Map<string, { key: string, command: object, heard?: object, refused?: string }>} */
  const sent = new Map();
  const state = { ended: false, answered: 0 };

  async function send(backend, key, command) {
    const note = sent.get(key) ?? { key, command };
    sent.set(key, note);
    try {
      const outcome = await backend.submit(command, { idempotencyKey: key });
      if (outcome.ok) note.heard ??= outcome;
      else note.refused = outcome.refusal.code;
      state.answered += 1;
    } catch (error) {
      if (error.facts?.outcome === undefined) throw error; // not a failure of the way
      await wait(SULKS_MS);
    }
  }

  async function client(number) {
    const backend = overServers(apis);
    const draw = dice(seed + 7919 * (number + 1));
    for (let n = 0; !state.ended; n += 1) {
      await send(backend, `c${number}-${n}`, commandFor({ draw, name: `${number}-${n}`, on: today() }));
      if (draw(10) === 0) await repeatOne(backend, number, draw(n + 1));
      if (restMs > 0) await wait(draw(restMs));
    }
  }

  /** An earlier command again, with its key. */
  async function repeatOne(backend, number, n) {
    const earlier = sent.get(`c${number}-${n}`);
    if (earlier) await send(backend, earlier.key, earlier.command);
  }

  const working = Array.from({ length: clients }, (_, number) => client(number));
  const failed = Promise.all(working);
  failed.catch(() => undefined); // told by `end`
  return {
    sent,
    /** Waits until so many more were answered, so that nobody is killed at rest. */
    async answered(more) {
      const enough = state.answered + more;
      for (let waited = 0; waited < PATIENCE_MS && state.answered < enough; waited += LOOK_MS) await Promise.race([wait(LOOK_MS), failed]);
    },
    async end() {
      state.ended = true;
      await failed;
    },
  };
}

/** The accounts are opened before anything is killed. */
export async function openAccounts(backend, on) {
  const sent = [];
  for (const [n, stream] of ACCOUNTS.entries()) {
    const command = { kind: 'open-account', stream, on, facts: { customer: { name: `Cliente ${n}` } } };
    const heard = await backend.submit(command, { idempotencyKey: `open-${n}` });
    sent.push({ key: `open-${n}`, command, heard });
  }
  return sent;
}

const PATIENCE_MS = 10_000;
const LOOK_MS = 5;
const mxn = (amount) => ({ amount, currency: 'MXN' });

/** What a client asks for next: about what it knows by name, its own documents of before. */
function commandFor({ draw, name, on }) {
  const stream = ACCOUNTS[draw(ACCOUNTS.length)];
  const kind = KINDS[draw(KINDS.length)];
  const [client, n] = name.split('-').map(Number);
  const earlier = `${client}-${Math.max(0, n - 1 - draw(8))}`;
  return { kind, stream, on, facts: factsFor({ kind, draw, name, earlier, on, stream }) };
}

function factsFor({ kind, draw, name, earlier, on, stream }) {
  const amount = mxn(1 + draw(100_000));
  switch (kind) {
    case 'record-invoice':
      return { itemId: `F-${name}`, total: amount, instalments: [{ number: 1, dueOn: addDays(on, draw(5)), amount }] };
    case 'record-payment':
      return { paymentId: `P-${name}`, amount, method: 'transfer', apply: draw(2) === 0 ? 'none' : 'by-policy' };
    case 'transfer-payment':
      return {
        paymentId: `P-${earlier}`,
        to: ACCOUNTS[(ACCOUNTS.indexOf(stream) + 1 + draw(ACCOUNTS.length - 1)) % ACCOUNTS.length],
        amount: mxn(1 + draw(500)),
      };
    case 'return-payment':
      return { paymentId: `P-${earlier}`, reason: 'Sin fondos' };
    case 'void-entry':
      return { entryId: `c${earlier}/1`, reason: 'Captura' };
    case 'make-promise':
      return { promiseId: `A-${name}`, parts: [{ dueOn: addDays(on, 1 + draw(20)), amount: mxn(1 + draw(2000)) }] };
    case 'log-note':
      return { text: `Nota ${name}` };
    case 'log-contact':
      return { channel: 'phone', outcome: 'will-pay' };
    case 'issue-portal-link':
      return { linkId: `E-${name}`, expiresAt: `${addDays(on, 1 + draw(89))}T18:00:00Z` };
    case 'send-reminder':
      return {
        asOf: on,
        stage: 'overdue',
        tone: 'cordial',
        channel: 'email',
        language: 'es-MX',
        template: 'reminder.es-MX',
        digest: '0'.repeat(64),
        itemIds: [`F-${earlier}`],
        totals: [mxn(1 + draw(500))],
        to: 'pagos@cliente.example',
      };
    case 'assign':
      return { to: draw(2) === 0 ? 'luis' : 'rosa' };
    case 'place-hold':
      return { hold: { id: `H-${name}`, kind: 'complaint', through: addDays(on, draw(10)) }, reason: 'Aclaración' };
    default:
      return {};
  }
}
