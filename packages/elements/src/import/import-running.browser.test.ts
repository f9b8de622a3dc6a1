/// <reference types="mocha" />

import type { Imports } from '@cartera/backend';
import { assert, expect, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { ImportHarness } from '../harness/import.js';
import { heard, one, press, texts } from '../promise-form/promise-form.fixture.js';
import { csv, importOver, INVOICES } from './import.fixture.js';
import { importBackend, memoryImports, type MemoryImports } from './imports.fixture.js';

const MANY = ['Cliente;Folio;Fecha;Total;Moneda', ...Array.from({ length: 900 }, (_, row) => `C-${row};F-${row};13/04/2026;1.00;MXN`)].join(
  '\n',
);

async function reviewed(memory: MemoryImports, imports: Imports = memory.imports, text = MANY): Promise<ImportHarness> {
  const harness = new ImportHarness(await importOver(importBackend(imports)));
  await harness.give(csv(text));
  await harness.review();
  return harness;
}

it('says how far it is, and stops when it is told to; done again it doubles nothing', async () => {
  const memory = memoryImports({ holdAt: 400 });
  const harness = await reviewed(memory);
  const events = heard(harness.element, 'cartera-import-failed', 'cartera-import-done');
  await press(harness.element, 'Importar 900 filas');
  await waitUntil(() => harness.progress() === '400 de 900 filas');
  assert.deepEqual(one<HTMLProgressElement>(harness.element, 'progress')?.position, 400 / 900);
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  assert.deepEqual(leaving.defaultPrevented, true);
  await press(harness.element, 'Detener');
  await waitUntil(() => harness.notice()?.startsWith('La importación se detuvo. Lo que ya entró se queda.'));
  assert.deepEqual([memory.books.size, events.map(({ detail }) => detail as object)], [400, [{ code: 'import.stopped', retryable: true }]]);
  const later = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(later);
  assert.deepEqual(later.defaultPrevented, false);
});

it('that breaks off half-way says what is known, and is done again', async () => {
  const memory = memoryImports();
  let breaks = true;
  const run: Imports['run'] = async (id, request, options) => {
    const report = await memory.imports.run(id, request, options);
    if (!breaks || request.dryRun) return report;
    breaks = false;
    throw new TypeError('network error');
  };
  const harness = await reviewed(memory, { ...memory.imports, run });
  await harness.import();
  expect(harness.notice()).to.contain('Se cortó la comunicación y no sabemos hasta dónde llegó.');
  expect(harness.notice()).to.contain('no se duplican');
  assert.deepEqual(harness.act(), 'Repetir la importación');
  await harness.import();
  assert.deepEqual([harness.shows(), memory.books.size], ['done', 900]);
  assert.deepEqual(harness.outcome(), ['No hubo nada que cambiar.', '900 filas ya estaban iguales.']);
});

it('a file that the far side no longer has is sent again, and nobody is asked', async () => {
  const memory = memoryImports();
  const harness = await reviewed(memory, memory.imports, INVOICES);
  memory.forgetFiles();
  await harness.import();
  assert.deepEqual([harness.shows(), memory.asked.filter((act) => act.startsWith('upload')).length], ['done', 2]);
});

it('what is refused keeps everything, and says why', async () => {
  const memory = memoryImports();
  const run: Imports['run'] = async (id, request, options) =>
    request.dryRun
      ? memory.imports.run(id, request, options)
      : Promise.reject(Object.assign(new Error(), { code: 'access.denied', facts: {} }));
  const harness = await reviewed(memory, { ...memory.imports, run }, INVOICES);
  await harness.import();
  expect(harness.notice()).to.contain('No tiene permiso');
  assert.deepEqual([harness.shows(), harness.counts()[0]], ['review', '3 nuevas']);
});

it('leaving the page ends the import, and nothing is kept', async () => {
  const memory = memoryImports({ holdAt: 100 });
  const harness = await reviewed(memory);
  const { element } = harness;
  const provider = element.parentElement;
  await press(element, 'Importar 900 filas');
  await waitUntil(() => memory.books.size === 100);
  element.remove();
  await new Promise((done) => setTimeout(done, 50));
  assert.deepEqual(memory.books.size, 100);
  provider?.append(element);
  await waitUntil(() => harness.shows() === 'file');
  assert.deepEqual(texts(element, '.sent'), []);
});

it('a file that moved away is told as that', async () => {
  const memory = memoryImports();
  const upload: Imports['upload'] = async () => Promise.reject(new TypeError('Failed to fetch'));
  const harness = new ImportHarness(await importOver(importBackend({ ...memory.imports, upload })));
  const gone = csv(INVOICES);
  Object.assign(gone, { slice: () => ({ arrayBuffer: async () => Promise.reject(new DOMException('gone', 'NotReadableError')) }) });
  const failed = heard(harness.element, 'cartera-import-failed');
  const transfer = new DataTransfer();
  Object.defineProperty(transfer, 'files', { value: [gone] });
  const drop = new DragEvent('drop', { cancelable: true });
  Object.defineProperty(drop, 'dataTransfer', { value: transfer });
  one(harness.element, '[part=drop]')?.dispatchEvent(drop);
  await waitUntil(() => harness.notice() !== undefined);
  expect(harness.notice()).to.contain('El navegador ya no puede leer ese archivo');
  assert.deepEqual(failed, []);
});

it('a wrong file says what it is and what to do; one that did not get through is sent again', async () => {
  const memory = memoryImports();
  let offline = false;
  const upload: Imports['upload'] = async (...sent) =>
    offline ? Promise.reject(new TypeError('Failed to fetch')) : memory.imports.upload(...sent);
  const harness = new ImportHarness(await importOver(importBackend({ ...memory.imports, upload })));
  await harness.give(csv(INVOICES, 'vieja.xls'));
  await waitUntil(() => harness.notice()?.includes('(.xls)'));
  expect(harness.notice()).to.contain('.xlsx');
  offline = true;
  await harness.give(csv(INVOICES));
  await waitUntil(() => harness.notice()?.includes('No pudimos comunicarnos'));
  offline = false;
  await press(harness.element, 'Intentar de nuevo');
  await waitUntil(() => harness.shows() === 'columns');
});
