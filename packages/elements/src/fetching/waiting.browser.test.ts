/// <reference types="mocha" />

import { assert, aTimeout, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/statement.js';
import '../define/provider.js';
import { statementFaces } from '../statement/faces.js';
import { backendThat, sampleStatement } from '../statement/sample-statement.fixture.js';

// A face comes once: one test only can hold it back.
it('the sign of waiting moves nothing, and stays until what came can be shown: it does not go and come again', async () => {
  let [come, answer] = [() => {}, () => {}];
  const [faced, answered] = [new Promise<void>((done) => (come = done)), new Promise<void>((done) => (answer = done))];
  const load = statementFaces['load'];
  Object.assign(statementFaces, { load: async () => faced.then(load) });
  const { backend } = backendThat(async () => answered.then(() => sampleStatement()));
  const provider = await fixture(html`<cartera-provider .backend=${backend}></cartera-provider>`);
  const statement = Object.assign(document.createElement('cartera-statement'), { stream: 'account/ACME', to: '2026-03-31' });
  let loaded = false;
  statement.addEventListener('cartera-loaded', () => (loaded = true));
  provider.append(statement);
  const root = statement.renderRoot as ShadowRoot;
  const waiting = () => [root.querySelector('.skeleton.slow') !== null, root.querySelector('.waiting')?.textContent];
  const place = () => root.querySelector('.skeleton')?.getBoundingClientRect().top;
  await waitUntil(() => place() !== undefined);
  const before = place();
  const signs = [true, 'Cargando su estado de cuenta…'];
  await waitUntil(() => root.querySelector('.skeleton.slow'));
  assert.deepEqual([waiting(), place()], [signs, before]);
  answer();
  await waitUntil(() => loaded);
  await aTimeout(50);
  assert.deepEqual(waiting(), signs);
  come();
  await statement.updateComplete;
  assert.deepEqual(waiting(), [false, '']);
  assert.isNotNull(root.querySelector('[part=balance]'));
});
