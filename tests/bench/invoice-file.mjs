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

/** Invoices, the same in every run, in no order of customers, six in ten of them paid; days as YYYY-MM-DD, the total as text. */
export function* invoices(rows) {
  const roll = dice();
  const customers = Math.ceil(rows / ROWS_A_CUSTOMER);
  for (let row = 0; row < rows; row += 1) {
    const number = roll(customers);
    const issuedOn = addDays('2024-01-01', Math.floor((row / rows) * 700));
    const settledOn = roll(10) < 6 ? addDays(issuedOn, 5 + roll(80)) : undefined;
    const total = `${100 + roll(90_000)}.${String(roll(100)).padStart(2, '0')}`;
    const name = number % 7 === 0 ? `Abarrotes ${number}, S.A. de C.V.` : `Abarrotes ${number}`;
    yield {
      customer: `C-${number}`,
      name,
      document: `F-${row}`,
      issuedOn,
      dueOn: addDays(issuedOn, 30),
      total,
      settledOn,
      reference: `P-${roll(1_000_000)}`,
    };
  }
}

/** Writes a file of them. */
export async function writeInvoices(path, rows) {
  const file = createWriteStream(path);
  file.write('Cliente,Nombre,Folio,Fecha,Vence,Total,Pagada,Pedido\n');
  let chunk = '';
  for (const { customer, name, document, issuedOn, dueOn, total, settledOn, reference } of invoices(rows)) {
    const quoted = name.includes(',') ? `"${name}"` : name;
    const paid = settledOn === undefined ? '' : slashed(settledOn);
    chunk += `${customer},${quoted},${document},${slashed(issuedOn)},${slashed(dueOn)},${total},${paid},${reference}\n`;
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
