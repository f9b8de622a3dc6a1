/// <reference types="mocha" />

import type { Imports } from '@cartera/backend';
import { assert, expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../define/all.js';
import { ImportHarness } from '../harness/import.js';
import { one, press, texts } from '../promise-form/promise-form.fixture.js';
import { CURRENCIES, csv, GROUPED, importOver, INVOICES, UNTOLD } from './import.fixture.js';
import { importBackend, memoryImports } from './imports.fixture.js';

const opened = async (memory = memoryImports(), change: Partial<Imports> = {}) =>
  new ImportHarness(await importOver(importBackend({ ...memory.imports, ...change })));

/** Until all that is told of rows is there: it comes later than the rest. */
const told = async (harness: ImportHarness) => waitUntil(() => harness.faults().every((words) => !words.endsWith(': ')));

const read = async (text: string, name = 'facturas.csv') => {
  const harness = await opened();
  await harness.give(csv(text, name));
  await told(harness);
  return harness;
};

const compared = async () => {
  const memory = memoryImports();
  memory.books.set('F-1', { amount: 50_000, currency: 'MXN' });
  memory.books.set('F-9', { amount: 123_456_789_000, currency: 'MXN' });
  const harness = await opened(memory);
  await harness.give(
    csv('Cliente;Folio;Fecha;Saldo;Moneda\nC-1;F-1;13/04/2026;7,654,321.09;MXN\nC-1;F-2;13/04/2026;123,456,789.00;MXN', 's.csv'),
  );
  await harness.review();
  return harness;
};

const STATES: Readonly<Record<string, () => Promise<ImportHarness>>> = {
  file: opened,
  columns: async () => read(INVOICES),
  questions: async () => read(UNTOLD),
  'customers filled down': async () => read(GROUPED),
  'parts said no to': async () => {
    const harness = await read(CURRENCIES);
    await harness.propose('currencyLines', false);
    return harness;
  },
  'all is open': async () => read('Quién;Qué\nC-1;F-1'),
  'a wrong file': async () => read(INVOICES, 'vieja.xls'),
  'a list compared': compared,
  running: async () => {
    const harness = await opened(memoryImports({ holdAt: 4 }));
    await harness.give(csv(INVOICES));
    await harness.review();
    await press(harness.element, 'Importar 3 filas');
    await waitUntil(() => harness.progress() !== undefined);
    return harness;
  },
  'broken off': async () => {
    const memory = memoryImports();
    const run: Imports['run'] = async (id, request, options) =>
      request.dryRun ? memory.imports.run(id, request, options) : Promise.reject(new TypeError('network error'));
    const harness = await opened(memory, { run });
    await harness.give(csv(INVOICES));
    await harness.review();
    await harness.import();
    return harness;
  },
  done: async () => {
    const harness = await read(INVOICES);
    await harness.review();
    await harness.import();
    return harness;
  },
  closed: async () => new ImportHarness(await importOver(importBackend(memoryImports().imports, { imports: undefined }))),
};

for (const theme of ['light', 'dark']) {
  describe(`axe, ${theme}`, () => {
    before(() => {
      document.documentElement.dataset['theme'] = theme;
    });
    after(() => {
      delete document.documentElement.dataset['theme'];
    });

    for (const [name, show] of Object.entries(STATES)) {
      it(`finds nothing: ${name}`, async () => {
        await expect((await show()).element).to.be.accessible();
      });
    }
  });
}

describe('on a phone', () => {
  before(() => setViewport({ width: 320, height: 700 }));
  after(() => setViewport({ width: 1024, height: 768 }));

  for (const [name, show] of Object.entries(STATES)) {
    it(`nothing is cut or scrolls sideways but the table in its frame: ${name}`, async () => {
      const { element } = await show();
      expect(element.scrollWidth).to.be.at.most(320);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const figure of element.shadowRoot?.querySelectorAll('.figure, input:not([hidden]), button, .field select') ?? [])
        expect(figure.getBoundingClientRect().right, figure.outerHTML).to.be.at.most(320);
    });
  }

  it('has targets for thumbs', async () => {
    const shown = [await read(UNTOLD), await read(GROUPED)];
    const targets = '.acts button, select, .card > label:first-child, .proposal label, .field input';
    const nodes = shown.flatMap(({ element }) => [...(element.shadowRoot?.querySelectorAll(targets) ?? [])]);
    const boxes = nodes.map((node) => node.getBoundingClientRect()).filter(({ height }) => height > 0);
    expect(boxes.length).to.be.greaterThan(12);
    for (const { height } of boxes) expect(height).to.be.at.least(44);
  });
});

it('there is one main button in each view at most', async () => {
  for (const show of Object.values(STATES)) {
    const { element } = await show();
    expect((element.shadowRoot?.querySelectorAll('[part~=primary], .primary.like') ?? []).length).to.be.at.most(1);
  }
});

it('goes by keyboard alone, from the columns to what was done; the focus is on the heading of each step', async () => {
  const harness = await read(INVOICES);
  const focused = () => harness.element.shadowRoot?.activeElement;
  assert.deepEqual(focused()?.id, 'step');
  const tabTo = async (isThere: () => boolean) => {
    for (let presses = 0; !isThere(); presses += 1) {
      if (presses > 40) throw new Error('the tab key does not come there');
      await sendKeys({ press: 'Tab' });
    }
  };
  await tabTo(() => focused()?.classList.contains('scroll') === true);
  await tabTo(() => focused()?.id === 'meaning-0');
  await tabTo(() => focused()?.textContent.trim() === 'Revisar qué cambiaría');
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => harness.shows() === 'review');
  await harness.settled();
  assert.deepEqual(focused()?.id, 'step');
  await tabTo(() => focused()?.textContent.trim() === 'Importar 3 filas');
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => harness.shows() === 'done');
  assert.deepEqual(focused()?.id, 'step');
});

it('the place for a file is a button', async () => {
  const harness = await opened();
  const drop = one<HTMLButtonElement>(harness.element, '[part=drop]');
  const input = one<HTMLInputElement>(harness.element, '[part=drop] + input');
  let opens = 0;
  input?.addEventListener('click', (event) => {
    event.preventDefault(); // no dialog in a test
    opens += 1;
  });
  drop?.focus();
  await sendKeys({ press: 'Enter' });
  await sendKeys({ press: 'Space' });
  assert.deepEqual([drop?.type, opens], ['button', 2]);
});

it('what comes is said to those who cannot see, one thing at a time', async () => {
  const harness = await opened();
  const said = () => texts(harness.element, '[role=status]')[0];
  assert.deepEqual(said(), '');
  await harness.give(csv(UNTOLD));
  assert.deepEqual(said(), 'Antes, conteste lo que falta arriba.');
  await harness.answer('dates', 'D/M/Y');
  await harness.answer('currency', 'MXN');
  assert.deepEqual(said(), 'Las primeras 2 filas, como se leerían.');
  await harness.review();
  assert.deepEqual(said(), '2 nuevas');
  await harness.import();
  assert.deepEqual(said(), 'facturas.csv quedó importado');
});
