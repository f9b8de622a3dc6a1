import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { addDays } from '@cartera/core';
import { dice } from './measure.mjs';

const ROWS_A_CUSTOMER = 40;

/** How the file is to be read. */
export const MAPPING = {
  source: 'bench',
  rows: 'invoices',
  dates: 'D/M/Y',
  decimal: '.',
  currency: 'MXN',
  columns: {
    customer: 'Cliente',
    name: 'Nombre',
    document: 'Folio',
    issuedOn: 'Fecha',
    dueOn: 'Vence',
    amount: 'Total',
    settledOn: 'Pagada',
    reference: 'Pedido',
  },
};

/** Writes a file of invoices, the same in every run, in no order of customers, six in ten of them paid. */
export async function writeInvoices(path, rows) {
  const roll = dice();
  const customers = Math.ceil(rows / ROWS_A_CUSTOMER);
  const file = createWriteStream(path);
  file.write('Cliente,Nombre,Folio,Fecha,Vence,Total,Pagada,Pedido\n');
  let chunk = '';
  for (let row = 0; row < rows; row += 1) {
    const customer = roll(customers);
    const issuedOn = addDays('2024-01-01', Math.floor((row / rows) * 700));
    const settledOn = roll(10) < 6 ? slashed(addDays(issuedOn, 5 + roll(80))) : '';
    const total = `${100 + roll(90_000)}.${String(roll(100)).padStart(2, '0')}`;
    const name = customer % 7 === 0 ? `"Abarrotes ${customer}, S.A. de C.V."` : `Abarrotes ${customer}`;
    chunk += `C-${customer},${name},F-${row},${slashed(issuedOn)},${slashed(addDays(issuedOn, 30))},${total},${settledOn},P-${roll(1_000_000)}\n`;
    if (chunk.length < 65_536) continue;
    if (!file.write(chunk)) await once(file, 'drain');
    chunk = '';
  }
  file.end(chunk);
  await once(file, 'finish');
}

function slashed(day) {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
