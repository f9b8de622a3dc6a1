// A host's own invoices and payments through Cartera: the statement and the aging of one account, a promise, and the payment that keeps it.
import { createBackend } from '@cartera/backend';
import { bucketWord, formatDay, formatMoneyWithCode, localeFor, refusalText } from '@cartera/locales';
import { entryKindWord } from '@cartera/locales/statement';
import { mexicanBankCalendar } from '@cartera/packs/mx';
import { openDatabase } from './database.js';
import { createStore } from './store.js';

const stream = 'account/C-0042';
const spanish = localeFor('es-MX');
const money = (amount) => formatMoneyWithCode(spanish, amount);
const day = (on) => formatDay(spanish, on);

const db = await openDatabase();
const store = createStore(db);
let now = '2026-03-31T18:00:00Z'; // in a system of your own: new Date().toISOString()
const backendFor = (caller) =>
  createBackend(store, { caller, policies: [], references: { calendar: mexicanBankCalendar }, clock: () => now });
const clerk = backendFor({ id: 'ana', role: 'clerk' });
const customer = backendFor({ id: 'customer/C-0042', role: 'customer', streams: [stream] });

// The statement, made from the host's rows.
const statement = await customer.view('statement', { stream, from: '2026-02-01', to: '2026-03-31' });
for (const { currency, opening, lines, closing } of statement.sections) {
  console.log(`\n${currency}: ${day(statement.from)} – ${day(statement.to)}`);
  console.log(`  ${money(opening)}`);
  for (const line of lines)
    console.log(`  ${day(line.on)}  ${entryKindWord(spanish, line.kind)}  ${money(line.amount)} → ${money(line.balance)}`);
  console.log(`  ${money(closing)}`);
}

// How late it is.
const { rows } = await clerk.view('aging', { stream });
for (const { currency, notDue, buckets, total } of rows) {
  console.log(`\n${currency}: ${money({ amount: total, currency })}, por vencer ${money({ amount: notDue, currency })}`);
  for (const bucket of buckets) console.log(`  ${bucketWord(spanish, bucket)}: ${money({ amount: bucket.amount, currency })}`);
}

// The customer promises; that goes into `entries`, the one table that Cartera adds.
const promise = { promiseId: 'PP-1', parts: [{ dueOn: '2026-04-10', amount: { amount: 500_000, currency: 'MXN' } }], itemIds: ['A-101'] };
const command = { kind: 'make-promise', stream, on: '2026-03-31', facts: promise };
say('make-promise', await customer.submit(command, { idempotencyKey: 'portal-7f3a' }));

// A payment is not recorded here: the host's own system does that, and Cartera says so.
const payment = { paymentId: 'P-6', amount: { amount: 500_000, currency: 'MXN' }, method: 'transfer', apply: 'by-policy' };
say('record-payment', await clerk.submit({ kind: 'record-payment', stream, on: '2026-04-09', facts: payment }, { idempotencyKey: 'P-6' }));

// …as it does nine days later, and the promise is kept.
db.run("INSERT INTO payments VALUES ('P-6', 'C-0042', 'transfer', '2026-04-09', 500000, 'MXN', NULL)");
db.run("INSERT INTO applications VALUES ('P-6', 1, 500000, '2026-04-09')");
now = '2026-04-09T18:00:00Z';
const [{ verdict }] = await customer.view('promises', { stream });
console.log(`\nPP-1: ${verdict.state}`);

function say(kind, outcome) {
  console.log(`\n${kind}: ${outcome.ok ? outcome.receipt.entryIds.join(', ') : refusalText(spanish, outcome.refusal).text}`);
}
