import { balanceOf, positionAt, verifyChain } from '@cartera/core';
import { ACCOUNTS } from './load.mjs';

/** Keys asked for at a time. */
const PAGE = 500;

/** Which of the acknowledged keys the books do not know. */
export async function lostOf(store, sent) {
  const keys = [...sent].filter(({ heard }) => heard).map(({ key }) => key);
  const known = new Set();
  for (let from = 0; from < keys.length; from += PAGE)
    for (const key of (await store.batches.find(keys.slice(from, from + PAGE))).keys()) known.add(key);
  return keys.filter((key) => !known.has(key));
}

/**
 * What is wrong with the books, after everything: sentences, none where all is well. Acknowledged commands are there exactly once; of the others all or nothing; asked again with its key each
 * has one outcome; nobody else wrote; chains verify; a transfer is on both accounts; balances are the sums of postings.
 *
 * @param {object} books
 * @param {import('@cartera/backend').Store} books.store
 * @param {import('@cartera/backend').Backend} books.backend Asks again, over a server.
 * @param {Iterable<{ key: string, command: any, heard?: any, refused?: string }>} books.sent
 */
export async function judge({ store, backend, sent }) {
  const wrong = [];
  const before = await entriesOf(store);
  const counts = { acknowledged: 0, unknown: 0, unknownWritten: 0, refused: 0, entries: 0 };
  for (const { key, command, heard, refused } of sent) {
    const own = before.byKey.get(key) ?? [];
    const known = await store.find(key);
    const ids = known?.entries.map(({ id }) => id) ?? [];
    if (
      own
        .map(({ id }) => id)
        .sort()
        .join() !== [...ids].sort().join()
    )
      wrong.push(`${key} is there in part: ${own.length} of ${ids.length} entries`);
    if (heard) counts.acknowledged += 1;
    else if (refused !== undefined) counts.refused += 1;
    else counts.unknown += 1;
    if (!heard && refused === undefined && known) counts.unknownWritten += 1;
    if (heard && ids.join() !== heard.receipt.entryIds.join())
      wrong.push(`${key} was acknowledged with ${heard.receipt.entryIds.join()} and is ${ids.join()}`);
    const again = await backend.submit(command, { idempotencyKey: key });
    if (known && !(again.ok && again.receipt.entryIds.join() === ids.join() && (!heard || again.receipt.at === heard.receipt.at)))
      wrong.push(`${key} asked again has another outcome: ${JSON.stringify(again)}`);
    if (!heard && again.ok) {
      const twice = await backend.submit(command, { idempotencyKey: key });
      if (JSON.stringify(twice.receipt) !== JSON.stringify(again.receipt)) wrong.push(`${key} has two outcomes`);
    }
    if (!again.ok && (await store.find(key))) wrong.push(`${key} was refused and is there`);
  }
  const after = await entriesOf(store);
  counts.entries = after.all.length;
  const keys = new Set([...sent].map(({ key }) => key));
  for (const key of after.byKey.keys()) if (!keys.has(key) && !key.startsWith('late-interest/')) wrong.push(`${key} was sent by nobody`);
  wrong.push(...(await wrongAccounts(store)), ...unevenTransfers(after.all));
  return { wrong, counts };
}

async function entriesOf(store) {
  const journals = await store.batches.load(ACCOUNTS);
  const all = journals.flatMap(({ entries }) => entries);
  const byKey = new Map();
  for (const entry of all) {
    const key = entry.id.slice(0, entry.id.lastIndexOf('/'));
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return { all, byKey };
}

async function wrongAccounts(store) {
  const wrong = [];
  const sums = new Map();
  for await (const list of store.postings({}))
    for (const { stream, amount } of list) sums.set(stream, (sums.get(stream) ?? 0) + amount.amount);
  for (const { stream, entries } of await store.batches.load(ACCOUNTS)) {
    const verdict = verifyChain(entries);
    if (!verdict.ok) wrong.push(`the chain of ${stream} breaks at ${verdict.seq}`);
    if (new Set(entries.map(({ id }) => id)).size !== entries.length) wrong.push(`${stream} has an entry twice`);
    const balance = balanceOf(positionAt({ stream, entries }, { asOf: '2099-12-31' })).reduce((sum, { amount }) => sum + amount, 0);
    if (balance !== (sums.get(stream) ?? 0)) wrong.push(`${stream} owes ${balance}, its postings sum to ${sums.get(stream)}`);
  }
  return wrong;
}

function unevenTransfers(entries) {
  const sums = new Map();
  for (const { kind, postings } of entries)
    if (kind === 'payment-transferred' || kind === 'payment-transfer-received')
      for (const { itemId, amount } of postings) sums.set(itemId, (sums.get(itemId) ?? 0) + amount.amount);
  return [...sums].filter(([, sum]) => sum !== 0).map(([id, sum]) => `transfers of ${id} sum to ${sum}`);
}
