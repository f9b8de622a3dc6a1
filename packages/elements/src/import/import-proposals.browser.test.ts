/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../define/all.js';
import { ImportHarness } from '../harness/import.js';
import { one, press, texts } from '../promise-form/promise-form.fixture.js';
import { CURRENCIES, csv, GROUPED, importOver, LINES } from './import.fixture.js';
import { importBackend, memoryImports } from './imports.fixture.js';

const given = async (text: string, { memory = memoryImports(), lang = 'es-MX', mapping = undefined as object | undefined } = {}) => {
  const harness = new ImportHarness(await importOver(importBackend(memory.imports), { lang, mapping }));
  await harness.give(csv(text));
  return harness;
};
const cellsOf = (harness: ImportHarness, header: string) => harness.columns().find((column) => column.header === header)?.cells;
const said = (harness: ImportHarness) => harness.proposals().map(({ field, isSo }) => [field, isSo]);
/** Until what is told of rows is there: it comes later than the rest. */
const told = async (harness: ImportHarness) => waitUntil(() => harness.faults().every((words) => !words.endsWith(': ')));

const WORDS = {
  'es-MX': {
    yes: '3 sin cliente toman el de la fila de arriba; en la tabla llevan ↑.',
    no: 'Las filas sin cliente se rechazarán.',
    above: '↑ de la fila de arriba: ACME',
  },
  en: {
    yes: '3 without a customer take the one of the row above; in the table they bear ↑.',
    no: 'Rows without a customer will be refused.',
    above: '↑ from the row above: ACME',
  },
};

for (const lang of ['es-MX', 'en'] as const) {
  it(`a customer that is filled down is marked and told; said no to, its rows are refused; yes again, they are read: ${lang}`, async () => {
    const words = WORDS[lang];
    const harness = await given(GROUPED, { lang });
    assert.deepEqual(said(harness), [['customerFilled', true]]);
    expect(harness.proposals()[0]?.words).to.contain(words.yes);
    assert.deepEqual(cellsOf(harness, 'Cliente'), ['ACME', words.above, words.above, 'BETA', words.above.replace('ACME', 'BETA')]);
    assert.deepEqual([texts(harness.element, '[part=warnings]'), harness.faults()], [[], []]);
    await harness.propose('customerFilled', false);
    await told(harness);
    expect(harness.proposals()[0]?.words).to.contain(words.no);
    assert.deepEqual(cellsOf(harness, 'Cliente'), ['ACME', '', '', 'BETA', '']);
    assert.deepEqual(harness.faults().length, 3);
    await harness.propose('customerFilled', true);
    assert.deepEqual([said(harness), harness.faults()], [[['customerFilled', true]], []]);
    assert.deepEqual(cellsOf(harness, 'Cliente')?.[1], words.above);
  });
}

it('what is said goes in: the rows without a customer are refused, or are those of the one above', async () => {
  const memory = memoryImports();
  const harness = await given(GROUPED, { memory });
  await harness.propose('customerFilled', false);
  await harness.review();
  assert.deepEqual(harness.counts(), ['2 nuevas', '3 rechazadas']);
  await press(harness.element, 'Atrás');
  await harness.propose('customerFilled', true);
  await harness.review();
  await harness.import();
  assert.deepEqual([harness.outcome()[0], memory.books.size], ['Entraron 5 filas nuevas: $150.50 MXN.', 5]);
});

it('parts in several currencies are read each in its own; said no to, one currency is asked for, and the other part refused', async () => {
  const harness = await given(CURRENCIES);
  assert.deepEqual([said(harness), harness.questions()], [[['currencyLines', true]], []]);
  expect(harness.proposals()[0]?.words).to.contain('Cada parte se lee en la suya: MXN, USD.');
  await harness.propose('currencyLines', false);
  assert.deepEqual(harness.questions(), ['¿Qué moneda?']);
  await harness.answer('currency', 'MXN');
  await told(harness);
  assert.deepEqual(harness.faults().length, 1);
  expect(harness.faults()[0]).to.contain('Línea 6, Total');
  await harness.propose('currencyLines', true);
  assert.deepEqual([said(harness), harness.faults()], [[['currencyLines', true]], []]);
});

