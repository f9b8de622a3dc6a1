/// <reference types="mocha" />

import { assert, expect, fixture, html } from '@open-wc/testing';
import '../define/all.js';
import { customerOwing } from '../registration/customer-owing.fixture.js';
import { StatementHarness } from './statement.js';
import { backendThat, codedError, sampleStatement } from '../statement/sample-statement.fixture.js';
import type { CarteraProvider } from '../provider/index.js';
import type { CarteraStatement } from '../statement/index.js';

const shown = async (lang: string, ...currencies: readonly string[]) => {
  const statement = sampleStatement({ currencies });
  return new StatementHarness(
    await fixture<CarteraStatement>(html`<cartera-statement lang=${lang} .statement=${statement}></cartera-statement>`),
  );
};

it('reads what a person reads', async () => {
  const statement = await shown('es-MX', 'MXN');
  await statement.settled();
  assert.deepEqual(statement.shows(), 'amounts');
  assert.deepEqual(statement.title(), 'Estado de cuenta · Cuenta ACME');
  assert.deepEqual(statement.balance(), '$48,210.55 MXN');
  assert.deepEqual(statement.asOf(), 'Saldo al 31 mar 2026');
  assert.deepEqual(statement.notice(), undefined);
  const [first, ...others] = statement.openItems();
  expect(others).to.have.length(2);
  expect(first?.['document']).to.contain('F-1001');
  expect(first?.['due']).to.contain('2 feb 2026');
  assert.deepEqual(first?.['open'], '18,600.00');
  const movements = statement.movements();
  expect(movements).to.have.length(4);
  assert.deepEqual([movements[0]?.['date'], movements[0]?.['charge'], movements[0]?.['credit']], ['15 ene 2026', '1.00', '']);
});

it('reads the currency that is asked, and says which is not there', async () => {
  const statement = await shown('en', 'MXN', 'USD');
  await statement.settled();
  assert.deepEqual(statement.currencies(), ['MXN', 'USD']);
  expect(statement.balance('USD')).to.contain('48,210.55 USD');
  expect(() => statement.balance('EUR')).to.throw('no section in EUR');
});

it('opens why a document is open, over the books', async () => {
  const { backend, stream } = await customerOwing();
  const provider = await fixture<CarteraProvider>(
    html`<cartera-provider .backend=${backend}><cartera-statement stream=${stream}></cartera-statement></cartera-provider>`,
  );
  const statement = new StatementHarness(provider.querySelector('cartera-statement') as CarteraStatement);
  await statement.settled();
  assert.deepEqual(statement.balance(), '$1,000.00 MXN');
  const open = await statement.why('F-1');
  expect(open.at(-1)).to.contain('1,000.00');
  expect((await statement.why('F-1', 'movements')).length).to.be.greaterThan(0);
  let refused = '';
  await statement.why('F-9').catch((error: unknown) => (refused = String(error)));
  expect(refused).to.contain('no why of F-9');
  assert.deepEqual(statement.promises(), []);
});

it('presses the buttons a person presses, and waits for what comes of it', async () => {
  let answers = 0;
  const { backend } = backendThat(() => {
    answers += 1;
    if (answers === 1) throw codedError('backend.unreachable', { retryable: true });
    return sampleStatement();
  });
  const provider = await fixture<CarteraProvider>(
    html`<cartera-provider .backend=${backend}
      ><cartera-statement stream="account/ACME" from="2026-01-01" to="2026-03-31"></cartera-statement
    ></cartera-provider>`,
  );
  const statement = new StatementHarness(provider.querySelector('cartera-statement') as CarteraStatement);
  await statement.settled();
  assert.deepEqual(statement.shows(), 'failure');
  expect(statement.notice()?.length).to.be.greaterThan(20);
  await statement.retry();
  assert.deepEqual(statement.shows(), 'amounts');
  let printed = 0;
  const print = window.print;
  window.print = () => (printed += 1);
  await statement.print();
  window.print = print;
  assert.deepEqual(printed, 1);
  let refused = '';
  await statement.retry().catch((error: unknown) => (refused = String(error)));
  expect(refused).to.contain('shows no button to try again');
});
