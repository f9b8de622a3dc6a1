import { appendFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { balances, invoices, openDesk, type Desk } from './desk.fixture.js';

const ACME_1 = 'ACME,F-1,2026-03-01,2026-03-31,100.00,';
const ACME_2 = 'ACME,F-2,2026-03-05,2026-04-04,250.50,';
const BETA_1 = 'BETA,F-3,2026-03-07,2026-04-06,80.00,';
const NONE = { added: 0, unchanged: 0, changed: 0, missing: 0, rejected: 0 };

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => desk.clear());

const totals = async (asOf = '2026-06-01') => (await desk.aging(asOf)).rows.map(({ customerId, total }) => [customerId, total]);
const kinds = async (customer: string) => (await desk.entries(customer)).map(({ kind }) => kind);

describe('rows that are new', () => {
  test('go in, and a repeat adds nothing', async () => {
    expect(await desk.bring(invoices(ACME_1, ACME_2, BETA_1))).toEqual({ ...NONE, added: 3 });
    expect(await totals()).toEqual([
      ['ACME', 35_050],
      ['BETA', 8000],
    ]);
    const before = await desk.entries('ACME');
    expect(await desk.bring(invoices(ACME_1, ACME_2, BETA_1))).toEqual({ ...NONE, unchanged: 3 });
    expect(await desk.entries('ACME')).toEqual(before);
  });

  test('open the account once; the customer is no part of the source, its documents are', async () => {
    await desk.bring(invoices(ACME_1));
    const other = invoices('ACME,F-1,2026-03-01,2026-03-31,5.00,');
    expect(await desk.bring({ ...other, map: { ...other.map, source: 'contpaq' } })).toEqual({ ...NONE, added: 1 });
    expect(await kinds('ACME')).toEqual(['account-opened', 'invoice-recorded', 'invoice-recorded']);
    const { instalments } = await desk.position('ACME', '2026-06-01');
    expect(instalments.map(({ itemId }) => itemId).toSorted()).toEqual(['contpaq/F-1', 'sae/F-1']);
  });

  test('that are settled are paid in full on that day', async () => {
    expect(await desk.bring(invoices('ACME,F-1,2026-03-01,2026-03-31,100.00,2026-04-10'))).toEqual({ ...NONE, added: 1 });
    expect((await desk.position('ACME', '2026-04-09')).instalments[0]?.open.total).toBe(10_000);
    expect((await desk.position('ACME', '2026-04-10')).instalments[0]).toMatchObject({ open: { total: 0 }, settledOn: '2026-04-10' });
  });

  test('of nothing go in too', async () => {
    expect(await desk.bring(invoices('ACME,F-1,2026-03-01,2026-03-31,0.00,2026-04-10'))).toEqual({ ...NONE, added: 1 });
    expect(await desk.bring(invoices('ACME,F-1,2026-03-01,2026-03-31,0.00,2026-04-10'))).toEqual({ ...NONE, unchanged: 1 });
  });

  test('in thousands cross the borders of batches', async () => {
    const rows = Array.from({ length: 3000 }, (_, n) => `C-${n % 7},F-${n},2026-03-01,2026-03-31,1.00,${n % 3 === 0 ? '2026-04-01' : ''}`);
    expect(await desk.bring(invoices(...rows))).toEqual({ ...NONE, added: 3000 });
    expect((await desk.aging('2026-06-01')).totals).toMatchObject([{ total: 200_000 }]);
    expect(await desk.bring(invoices(...rows))).toEqual({ ...NONE, unchanged: 3000 });
  });

  test('keep names with accents, spaces and slashes', async () => {
    expect(await desk.bring(invoices('Ferretería El Ñandú / Sur,A/7 bis,2026-03-01,2026-03-31,1.00,'))).toEqual({ ...NONE, added: 1 });
    expect(await totals()).toEqual([['Ferretería El Ñandú / Sur', 100]]);
  });
});

