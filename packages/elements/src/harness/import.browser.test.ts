/// <reference types="mocha" />

import { assert, expect, fixture, html } from '@open-wc/testing';
import '../define/all.js';
import { ImportHarness } from './import.js';
import type { CarteraImport } from '../import/index.js';
import { csv, importOver, INVOICES, UNTOLD } from '../import/import.fixture.js';
import { importBackend, memoryImports } from '../import/imports.fixture.js';

it('does what a person does, and reads what a person reads', async () => {
  const { imports, books } = memoryImports();
  books.set('F-1', { amount: 1, currency: 'USD' });
  const form = new ImportHarness(await importOver(importBackend(imports)));
  assert.deepEqual(form.shows(), 'file');
  await form.give(csv(UNTOLD));
  assert.deepEqual(form.shows(), 'columns');
  expect(form.questions()).to.have.length(2);
  await form.answer('dates', 'D/M/Y');
  await form.answer('currency', 'USD');
  await form.mean('Cliente', 'name');
  await form.answer('columns.customer', 'Cliente');
  assert.deepEqual(form.columns()[3], {
    header: 'Total',
    meaning: 'Importe',
    cells: ['$1,000.50 USD en el archivo: 1,000.50', '$250.00 USD en el archivo: 250.00'],
  });
  await form.review();
  assert.deepEqual([form.counts(), form.act()], [['1 nueva', '1 distinta'], 'Importar 1 fila']);
  await form.decide('changed', 'update');
  assert.deepEqual(form.act(), 'Importar 1 fila y corregir 1');
  assert.deepEqual(form.progress(), undefined);
  await form.import();
  assert.deepEqual([form.shows(), form.outcome().length, form.notice()], ['done', 2, undefined]);
  let thrown = '';
  await form.give(csv(INVOICES)).catch((error: unknown) => (thrown = String(error)));
  expect(thrown).to.contain('shows done, no place for a file');
});

it('says what there is where there is nothing', async () => {
  const form = new ImportHarness(await fixture<CarteraImport>(html`<cartera-import></cartera-import>`));
  await form.settled();
  assert.deepEqual([form.shows(), form.act(), form.counts(), form.faults()], ['waiting', undefined, [], []]);
  let thrown = '';
  await form.answer('dates', 'D/M/Y').catch((error: unknown) => (thrown = String(error)));
  expect(thrown).to.contain('does not ask for dates');
  await form.mean('Cliente', 'name').catch((error: unknown) => (thrown = String(error)));
  expect(thrown).to.contain('has no column Cliente');
  await form.decide('missing', 'settle').catch((error: unknown) => (thrown = String(error)));
  expect(thrown).to.contain('no choice settle');
});
