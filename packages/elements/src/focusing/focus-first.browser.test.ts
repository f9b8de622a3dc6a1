/// <reference types="mocha" />

import { assert, fixture, html } from '@open-wc/testing';
import { focusFirst } from './index.js';

it('the first that can be seen has the focus, whatever its id; where none can be it stays', async () => {
  const page = await fixture<HTMLElement>(html`
    <div><button id="hidden" hidden></button><button id='F-1/2 "x"'></button><button id="last"></button></div>
  `);
  const focused = () => document.activeElement?.id;
  assert.strictEqual(focusFirst(page, ['none', 'hidden', 'F-1/2 "x"', 'last']), true);
  assert.strictEqual(focused(), 'F-1/2 "x"');
  for (const ids of [['none', 'hidden'], []]) assert.strictEqual(focusFirst(page, ids), false);
  assert.strictEqual(focused(), 'F-1/2 "x"');
});
