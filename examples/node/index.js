// Cartera's core alone: no server, no database. Two invoices, a part payment learned late, and what two days and two instants say of it.
import { agePosition, balanceOf, DEFAULT_POLICY, journalFromDocuments, money, positionAt } from '@cartera/core';

const pesos = (amount) => money(amount, 'MXN');
const due = (dueOn, amount) => [{ number: 1, dueOn, principal: pesos(amount) }];
const onto = (itemId, amount) => ({ itemId, instalment: 1, component: 'principal', settled: pesos(amount), paid: pesos(amount) });

const journal = journalFromDocuments({
  stream: 'account/ACME',
  items: [
    { id: 'F-1', issuedOn: '2026-02-01', recordedAt: '2026-02-01T18:00:00Z', instalments: due('2026-03-03', 100_000) },
    { id: 'F-2', issuedOn: '2026-03-10', recordedAt: '2026-03-10T18:00:00Z', instalments: due('2026-04-09', 50_000) },
  ],
  // paid on 11 March, entered on 5 April
  payments: [{ id: 'P-1', on: '2026-03-11', recordedAt: '2026-04-05T18:00:00Z', amount: pesos(40_000), lines: [onto('F-1', 40_000)] }],
});

for (const at of [{ asOf: '2026-03-31', knownAt: '2026-04-01T00:00:00Z' }, { asOf: '2026-03-31' }]) {
  const position = positionAt(journal, at);
  const [row] = agePosition(position, DEFAULT_POLICY.aging).rows;
  console.log(JSON.stringify({ ...at, balance: balanceOf(position)[0].amount, late1to30: row.buckets[0].amount, notDue: row.notDue }));
}
