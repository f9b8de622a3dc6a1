// Writes a table of invoices to a file: `cartera` (a document, then csvPieces or workbookOf), or the library under it alone with the same cells; prints how long it took and what stands in the file.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { localeFor } from '@cartera/locales';
import { csvPieces, madeRows, workbookOf } from '@cartera/interchange/exports';
import Excel from 'exceljs';
import Papa from 'papaparse';
import { invoices } from './invoice-file.mjs';

const [side, format, rows, path] = process.argv.slice(2);
const HEADS = ['Cliente', 'Nombre', 'Folio', 'Fecha', 'Vence', 'Total', 'Pedido'];
const ROWS_A_PIECE = 5_000;

const start = performance.now();
if (side === 'cartera') await writeDocument();
else await (format === 'csv' ? writeWithPapaparse() : writeWithExceljs());
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, bytes: (await stat(path)).size, ...(format === 'csv' ? await digestOfFile() : {}) }));

async function writeDocument() {
  const columns = HEADS.map((head, place) => ({
    key: head,
    head,
    kind: place === 5 ? 'money' : place === 3 || place === 4 ? 'day' : 'text',
  }));
  columns[5] = { ...columns[5], currency: 'MXN', isSummed: true };
  const rowOf = ({ customer, name, document, issuedOn, dueOn, total, reference }) => ({
    cells: [
      { text: customer },
      { text: name },
      { text: document },
      { day: issuedOn },
      { day: dueOn },
      { money: { amount: Number(total.replace('.', '')), currency: 'MXN' } },
      { text: reference },
    ],
  });
  let sum = 0;
  if (format === 'xlsx') for (const { total } of invoices(Number(rows))) sum += Number(total.replace('.', ''));
  const section = {
    key: 'invoices',
    label: 'Facturas',
    columns,
    rows: madeRows({ [Symbol.iterator]: () => invoices(Number(rows)) }, rowOf),
  };
  const totalRow = { cells: [{ text: 'Total' }, null, null, null, null, { money: { amount: sum, currency: 'MXN' } }, null] };
  const document = {
    kind: 'account',
    language: localeFor('es-MX').tag,
    title: 'Facturas',
    asOf: '2026-03-31',
    facts: [],
    figures: [],
    sections: [format === 'csv' ? section : { ...section, total: totalRow }],
    notes: [],
    digest: '',
  };
  await writeBytes(format === 'csv' ? csvPieces(document) : [await workbookOf(document)]);
}

/** The same text, piece by piece: all at once is more than a string holds. */
async function writeWithPapaparse() {
  const file = await open(path, 'w');
  let piece = [HEADS];
  const flush = async () => {
    await file.write(`${Papa.unparse(piece, { newline: '\r\n' })}\r\n`);
    piece = [];
  };
  for (const { customer, name, document, issuedOn, dueOn, total, reference } of invoices(Number(rows))) {
    piece.push([customer, name, document, issuedOn, dueOn, total, reference]);
    if (piece.length > ROWS_A_PIECE) await flush();
  }
  if (piece.length > 0) await flush();
  await file.close();
}

/** The same cells with the same formats, and a total of a formula; no widths by content, no summary. */
async function writeWithExceljs() {
  const book = new Excel.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true });
  const sheet = book.addWorksheet('Facturas', { views: [{ state: 'frozen', ySplit: 1 }] });
  const formats = ['@', '@', '@', 'dd/mm/yyyy', 'dd/mm/yyyy', '#,##0.00', '@'];
  sheet.columns = HEADS.map((header, place) => ({ header, width: 14, style: { numFmt: formats[place] } }));
  let sum = 0;
  let written = 0;
  const day = (text) => new Date(`${text}T00:00:00Z`);
  for (const { customer, name, document, issuedOn, dueOn, total, reference } of invoices(Number(rows))) {
    sum += Number(total.replace('.', ''));
    sheet.addRow([customer, name, document, day(issuedOn), day(dueOn), Number(total), reference]).commit();
    written += 1;
    if (written % 500 === 0) await new Promise((done) => setImmediate(done));
  }
  sheet.addRow(['Total', null, null, null, null, { formula: `SUM(F2:F${written + 1})`, result: sum / 100 }]).commit();
  await book.commit();
}

async function writeBytes(pieces) {
  const file = await open(path, 'w');
  for (const piece of pieces) await file.write(piece);
  await file.close();
}

async function digestOfFile() {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return { digest: hash.digest('hex') };
}
