/// <reference types="mocha" />

import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { ImportHarness } from '../harness/import.js';
import { texts } from '../promise-form/promise-form.fixture.js';
import type { CarteraImport } from './import.js';
import { csv, INVOICES } from './import.fixture.js';
import { importBackend, memoryImports } from './imports.fixture.js';

// English is not there when the page begins: one test only can see it come.
it('an import in English says nothing until its words are there, and never Spanish', async () => {
  const backend = importBackend(memoryImports().imports);
  const page = await fixture(html`<cartera-provider locale="en" .backend=${backend}><cartera-import></cartera-import></cartera-provider>`);
  const element = page.querySelector('cartera-import') as CarteraImport;
  const said = new Set(texts(element, '[part=base]'));
  new MutationObserver(() => said.add(texts(element, '[part=base]').join())).observe(element.shadowRoot as ShadowRoot, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  await element.updateComplete; // what it shows with is here, and not yet what it says in English
  assert.deepEqual([...said], ['']);
  await waitUntil(() => texts(element, '#step')[0] === 'Which file do you want to import?');
  const harness = new ImportHarness(element);
  await harness.give(csv(INVOICES));
  await waitUntil(() => harness.faults()[0] === 'Line 6, Total: It is not an amount with the decimal sign that the mapping says.');
  await harness.review();
  await harness.import();
  assert.deepEqual(harness.outcome(), ['3 new rows went in: $1,250.50 MXN and $99.90 USD.']);
  assert.deepEqual(
    [...said].filter((text) => /Importar|archivo|filas|Línea/.test(text)),
    [],
  );
  element.lang = 'es-MX';
  await waitUntil(() => texts(element, '#step')[0] === 'facturas.csv quedó importado');
});
