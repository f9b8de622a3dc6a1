/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { ImportHarness } from '../harness/import.js';
import { one, press, texts } from '../promise-form/promise-form.fixture.js';
import { csv, importOver, INVOICES, UNTOLD } from './import.fixture.js';
import { importBackend, memoryImports } from './imports.fixture.js';

const opened = async (memory = memoryImports()) => new ImportHarness(await importOver(importBackend(memory.imports)));
const step = (harness: ImportHarness) => one(harness.element, '.step')?.dataset['step'];

it('a column that is corrected is read anew, and keeps focus and scroll', async () => {
  const harness = await opened();
  await harness.give(csv('customer;Nombre;Clave;Folio;Fecha;Total;Moneda\nC-1;La Central;X-9;F-1;13/04/2026;100.00;MXN'));
  const select = one<HTMLSelectElement>(harness.element, '#meaning-2');
  const scroll = one(harness.element, '.scroll');
  if (!select || !scroll) throw new Error('there is no column to correct');
  select.focus();
  scroll.scrollLeft = 5;
  const { scrollLeft } = scroll;
  await harness.mean('Clave', 'customer');
  assert.deepEqual(
    harness.columns().map(({ header, meaning }) => `${header}: ${meaning}`),
    [
      'customer: No se usa',
      'Nombre: Nombre',
      'Clave: Cliente',
      'Folio: Documento',
      'Fecha: Fecha de emisión',
      'Total: Importe',
      'Moneda: Moneda',
    ],
  );
  assert.deepEqual(harness.columns()[2]?.cells, ['X-9']);
  assert.strictEqual(harness.element.shadowRoot?.activeElement, select);
  assert.deepEqual(scroll.scrollLeft, scrollLeft);
  await harness.mean('Nombre', '');
  assert.deepEqual(harness.columns()[1]?.meaning, 'No se usa');
});

it('what was read for an older question is dropped', async () => {
  const memory = memoryImports();
  let delay = 0;
  const preview: typeof memory.imports.preview = async (...asked) => {
    const answer = memory.imports.preview(...asked);
    await new Promise((done) => setTimeout(done, delay));
    return answer;
  };
  const harness = new ImportHarness(await importOver(importBackend({ ...memory.imports, preview })));
  await harness.give(csv(INVOICES));
  delay = 120;
  const kind = one<HTMLSelectElement>(harness.element, '#rows');
  const set = (value: string) => Object.assign(kind as HTMLSelectElement, { value }).dispatchEvent(new Event('change'));
  set('payments');
  await waitUntil(() => memory.asked.some((asked) => asked.includes('payments')));
  delay = 0;
  set('invoices');
  await harness.settled();
  await new Promise((done) => setTimeout(done, 200));
  assert.deepEqual(one<HTMLSelectElement>(harness.element, '#rows')?.value, 'invoices');
  expect([...(one<HTMLSelectElement>(harness.element, '#meaning-3')?.options ?? [])].map(({ value }) => value)).to.include('dueOn');
});

it('nothing is lost going back and on again', async () => {
  const harness = await opened();
  await harness.give(csv(UNTOLD));
  await harness.answer('dates', 'M/D/Y');
  await harness.answer('currency', 'USD');
  await harness.review();
  assert.deepEqual(harness.counts(), ['2 nuevas']);
  await press(harness.element, 'Atrás');
  await harness.settled();
  assert.deepEqual([step(harness), one<HTMLSelectElement>(harness.element, '#question-currency')?.value], ['columns', 'USD']);
  await press(harness.element, 'Atrás');
  await harness.settled();
  expect(texts(harness.element, '.sent .name')[0]).to.contain('facturas.csv · ');
  await press(harness.element, 'Seguir');
  await harness.settled();
  assert.deepEqual(harness.columns()[2]?.cells[0], '4 mar 2026 en el archivo: 03/04/2026');
});