describe('rows that changed', () => {
  const changed = 'ACME,F-1,2026-03-01,2026-04-30,120.00,';

  test('are reported and left alone', async () => {
    await desk.bring(invoices(ACME_1, ACME_2));
    expect(await desk.bring(invoices(changed, ACME_2))).toEqual({ ...NONE, changed: 1, unchanged: 1, changedDocuments: ['F-1'] });
    expect(await totals()).toEqual([['ACME', 35_050]]);
  });

  test('are corrected on request by void and new, and are then unchanged; so is what they were, once more', async () => {
    await desk.bring(invoices(ACME_1, ACME_2));
    expect(await desk.bring(invoices(changed, ACME_2), { update: true })).toEqual({ ...NONE, changed: 1, unchanged: 1 });
    expect(await kinds('ACME')).toEqual(['account-opened', 'invoice-recorded', 'invoice-recorded', 'entry-voided', 'invoice-recorded']);
    expect(await totals()).toEqual([['ACME', 37_050]]);
    expect(await desk.bring(invoices(changed, ACME_2))).toEqual({ ...NONE, unchanged: 2 });
    expect(await desk.bring(invoices(ACME_1, ACME_2), { update: true })).toEqual({ ...NONE, changed: 1, unchanged: 1 });
    expect(await totals()).toEqual([['ACME', 35_050]]);
    expect(await desk.bring(invoices(ACME_1, ACME_2))).toEqual({ ...NONE, unchanged: 2 });
  });

  test('are corrected with the payment that stood for their settled day', async () => {
    await desk.bring(invoices('ACME,F-1,2026-03-01,2026-03-31,100.00,2026-04-10'));
    const dearer = invoices('ACME,F-1,2026-03-01,2026-03-31,120.00,2026-04-10');
    expect(await desk.bring(dearer, { update: true })).toEqual({ ...NONE, changed: 1 });
    expect(await totals()).toEqual([]);
    expect((await desk.position('ACME', '2026-04-09')).instalments).toMatchObject([
      { original: { total: 12_000 }, open: { total: 12_000 } },
    ]);
    expect(await desk.bring(dearer)).toEqual({ ...NONE, unchanged: 1 });
  });

  test('only in columns that nobody mapped are unchanged', async () => {
    const { columns, ...map } = invoices().map as { readonly columns: Readonly<Record<string, string>> };
    const { dueOn: _dueOn, ...fewer } = columns;
    await desk.bring(invoices(ACME_1));
    expect(await desk.bring({ ...invoices('ACME,F-1,2026-03-01,2026-05-31,100.00,'), map: { ...map, columns: fewer } })).toEqual({
      ...NONE,
      unchanged: 1,
    });
  });
});

describe('a settled day', () => {
  const settled = (day: string) => invoices(`ACME,F-1,2026-03-01,2026-03-31,100.00,${day}`);

  test('that is gained needs no update: its payment is added', async () => {
    await desk.bring(settled(''));
    expect(await desk.bring(settled('2026-04-10'))).toEqual({ ...NONE, changed: 1 });
    expect(await kinds('ACME')).toEqual(['account-opened', 'invoice-recorded', 'payment-recorded', 'payment-applied']);
    expect(await desk.bring(settled('2026-04-10'))).toEqual({ ...NONE, unchanged: 1 });
  });

  test('that moves is reported, and corrected on request', async () => {
    await desk.bring(settled('2026-04-10'));
    expect(await desk.bring(settled('2026-04-12'))).toEqual({ ...NONE, changed: 1, changedDocuments: ['F-1'] });
    expect((await desk.position('ACME', '2026-04-11')).instalments[0]?.open.total).toBe(0);
    expect(await desk.bring(settled('2026-04-12'), { update: true })).toEqual({ ...NONE, changed: 1 });
    expect((await desk.position('ACME', '2026-04-11')).instalments[0]?.open.total).toBe(10_000);
    expect((await desk.position('ACME', '2026-04-12')).instalments[0]?.open.total).toBe(0);
    expect(await desk.bring(settled('2026-04-12'))).toEqual({ ...NONE, unchanged: 1 });
    expect(await desk.bring(settled('2026-04-10'))).toEqual({ ...NONE, changed: 1, changedDocuments: ['F-1'] });
    expect(await desk.bring(settled('2026-04-10'), { update: true })).toEqual({ ...NONE, changed: 1 });
    expect((await desk.position('ACME', '2026-04-11')).instalments[0]?.open.total).toBe(0);
    expect(await desk.bring(settled('2026-04-10'))).toEqual({ ...NONE, unchanged: 1 });
  });

  test('that vanishes is reported, and taken back on request; gained once more it counts once', async () => {
    await desk.bring(settled('2026-04-10'));
    expect(await desk.bring(settled(''))).toEqual({ ...NONE, changed: 1, changedDocuments: ['F-1'] });
    expect(await desk.bring(settled(''), { update: true })).toEqual({ ...NONE, changed: 1 });
    expect(await totals()).toEqual([['ACME', 10_000]]);
    expect(await desk.bring(settled(''))).toEqual({ ...NONE, unchanged: 1 });
    expect(await desk.bring(settled('2026-04-10'))).toEqual({ ...NONE, changed: 1 });
    expect(await totals()).toEqual([]);
    expect(await desk.bring(settled('2026-04-10'))).toEqual({ ...NONE, unchanged: 1 });
  });
});

