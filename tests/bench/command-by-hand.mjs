/**
 * Records an invoice as somebody would who writes the SQL himself: the same reads, writes, digest, role and tenant as the store's, and nothing checked but that the
 * invoice is new. `besides`: what else is written in the same transaction.
 */
export async function invoiceByHand(pglite, { tenant, stream, at, invoice, key, sha256, besides = async () => {} }) {
  await pglite.transaction(async (trx) => {
    await trx.query(
      "select set_config('role', 'cartera_app', true), set_config('cartera.tenant', $1, true), set_config('datestyle', 'ISO', true)",
      [tenant],
    );
    const known = await trx.query('select request from cartera.request where key = $1', [key]);
    if (known.rows.length > 0) return;
    const entries = await trx.query('select seq, id, kind, facts from cartera.entry where stream = $1 order by seq', [stream]);
    await trx.query('select seq, item_id, amount, currency, on_day from cartera.posting where stream = $1 order by seq, n', [stream]);
    if (entries.rows.some(({ facts }) => facts.itemId === invoice.itemId)) throw new Error('item.exists');
    const tail = (await trx.query('select version, last_digest from cartera.stream where stream = $1 for update', [stream])).rows[0];
    await write(trx, { tenant, stream, at, invoice, key, sha256, seq: tail.version + 1, previous: tail.last_digest });
    await besides(trx);
  });
}

async function write(trx, { tenant, stream, at, invoice, key, sha256, seq, previous }) {
  const on = at.slice(0, 10);
  const { itemId, total, instalments } = invoice;
  const [{ number, dueOn, amount }] = instalments;
  const posting = { itemId, instalment: number, component: 'principal', amount, issuedOn: on, dueOn, on };
  const entry = { id: `${key}/1`, kind: 'invoice-recorded', v: 1, on, by: 'ana', facts: invoice, postings: [posting], stream, seq, at };
  const digest = sha256(sorted({ previous, entry }));
  const command = { kind: 'record-invoice', stream, on, facts: invoice };
  await trx.query('insert into cartera.request (tenant, key, request, at) values ($1, $2, $3, $4)', [
    tenant,
    key,
    sha256(sorted({ command, caller: 'ana' })),
    at,
  ]);
  await trx.query(
    `insert into cartera.entry (tenant, stream, seq, id, kind, v, on_day, by_whom, facts, at, digest, request_key, request_n)
     values ($1, $2, $3, $4, $5, 1, $6, 'ana', $7, $8, $9, $10, 0)`,
    [tenant, stream, seq, entry.id, entry.kind, on, JSON.stringify(invoice), at, digest, key],
  );
  await trx.query(
    `insert into cartera.posting (tenant, stream, seq, n, item_id, instalment, component, currency, amount, issued_on, due_on, on_day, at, at_order)
     values ($1, $2, $3, 0, $4, $5, 'principal', $6, $7, $8, $9, $8, $10, $11)`,
    [tenant, stream, seq, itemId, number, total.currency, amount.amount, on, dueOn, at, at.replace('Z', '')],
  );
  await trx.query('update cartera.tenant set changes = changes + 1 where tenant = $1', [tenant]);
  await trx.query(
    `update cartera.stream set version = $2, last_at = $3, last_digest = $4, moved = (select changes from cartera.tenant where tenant = $5)
     where stream = $1`,
    [stream, seq, at, digest, tenant],
  );
}

/** JSON with its keys in order. */
function sorted(value) {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${sorted(value[name])}`)
    .join(',')}}`;
}