it('sheets can be chosen, and a hidden one says so', async () => {
  const harness = await opened();
  const sheets = `[Resumen]\nZona;Clave\nNorte;1\n[~Cartera]\nCliente;Folio;Fecha;Total;Moneda\nC-1;F-1;13/04/2026;100.00;MXN`;
  await harness.give(csv(sheets, 'libro.xlsx'));
  assert.deepEqual(texts(harness.element, '#sheet option'), ['Resumen', '~Cartera (oculta)']);
  expect(harness.questions()).to.include('¿En qué columna está el cliente?');
  const select = one<HTMLSelectElement>(harness.element, '#sheet');
  Object.assign(select as HTMLSelectElement, { value: '~Cartera' }).dispatchEvent(new Event('change'));
  await harness.settled();
  assert.deepEqual(harness.questions(), []);
  assert.deepEqual(harness.columns()[1]?.cells, ['F-1']);
});

it('an open column is answered by the column that holds it', async () => {
  const harness = await opened();
  await harness.give(csv('Quién;Folio;Fecha;Total;Moneda\nC-1;F-1;13/04/2026;100.00;MXN'));
  assert.deepEqual(harness.questions(), ['¿En qué columna está el cliente?']);
  assert.deepEqual(texts(harness.element, '#question-customer option')[1], 'Quién · C-1');
  await harness.answer('columns.customer', 'Quién');
  assert.deepEqual(harness.columns()[0], { header: 'Quién', meaning: 'Cliente', cells: ['C-1'] });
  await harness.review();
  assert.deepEqual(harness.act(), 'Importar 1 fila');
});

it('a list compared: what differs is corrected and what is gone is settled only where somebody says so', async () => {
  const memory = memoryImports();
  memory.books.set('F-1', { amount: 50_000, currency: 'MXN' });
  memory.books.set('F-9', { amount: 10_000, currency: 'MXN' });
  const harness = await opened(memory);
  await harness.give(csv('Cliente;Folio;Fecha;Saldo;Moneda\nC-1;F-1;13/04/2026;100.00;MXN\nC-1;F-2;13/04/2026;7.00;MXN', 'saldos.csv'));
  await harness.review();
  assert.deepEqual(harness.counts(), ['1 nueva', '1 distinta', '1 que ya no viene']);
  assert.deepEqual(harness.act(), 'Importar 1 fila');
  await harness.decide('changed', 'update');
  await harness.decide('missing', 'settle');
  assert.deepEqual(harness.act(), 'Importar 1 fila, corregir 1 y liquidar 1 documento');
  assert.deepEqual(texts(harness.element, '.question legend'), [
    '¿La lista trae todo lo que sigue abierto?',
    '¿Qué se hace con la fila distinta?',
  ]);
  await harness.import();
  assert.deepEqual(harness.outcome(), ['Entró 1 fila nueva: $7.00 MXN.', 'Se corrigió 1 fila.', 'Se dio por liquidado 1 documento.']);
  assert.deepEqual(
    [...memory.books],
    [
      ['F-1', { amount: 10_000, currency: 'MXN' }],
      ['F-2', { amount: 700, currency: 'MXN' }],
    ],
  );
});

it('where nothing would change, there is nothing to import', async () => {
  const memory = memoryImports();
  const harness = await opened(memory);
  await harness.give(csv(INVOICES));
  await harness.review();
  await harness.import();
  await press(harness.element, 'Importar otro archivo');
  await harness.give(csv(INVOICES));
  await harness.review();
  assert.deepEqual(harness.counts(), ['0 nuevas', '3 iguales', '1 rechazada']);
  assert.deepEqual(harness.act(), undefined);
  expect(texts(harness.element, '.nothing')[0]).to.contain('No hay nada que importar');
});

it('several files come one after another', async () => {
  const harness = await opened();
  await harness.give(csv(INVOICES, 'uno.csv'), csv(INVOICES.replaceAll('F-', 'G-'), 'dos.csv'));
  await harness.review();
  await harness.import();
  await press(harness.element, 'Seguir con dos.csv');
  await waitUntil(() => step(harness) === 'columns');
  await harness.settled();
  expect(texts(harness.element, '#step')[0]).to.contain('dos.csv');
  await harness.review();
  assert.deepEqual(harness.counts()[0], '3 nuevas');
});

it('a file that is dropped is taken like one that is chosen', async () => {
  const harness = await opened();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(csv(INVOICES));
  const drop = one(harness.element, '[part=drop]');
  const over = new DragEvent('dragover', { dataTransfer, cancelable: true });
  drop?.dispatchEvent(over);
  assert.deepEqual([over.defaultPrevented, drop?.classList.contains('over')], [true, true]);
  drop?.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  await waitUntil(() => step(harness) === 'columns');
});