describe('a row that is gone', () => {
  test('is missing, and never taken for paid', async () => {
    await desk.bring(invoices(ACME_1, ACME_2, BETA_1));
    expect(await desk.bring(invoices(ACME_2))).toEqual({ ...NONE, unchanged: 1, missing: 2, missingDocuments: ['F-1', 'F-3'] });
    expect(await totals()).toEqual([
      ['ACME', 35_050],
      ['BETA', 8000],
    ]);
  });

  test('of a full list is settled on the day of the list', async () => {
    const full = (...rows: readonly string[]) => ({ ...balances(...rows), map: { ...balances().map, fullList: true } });
    await desk.bring(full('ACME,F-1,2026-03-01,2026-03-31,100.00', 'ACME,F-2,2026-03-05,2026-04-04,250.50'), { asOf: '2026-04-30' });
    const report = await desk.bring(full('ACME,F-2,2026-03-05,2026-04-04,250.50'), { asOf: '2026-05-31' });
    expect(report).toEqual({ ...NONE, unchanged: 1, missing: 1, missingDocuments: ['F-1'], settled: 1 });
    expect(await totals('2026-05-30')).toEqual([['ACME', 35_050]]);
    expect(await totals('2026-05-31')).toEqual([['ACME', 25_050]]);
    expect(await desk.bring(full('ACME,F-2,2026-03-05,2026-04-04,250.50'), { asOf: '2026-05-31' })).toMatchObject({
      unchanged: 1,
      missing: 0,
    });
  });

  test('of a full list is not settled while a row of it cannot be read: it may be that row', async () => {
    const full = (...rows: readonly string[]) => ({ ...balances(...rows), map: { ...balances().map, fullList: true } });
    await desk.bring(full('ACME,F-1,2026-03-01,2026-03-31,100.00', 'ACME,F-2,2026-03-05,2026-04-04,250.50'), { asOf: '2026-04-30' });
    const report = await desk.bring(full('ACME,F-2,2026-03-05,2026-04-04,250.50', 'ACME,,2026-03-01,2026-03-31,100.00'), {
      asOf: '2026-05-31',
    });
    expect(report).toMatchObject({ unchanged: 1, missing: 1, rejected: 1 });
    expect(report).not.toHaveProperty('settled');
    expect(await totals()).toEqual([['ACME', 35_050]]);
  });
});

