/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { heard, one, press, texts } from '../promise-form/promise-form.fixture.js';
import { atStep, csv, give, importOver, INVOICES, UNTOLD } from './import.fixture.js';
import { importBackend, memoryImports } from './imports.fixture.js';

const change = (element: Element, selector: string, value: string): void => {
  const field = one<HTMLInputElement>(element, selector);
  if (!field) throw new Error(`there is no ${selector}`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

it('goes from a file to what it changed', async () => {
  const { imports, books, asked } = memoryImports();
  const element = await importOver(importBackend(imports));
  const events = heard(element, 'cartera-import-request', 'cartera-import-done', 'cartera-import-failed');
  give(element, csv(INVOICES));
  await atStep(element, 'columns');
  assert.deepEqual(texts(element, 'tbody tr:nth-child(1) > *'), [
    '3',
    'C-1',
    'Ferretería La Central',
    'F-1',
    '3 abr 2026 en el archivo: 03/04/2026',
    '3 may 2026 en el archivo: 03/05/2026',
    '$1,000.50 MXN en el archivo: 1,000.50',
    'MXN',
  ]);
  await waitUntil(() => texts(element, '.fault .words')[0] === 'Línea 6, Total: No es un importe con el signo decimal que dice el mapeo.');
  expect(texts(element, '.skipped summary')[0]).to.contain('Se saltaron 2 líneas');
  await press(element, 'Revisar qué cambiaría');
  await atStep(element, 'review');
  assert.deepEqual(texts(element, '.counts dt'), ['3 nuevas', '1 rechazada']);
  assert.deepEqual(texts(element, '.sums .figure'), ['$1,250.50 MXN', '$99.90 USD']);
  assert.deepEqual(books.size, 0);
  await press(element, 'Importar 3 filas');
  await atStep(element, 'done');
  assert.deepEqual([...books.keys()], ['F-1', 'F-2', 'F-3']);
  assert.deepEqual(
    events.map(({ type }) => type),
    ['cartera-import-request', 'cartera-import-done'],
  );
  expect(events[1]?.detail).to.have.nested.property('report.added', 3);
  expect(asked.filter((act) => act.startsWith('upload'))).to.have.length(1);
});

it('asks first what the file does not tell, and keeps the answers', async () => {
  const { imports } = memoryImports();
  const element = await importOver(importBackend(imports));
  give(element, csv(UNTOLD));
  await atStep(element, 'columns');
  assert.deepEqual(texts(element, '.questions legend, .questions .field label'), [
    '¿03/04/2026 es 3 de abril de 2026 o 4 de marzo de 2026?',
    '¿Qué moneda?',
  ]);
  await press(element, 'Revisar qué cambiaría');
  assert.deepEqual(one(element, '.step')?.dataset['step'], 'columns');
  one<HTMLInputElement>(element, '[data-question=dates] .card:nth-child(2) input')?.click();
  await waitUntil(() => one(element, '[aria-busy=true]') === null);
  change(element, '#question-currency', 'MXN');
  await waitUntil(() => texts(element, 'tbody tr:nth-child(1) td:nth-child(4)')[0]?.startsWith('4 mar 2026'));
  assert.deepEqual(one<HTMLInputElement>(element, '[data-question=dates] .card:nth-child(2) input')?.checked, true);
  await press(element, 'Revisar qué cambiaría');
  await atStep(element, 'review');
});