it('a no that opens a question takes it back with a yes', async () => {
  for (const [text, field, question] of [
    [CURRENCIES, 'currencyLines', '¿Qué moneda?'],
    [LINES, 'customerLines', '¿En qué columna está el cliente?'],
  ] as const) {
    const harness = await given(text);
    await harness.propose(field, false);
    assert.deepEqual(harness.questions(), [question]);
    await harness.propose(field, true);
    assert.deepEqual([harness.questions(), said(harness), harness.faults()], [[], [[field, true]], []]);
  }
});

it('customers in lines of their own give way to a column, and come back', async () => {
  const harness = await given(LINES);
  expect(harness.proposals()[0]?.words).to.contain('En la columna «Folio».');
  await harness.mean('Vendedor', 'customer');
  assert.deepEqual(said(harness), [['customerLines', false]]);
  assert.deepEqual(cellsOf(harness, 'Vendedor'), ['V-1', 'V-2']);
  await harness.propose('customerLines', true);
  assert.deepEqual(
    [said(harness), harness.questions(), harness.columns().find(({ header }) => header === 'Vendedor')?.meaning],
    [[['customerLines', true]], [], 'No se usa'],
  );
});

it('a column that is corrected keeps what was proposed; another line of headers does not', async () => {
  const memory = memoryImports();
  const harness = await given(GROUPED, { memory });
  await harness.mean('Nota', 'reference');
  assert.deepEqual([said(harness), harness.faults()], [[['customerFilled', true]], []]);
  const row = one<HTMLInputElement>(harness.element, '#headerRow');
  if (!row) throw new Error('there is no line of headers to choose');
  row.value = '2';
  row.dispatchEvent(new Event('change'));
  await harness.settled();
  assert.deepEqual(memory.asked.at(-1), 'preview {"mapping":{"headerRow":2}}');
  assert.deepEqual(said(harness), []);
});

it('a page that says no is heard, and a person may say yes', async () => {
  const harness = await given(GROUPED, { mapping: { customerFilled: false } });
  await told(harness);
  assert.deepEqual([said(harness), harness.faults().length], [[['customerFilled', false]], 3]);
  await harness.propose('customerFilled', true);
  assert.deepEqual([said(harness), harness.faults()], [[['customerFilled', true]], []]);
});

it('by keyboard: the space bar says no and yes, what follows is heard, the focus stays', async () => {
  const harness = await given(GROUPED);
  const { element } = harness;
  const box = one<HTMLInputElement>(element, '[data-proposal=customerFilled] input');
  const heard = () => texts(element, '[role=status]')[0];
  for (let presses = 0; element.shadowRoot?.activeElement !== box; presses += 1) {
    if (presses > 20) throw new Error('the tab key does not come there');
    await sendKeys({ press: 'Tab' });
  }
  await sendKeys({ press: 'Space' });
  await harness.settled();
  assert.deepEqual([box?.checked, element.shadowRoot?.activeElement === box], [false, true]);
  expect(heard()).to.contain('3 de estas filas no se pueden leer así.');
  await sendKeys({ press: 'Space' });
  await harness.settled();
  assert.deepEqual([box?.checked, heard()], [true, 'Las primeras 5 filas, como se leerían.']);
});

it('each has a name, and what follows from it beside it', async () => {
  const harness = await given(GROUPED);
  const box = one<HTMLInputElement>(harness.element, '[data-proposal=customerFilled] input');
  const hint = box && one(harness.element, `#${box.getAttribute('aria-describedby')}`);
  assert.deepEqual(
    box?.labels?.[0]?.textContent.trim(),
    'El cliente viene solo en la primera fila de su grupo; las de abajo son del mismo',
  );
  expect(hint?.textContent).to.contain('3 sin cliente');
  const mark = one(harness.element, '.from-above [aria-hidden=true]');
  assert.deepEqual([mark?.textContent, one(harness.element, '.from-above .unseen')?.textContent], ['↑', 'de la fila de arriba:']);
});
