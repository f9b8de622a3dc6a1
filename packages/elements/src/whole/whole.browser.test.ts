/// <reference types="mocha" />

import { assert, fixture, html as markup } from '@open-wc/testing';
import './statement.js';
import { sampleStatement } from '../statement/sample-statement.fixture.js';

it('what is registered whole shows with its first update, nothing else having come', async () => {
  const page = await fixture(markup`<div></div>`);
  const element = document.createElement('cartera-statement');
  element.statement = sampleStatement();
  page.append(element);
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve(); // promises only: nothing from outside can come meanwhile
  assert.exists(element.shadowRoot?.querySelector('[part=balance]'));
});
