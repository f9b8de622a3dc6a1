/**
 * What somebody would write who needs this one figure and trusts his entries: the same position, in one pass and one place, without checks, freezing, holds or names for
 * its parts.
 */
export function foldByHand(journal, { asOf, knownAt }) {
  const voided = new Set();
  const undone = new Set();
  for (const { kind, at, facts } of journal.entries) {
    if (kind !== 'entry-voided' || (knownAt !== undefined && at > knownAt)) continue;
    for (const id of facts.entryIds) voided.add(id);
    for (const { entryId, index } of facts.lines) undone.add(`${entryId}:${index}`);
  }
  const items = new Map();
  const money = new Map();
  let changesOn;
  for (const { id, kind, at, facts, postings } of journal.entries) {
    if ((knownAt !== undefined && at > knownAt) || kind === 'entry-voided' || voided.has(id)) continue;
    const back = kind === 'payment-returned' || kind === 'credit-note-cancelled';
    const reduces = back || kind === 'payment-applied' || kind === 'credit-note-applied';
    const sourceId = reduces ? (facts.paymentId ?? facts.creditNoteId) : undefined;
    for (let index = 0; index < postings.length; index += 1) {
      const { itemId, instalment, component, amount, issuedOn, dueOn, on } = postings[index];
      if (reduces && undone.size > 0 && undone.has(`${id}:${(index - (back ? 1 : 0)) >> 1}`)) continue;
      if (on > asOf) {
        if (changesOn === undefined || on < changesOn) changesOn = on;
      } else if (component === 'unapplied') {
        const held = money.get(itemId);
        if (held) held.left -= amount.amount;
        else money.set(itemId, { paymentId: itemId, receivedOn: on, left: -amount.amount, currency: amount.currency });
      } else {
        const key = `${itemId}:${instalment}`;
        let item = items.get(key);
        if (!item)
          items.set(
            key,
            (item = {
              itemId,
              number: instalment,
              issuedOn,
              dueOn,
              original: blank(amount.currency),
              open: blank(amount.currency),
              reductions: [],
              moves: [],
              owed: false,
            }),
          );
        item.open[component] += amount.amount;
        item.open.total += amount.amount;
        item.moves.push({ on, amount: amount.amount });
        if (sourceId === undefined) {
          item.owed = true;
          item.original[component] += amount.amount;
          item.original.total += amount.amount;
        } else item.reductions.push({ sourceId, on, component, amount: { amount: -amount.amount, currency: amount.currency } });
      }
    }
  }
  const instalments = [];
  for (const { moves, owed, ...item } of items.values()) {
    if (!owed) continue;
    const settledOn = item.open.total === 0 ? lastMove(moves) : undefined;
    item.reductions.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    instalments.push(settledOn === undefined ? { ...item, disputed: 0 } : { ...item, disputed: 0, settledOn });
  }
  instalments.sort((a, b) =>
    a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.itemId < b.itemId ? -1 : a.itemId > b.itemId ? 1 : a.number - b.number,
  );
  const unapplied = [];
  for (const { paymentId, receivedOn, left, currency } of money.values())
    if (left > 0) unapplied.push({ paymentId, receivedOn, amount: { amount: left, currency } });
  const position = { stream: journal.stream, asOf, version: journal.entries.length, instalments, unapplied, holds: [] };
  if (knownAt !== undefined) position.knownAt = knownAt;
  if (changesOn !== undefined) position.changesOn = changesOn;
  return position;
}

function blank(currency) {
  return { penalty: 0, fee: 0, lateInterest: 0, interest: 0, tax: 0, principal: 0, currency, total: 0 };
}

/** The last day on which the sum of that day's moves is not 0. */
function lastMove(moves) {
  const days = new Map();
  for (const { on, amount } of moves) days.set(on, (days.get(on) ?? 0) + amount);
  let last;
  for (const [on, amount] of days) if (amount !== 0 && (last === undefined || on > last)) last = on;
  return last ?? moves[0].on;
}

/** Less than a position: what is left of each instalment and of each payment, as two maps of numbers. The least that a fold can do. */
export function sumByHand(journal, { asOf, knownAt }) {
  const voided = new Set();
  const undone = new Set();
  for (const { kind, at, facts } of journal.entries) {
    if (kind !== 'entry-voided' || (knownAt !== undefined && at > knownAt)) continue;
    for (const id of facts.entryIds) voided.add(id);
    for (const { entryId, index } of facts.lines) undone.add(`${entryId}:${index}`);
  }
  const open = new Map();
  const left = new Map();
  for (const { id, kind, at, postings } of journal.entries) {
    if ((knownAt !== undefined && at > knownAt) || kind === 'entry-voided' || voided.has(id)) continue;
    for (let index = 0; index < postings.length; index += 1) {
      const { itemId, instalment, component, amount, on } = postings[index];
      if (on > asOf || (kind === 'payment-applied' && undone.size > 0 && undone.has(`${id}:${index >> 1}`))) continue;
      const [sums, key] = component === 'unapplied' ? [left, itemId] : [open, `${itemId}:${instalment}`];
      sums.set(key, (sums.get(key) ?? 0) + amount.amount);
    }
  }
  return { open, left };
}
