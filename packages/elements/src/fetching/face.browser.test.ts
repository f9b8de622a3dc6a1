/// <reference types="mocha" />

import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/all.js';

// A face is not there when the page begins: one test only can see it come.
it('what is asked goes out while the face is on its way', async () => {
  const asked: string[] = [];
  let isFaced = false;
  const view = async () => {
    asked.push(isFaced ? 'after the face' : 'before the face');
    return new Promise(() => undefined);
  };
  const provider = await fixture(html`<cartera-provider .backend=${{ view }}></cartera-provider>`);
  const statement = document.createElement('cartera-statement');
  statement.stream = 'account/ACME';
  provider.append(statement);
  void statement.updateComplete.then(() => (isFaced = true));
  await waitUntil(() => asked.length > 0);
  assert.deepEqual(asked[0], 'before the face');
  await waitUntil(() => isFaced);
});
