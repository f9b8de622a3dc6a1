import { addDays, stampEntries } from '@cartera/core';
import { dice } from './measure.mjs';

const FROM = '2021-01-01';
const DAYS = 5 * 365;
const STREAM = 'account/ACME';

/**
 * One account's journal of `size` entries over five years, the same in every run: invoices in one or two instalments, most of them paid, in one or two payments;
 * some payments unapplied, voided or returned, some invoices voided after they were paid, credit notes, notes.
 *
 * Drafted here as `decide` would draft them, which looks through the whole journal at every command; stamped as a store stamps.
 */
export function buildJournal(size) {
  const entries = [];
  for (const [index, drafted] of draftsOf(size).entries()) {
    const at = `${addDays(FROM, 400 + Math.floor((index / size) * DAYS))}T12:00:00Z`;
    entries.push(...stampEntries(entries.at(-1), STREAM, [drafted], { at, salt: () => 'c0ffee' }));
  }
  return Object.freeze({ stream: STREAM, entries: Object.freeze(entries) });
}

function draftsOf(size) {
  const roll = dice();
  const drafts = [draft('open/1', 'account-opened', { on: FROM, facts: {}, postings: [] })];
  for (let n = 1; drafts.length < size; n += 1) drafts.push(...storyOf(n, addDays(FROM, Math.floor((drafts.length / size) * DAYS)), roll));
  return drafts.slice(0, size);
}

/** An invoice and what became of it. */
function storyOf(n, on, roll) {
  const invoice = invoiceOf(n, on, roll);
  const paidOn = addDays(on, 10 + roll(60));
  const payments = sharesOf(roll(10)).map((share, part) => paymentOf(`P-${n}-${part}`, invoice, share, addDays(paidOn, part * 15)));
  const told = [invoice, ...payments.flat()];
  if (roll(25) === 0) told.push(creditNoteOf(`N-${n}`, paidOn));
  if (roll(40) === 0) told.push(draft(`note-${n}/1`, 'note-logged', { on, facts: {}, postings: [] }));
  const [payment] = payments;
  const fate = roll(100);
  if (payment && fate < 3) told.push(voidOf(n, payment, []));
  else if (payment?.length === 2 && fate < 6) told.push(returnOf(n, payment, addDays(paidOn, 5)));
  else if (fate === 6)
    told.push(
      voidOf(
        n,
        [invoice],
        payments.flatMap(([, applied]) => linesOf(applied)),
      ),
    );
  return told;
}

const sharesOf = (chance) => (chance === 0 ? [] : chance < 7 ? [1] : [0.4, 0.6]);
const mxn = (amount) => ({ amount, currency: 'MXN' });
const draft = (id, kind, { on, facts, postings }) => ({ id, kind, v: 1, on, by: 'ana', facts, postings });

function invoiceOf(n, on, roll) {
  const itemId = `F-${n}`;
  const total = 10_000 + roll(5_000_000);
  const half = Math.floor(total / 2);
  const amounts = roll(4) === 0 ? [half, total - half] : [total];
  const instalments = amounts.map((amount, index) => ({ number: index + 1, dueOn: addDays(on, 30 * (index + 1)), amount: mxn(amount) }));
  const postings = instalments.map(({ number, dueOn, amount }) => ({
    itemId,
    instalment: number,
    component: 'principal',
    amount,
    issuedOn: on,
    dueOn,
    on,
  }));
  return draft(`inv-${n}/1`, 'invoice-recorded', { on, facts: { itemId, total: mxn(total), instalments }, postings });
}

/** A payment and its application; one in fifty stays unapplied. */
function paymentOf(paymentId, invoice, share, on) {
  const places = invoice.postings.map(({ amount, ...place }) => ({ place, settled: mxn(Math.round(amount.amount * share)) }));
  const amount = places.reduce((sum, { settled }) => sum + settled.amount, 0);
  const received = { paymentId, amount: mxn(amount), method: 'transfer' };
  const recorded = draft(`${paymentId}/1`, 'payment-recorded', { on, facts: received, postings: [money(paymentId, -amount, on)] });
  if (amount % 50 === 0) return [recorded];
  const lines = places.map(({ place: { itemId, instalment, component }, settled }) => ({
    itemId,
    instalment,
    component,
    settled,
    paid: settled,
  }));
  const postings = places.flatMap(({ place, settled }) => [
    { ...place, amount: mxn(-settled.amount), on },
    money(paymentId, settled.amount, on),
  ]);
  return [recorded, draft(`${paymentId}/2`, 'payment-applied', { on, facts: { paymentId, lines }, postings })];
}

function creditNoteOf(creditNoteId, on) {
  const facts = { creditNoteId, amount: mxn(5_000), reason: 'descuento' };
  return draft(`${creditNoteId}/1`, 'credit-note-issued', { on, facts, postings: [money(creditNoteId, -5_000, on)] });
}

function voidOf(n, entries, lines) {
  const entryIds = entries.map(({ id }) => id);
  const postings = entries.flatMap((entry) => entry.postings.map(turned(entry.on)));
  const facts = { entryId: entryIds[0], reason: 'error', entryIds, lines };
  return draft(`void-${n}/1`, 'entry-voided', { on: entries[0].on, facts, postings });
}

/** A cheque that came back: the money first, then each pair that it undoes. */
function returnOf(n, [recorded, applied], on) {
  const { paymentId, amount } = recorded.facts;
  const postings = [money(paymentId, amount.amount, on), ...applied.postings.map(turned(on))];
  return draft(`back-${n}/1`, 'payment-returned', { on, facts: { paymentId, reason: 'sin fondos', undone: linesOf(applied) }, postings });
}

const money = (itemId, amount, on) => ({ itemId, instalment: 0, component: 'unapplied', amount: mxn(amount), on });
const turned = (on) => (posting) => ({ ...posting, amount: mxn(-posting.amount.amount), on });
const linesOf = (applied) => applied?.facts.lines.map((_, index) => ({ entryId: applied.id, index })) ?? [];
