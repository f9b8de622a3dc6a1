/// <reference types="mocha" />

import { assert, aTimeout, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/statement.js';
import '../define/provider.js';
import { hurry } from '../fetching/hurry.fixture.js';
import { StatementHarness } from '../harness/statement.js';
import { statementFaces } from './faces.js';
import { backendThat, sampleStatement } from './sample-statement.fixture.js';

// A face comes once: one test only can hold it back.
it('a face that is long in coming costs a statement nothing: what came meanwhile is shown with it', async () => {
  let come = () => {};
  const faced = new Promise<void>((done) => (come = done));
  const load = statementFaces['load'];
  Object.assign(statementFaces, { load: async () => faced.then(load) });
  const calm = hurry();
  const payment = {
    stream: 'account/ACME',
    asOf: '2026-03-31',
    creditor: { name: 'Distribuidora Andrade', contact: { name: 'Laura Pérez', phone: '55 5000 0000' } },
    accounts: [{ currency: 'MXN', clabe: '032180000118359719', bank: 'Banco de Ejemplo', holder: 'Distribuidora Andrade' }],
    reference: { numeric: '0010429', concept: 'RF97ACME' },
  };
  const answers: Readonly<Record<string, unknown>> = { statement: sampleStatement(), promises: [], 'payment-instructions': payment };
  const { backend, calls } = backendThat(({ name }) => answers[name]);
  const capabilities = async () => ({ views: ['statement', 'promises', 'payment-instructions'] }) as never;
  const provider = await fixture(html`<cartera-provider .backend=${{ ...backend, capabilities }}></cartera-provider>`);
  const statement = Object.assign(document.createElement('cartera-statement'), { stream: 'account/ACME', to: '2026-03-31' });
  provider.append(statement);
  await waitUntil(() => calls.length === 3);
  await aTimeout(200);
  calm();
  come();
  const harness = new StatementHarness(statement);
  await waitUntil(() => harness.shows() === 'amounts');
  const text = (selector: string) => statement.renderRoot.querySelector(selector)?.textContent ?? '';
  assert.deepEqual([text('.no-promises'), text('[part=payment]').includes('RF97ACME')], ['', true]);
});
