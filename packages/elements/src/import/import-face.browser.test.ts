/// <reference types="mocha" />

import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { texts } from '../promise-form/promise-form.fixture.js';
import { importBackend, memoryImports } from './imports.fixture.js';

// The face is not there when the page begins: one test only can see it come.
it('whether files go in is asked while the face is on its way; an import beside it shows at once', async () => {
  const backend = importBackend(memoryImports().imports);
  const asked: string[] = [];
  let isFaced = false;
  const capabilities = async () => {
    asked.push(isFaced ? 'after the face' : 'before the face');
    return backend.capabilities();
  };
  const page = await fixture(html`<cartera-provider .backend=${{ ...backend, capabilities }}></cartera-provider>`);
  const add = () => page.appendChild(document.createElement('cartera-import'));
  const element = add();
  void element.updateComplete.then(() => (isFaced = true));
  await waitUntil(() => asked.length > 0);
  assert.deepEqual(asked, ['before the face']);
  await element.updateComplete;
  assert.deepEqual(texts(element, '.title'), ['Importar archivos']);

  const next = add();
  await Promise.resolve();
  assert.deepEqual(texts(next, '.title'), ['Importar archivos']);
  assert.deepEqual(next.shadowRoot?.adoptedStyleSheets, element.shadowRoot?.adoptedStyleSheets);
});
