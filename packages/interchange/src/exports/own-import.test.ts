import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localeFor } from '@cartera/locales';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFileRows } from '../files/index.js';
import { parseMapping } from '../mapping/index.js';
import { csvOf, statementDocument, workbookOf } from './index.js';
import { givenStatement } from './statement.fixture.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartera-out-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const columns = { customer: 'Documento', document: 'Documento', issuedOn: 'Emitido', dueOn: 'Vence', amount: 'Por pagar, MXN' };
const mapping = { source: 'x', rows: 'open-balances', dates: 'D/M/Y', decimal: '.', currency: 'MXN' } as const;

/** What our own import makes of a file: document, due day, minor units. */
async function readBack(name: string, bytes: Uint8Array, how: object): Promise<readonly (readonly [string, string | undefined, number])[]> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const { rows } = await readFileRows(path, parseMapping({ ...mapping, columns, ...how }), { asOf: '2026-03-31' });
  const read: (readonly [string, string | undefined, number])[] = [];
  for await (const one of rows) if ('row' in one) read.push([one.row.document, one.row.dueOn, one.row.amount.amount]);
  return read;
}

test('what was handed out as a workbook goes in again: days, amounts, texts', async () => {
  const statement = givenStatement();
  const document = statementDocument(statement, { locale: localeFor('es-MX') });
  const bytes = await workbookOf(document);
  const items = statement.sections[0]?.openItems ?? [];
  const read = await readBack('out.xlsx', bytes, { sheet: 'Por pagar' });
  expect(read.map(([, dueOn, amount]) => [dueOn, amount])).toEqual(items.map(({ dueOn, open }) => [dueOn, open.total]));
  expect(read.every(([document_], index) => document_.startsWith(items[index]?.itemId ?? '?'))).toBe(true);
});

test('and so does a CSV', async () => {
  const statement = givenStatement();
  const document = statementDocument(statement, { locale: localeFor('es-MX') });
  const openItems = { ...document, sections: document.sections.filter(({ key }) => key === 'open-items') };
  const read = await readBack('out.csv', csvOf(openItems, { bom: true }), { dates: 'Y-M-D', columns: { ...columns, amount: 'Por pagar' } });
  expect(read.map(([, dueOn, amount]) => [dueOn, amount])).toEqual(
    statement.sections[0]?.openItems.map(({ dueOn, open }) => [dueOn, open.total]),
  );
});
