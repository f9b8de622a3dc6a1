/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { ImportHarness } from '../harness/import.js';
import { heard, one, press, texts } from '../promise-form/promise-form.fixture.js';
import { caughtDownloads } from './caught-downloads.fixture.js';
import { csv, importOver, INVOICES, UNTOLD } from './import.fixture.js';
import { importBackend, memoryImports } from './imports.fixture.js';

const opened = async (memory = memoryImports(), mapping?: object) =>
  new ImportHarness(await importOver(importBackend(memory.imports), { mapping }));
const SAVED = { columns: { customer: 'Cliente', document: 'Folio', issuedOn: 'Fecha', amount: 'Total' }, dates: 'M/D/Y', currency: 'USD' };
const saved = (said: unknown = SAVED, name = 'sae.json') => new File([typeof said === 'string' ? said : JSON.stringify(said)], name);

describe('a mapping that was saved', () => {
  it('is dropped with the file, or before it, and can be dropped again', async () => {
    const harness = await opened();
    await harness.give(saved());
    expect(texts(harness.element, '.saved')[0]).to.contain('sae.json');
    await harness.give(csv(UNTOLD));
    assert.deepEqual(harness.questions(), []);
    assert.deepEqual(harness.columns()[2]?.cells[0], '4 mar 2026 en el archivo: 03/04/2026');
    await press(harness.element, 'Quitar el mapeo');
    await harness.settled();
    expect(harness.questions()).to.have.length(2);
  });

  it('comes from the page as well', async () => {
    const harness = await opened(undefined, SAVED);
    await harness.give(csv(UNTOLD));
    assert.deepEqual(harness.questions(), []);
  });

  for (const [name, wrong] of Object.entries({
    text: 'Cliente',
    'no columns': { source: 'x' },
    'odd columns': { columns: { amount: 5 } },
    list: [],
  }))
    it(`is told where it is none: ${name}`, async () => {
      const harness = await opened();
      await harness.give(saved(wrong));
      await waitUntil(() => harness.notice() !== undefined);
      expect(harness.notice()).to.contain('no es un mapeo');
    });

  it('that names a column that is not there can be left aside', async () => {
    const harness = await opened();
    await harness.give(saved({ columns: { customer: 'Quién' } }));
    await harness.give(csv(INVOICES));
    await waitUntil(() => harness.notice()?.includes('no tiene una columna que el mapeo espera'));
    await press(harness.element, 'Quitar el mapeo');
    await harness.settled();
    assert.deepEqual(harness.columns()[0]?.meaning, 'Cliente');
  });

  it('a wrong one of the page is said, never thrown', async () => {
    const harness = await opened(undefined, { columns: 7 });
    await waitUntil(() => harness.notice() !== undefined);
    await harness.give(csv(INVOICES));
    assert.deepEqual(harness.columns()[0]?.meaning, 'Cliente');
  });

  it('is saved as a file that is read again', async () => {
    const harness = await opened();
    await harness.give(csv(INVOICES));
    await harness.review();
    await harness.import();
    const files = caughtDownloads();
    await press(harness.element, 'Guardar este mapeo');
    const [file] = await files.done();
    assert.deepEqual(file?.name, 'mapeo-prueba.json');
    expect(JSON.parse(file?.text ?? '')).to.deep.include({ source: 'prueba', rows: 'invoices', dates: 'D/M/Y', decimal: '.' });
  });
});

describe('refused rows', () => {
  it('are handed over as a file whose address is given back, mended, and sent as the same mapping says', async () => {
    const memory = memoryImports();
    const harness = await opened(memory);
    await harness.give(csv(INVOICES));
    await harness.review();
    await harness.import();
    expect(texts(harness.element, '.refused-rows')[0]).to.contain('1 fila no se pudo importar.');
    const files = caughtDownloads();
    one(harness.element, '[part=download]')?.click();
    const [file] = await files.done();
    assert.deepEqual([file?.name, file?.text.split('\n').length, files.kept()], ['facturas.rechazadas.csv', 2, 0]);
    await press(harness.element, 'Enviar filas corregidas');
    await harness.give(csv(file?.text.replace('doce', '12.00') ?? '', 'corregidas.csv'));
    await waitUntil(() => harness.shows() === 'review');
    await harness.settled();
    assert.deepEqual(harness.act(), 'Importar 1 fila');
    await harness.import();
    assert.deepEqual(memory.books.get('F-4'), { amount: 1200, currency: 'MXN' });
  });

  it('that cannot be fetched are asked for again', async () => {
    const memory = memoryImports();
    let fails = true;
    const rejected: typeof memory.imports.rejected = async (...asked) =>
      fails ? Promise.reject(new TypeError('Failed to fetch')) : memory.imports.rejected(...asked);
    const harness = new ImportHarness(await importOver(importBackend({ ...memory.imports, rejected })));
    await harness.give(csv(INVOICES));
    await harness.review();
    await harness.import();
    expect(texts(harness.element, '.refused-rows')[0]).to.contain('No pudimos traer el archivo');
    fails = false;
    await press(harness.element, 'Intentar de nuevo');
    await waitUntil(() => one(harness.element, '[part=download]:not([aria-disabled])') !== null);
  });
});

it('a page may keep a file from being imported', async () => {
  const memory = memoryImports();
  const harness = await opened(memory);
  const events = heard(harness.element, 'cartera-import-request', 'cartera-import-done');
  harness.element.addEventListener('cartera-import-request', (event) => event.preventDefault());
  await harness.give(csv(INVOICES));
  await harness.review();
  await harness.import();
  assert.deepEqual([harness.shows(), memory.books.size, events.length], ['review', 0, 1]);
  expect(events[0]?.detail).to.have.keys('name', 'mapping');
});