describe('rows that are refused', () => {
  test('stand in a file of their own; good ones beside them go in, and mended they follow', async () => {
    const report = await desk.bring(invoices(ACME_1, 'ACME,F-2,2026-02-31,2026-04-04,(250.50),', BETA_1));
    expect(report).toEqual({ ...NONE, added: 2, rejected: 1, rejectedFile: expect.stringMatching(/drop\.csv\.rejected\.csv$/) });
    const refused = await desk.refused();
    expect(refused.split('\n')[1]).toMatch(
      /^ACME,F-2,2026-02-31,2026-04-04,\(250\.50\),,3,Fecha Total,row\.not_a_day: .*row\.amount_parentheses: /,
    );
    const mended = refused.replace('2026-02-31', '2026-03-05').replace('(250.50)', '250.50');
    expect(await desk.bring({ ...invoices(), text: mended })).toEqual({ ...NONE, added: 1 });
    expect(await desk.bring(invoices(ACME_1, ACME_2, BETA_1))).toEqual({ ...NONE, unchanged: 3 });
  });

  test('run nothing where they are opened: what begins as a formula has an apostrophe, and goes in as it was; an amount with a sign stays one', async () => {
    const row = '=HYPERLINK("http://x"),@F-9,2026-02-31,2026-04-04,-250.50,';
    await desk.bring(invoices(ACME_1, row.replace('=HYPERLINK("http://x")', '"=HYPERLINK(""http://x"")"')));
    const refused = await desk.refused();
    expect(refused.split('\n')[1]).toMatch(/^"'=HYPERLINK\(""http:\/\/x""\)",'@F-9,2026-02-31,2026-04-04,-250\.50,,3,/);
    const mended = refused.replace('2026-02-31', '2026-03-05').replace('-250.50', '250.50');
    expect(await desk.bring({ ...invoices(), text: mended })).toEqual({ ...NONE, added: 1 });
    const { instalments } = await desk.position('=HYPERLINK("http://x")', '2026-06-01');
    expect(instalments.map(({ itemId, open }) => [itemId, open.total])).toEqual([['sae/@F-9', 25_050]]);
  });

  test('a document under two customers', async () => {
    expect(await desk.bring(invoices(ACME_1, 'BETA,F-1,2026-03-01,2026-03-31,100.00,'))).toMatchObject({ added: 1, rejected: 1 });
    expect(await desk.refused()).toContain(',Cliente,row.document_of_other_customer: ');
    expect(await desk.bring(invoices('BETA,F-1,2026-03-01,2026-03-31,100.00,'))).toMatchObject({ rejected: 1 });
    expect(await totals()).toEqual([['ACME', 10_000]]);
  });

  test('two rows that contradict each other: the first counts, whichever batch the second is in', async () => {
    const other = 'ACME,F-1,2026-03-01,2026-03-31,999.00,';
    expect(await desk.bring(invoices(ACME_1, other), { update: true })).toMatchObject({ added: 1, rejected: 1 });
    expect(await desk.refused()).toMatch(/,3,Folio,"row\.contradicts: /);
    const between = Array.from({ length: 1200 }, (_, n) => `ACME,G-${n},2026-03-01,2026-03-31,1.00,`);
    expect(await desk.bring(invoices(ACME_1, ...between, other), { update: true })).toMatchObject({
      added: 1200,
      unchanged: 1,
      rejected: 1,
    });
    expect((await desk.position('ACME', '2026-06-01')).instalments.find(({ itemId }) => itemId === 'sae/F-1')?.open.total).toBe(10_000);
  });

  test('the same row twice is one', async () => {
    expect(await desk.bring(invoices(ACME_1, ACME_1))).toEqual({ ...NONE, added: 1, unchanged: 1 });
    expect(await desk.bring(invoices(ACME_1, ACME_1))).toEqual({ ...NONE, unchanged: 2 });
    expect(await totals()).toEqual([['ACME', 10_000]]);
  });

  test('a file without rows, without the columns of its mapping, or that is not there', async () => {
    await expect(desk.bring(invoices())).rejects.toMatchObject({ code: 'file.header_only' });
    await expect(desk.bring({ ...invoices(), text: '' })).rejects.toMatchObject({ code: 'file.empty', path: desk.file });
    await expect(desk.bring({ ...invoices(), text: 'Cliente,Folio\nACME,F-1\n' })).rejects.toMatchObject({
      code: 'mapping.column_absent',
      path: 'columns.issuedOn',
    });
    await expect(desk.bring(invoices(ACME_1), { file: 'no-such-folder/rows.csv' })).rejects.toMatchObject({ code: 'file.not_found' });
  });

  test('a file that changes while it is read', async () => {
    const rows = Array.from({ length: 2500 }, (_, n) => `ACME,F-${n},2026-03-01,2026-03-31,1.00,`);
    const grows = desk.bring(invoices(...rows), { progress: () => appendFileSync(desk.file, `${BETA_1}\n`) });
    await expect(grows).rejects.toMatchObject({ code: 'file.changed' });
  });
});

describe('strict', () => {
  test('nothing goes in where any row is bad', async () => {
    const bad = invoices(ACME_1, 'ACME,F-2,2026-02-31,2026-04-04,250.50,', 'BETA,F-1,2026-03-01,2026-03-31,100.00,');
    expect(await desk.bring(bad, { strict: true })).toEqual({ ...NONE, rejected: 2, rejectedFile: expect.any(String) });
    expect(await totals()).toEqual([]);
    for await (const change of desk.store.changes?.() ?? []) expect(change, 'a stream that was written').toBeUndefined();
    expect([await desk.entries('ACME'), await desk.entries('BETA')]).toEqual([[], []]);
    expect((await desk.refused()).split('\n')).toHaveLength(4);
  });

  test('all go in where none is', async () => {
    expect(await desk.bring(invoices(ACME_1, ACME_2, BETA_1), { strict: true })).toEqual({ ...NONE, added: 3 });
    expect(await desk.bring(invoices(ACME_1, 'ACME,F-2,2026-03-05,2026-04-04,250.50,2026-04-01'), { strict: true })).toMatchObject({
      changed: 1,
      unchanged: 1,
      missing: 1,
    });
    expect(await totals()).toEqual([
      ['ACME', 10_000],
      ['BETA', 8000],
    ]);
  });
});
