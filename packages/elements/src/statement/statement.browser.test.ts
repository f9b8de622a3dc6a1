/// <reference types="mocha" />

import { assert, aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../define/statement.js';
import { backendThat, sampleStatement } from './sample-statement.fixture.js';
import type { CarteraStatement } from './statement.js';

async function shown(statement: unknown): Promise<CarteraStatement> {
  return fixture<CarteraStatement>(html`<cartera-statement .statement=${statement}></cartera-statement>`);
}

/** The text of what matches, white space folded. */
function texts(element: CarteraStatement, selector: string): readonly string[] {
  return [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());
}

const cells = (element: CarteraStatement, row: number) => texts(element, `.movements tbody tr:nth-child(${row}) > *`);

describe('a statement from a property', () => {
  it('says first what is owed, and as of when', async () => {
    const element = await shown(sampleStatement());
    assert.deepEqual(texts(element, '.as-of'), ['Saldo al 31 mar 2026']);
    assert.deepEqual(texts(element, '[part=balance]'), ['$48,210.55 MXN']);
  });

  it('makes the balance the largest text', async () => {
    const element = await shown(sampleStatement());
    const size = (node: Element) => Number.parseFloat(getComputedStyle(node).fontSize);
    const all = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
    const balance = element.shadowRoot?.querySelector('[part=balance]') as Element;
    assert.deepEqual(Math.max(...all.map(size)), size(balance));
  });

  it('says what the balance is made of, and since when it is overdue', async () => {
    const element = await shown(sampleStatement());
    assert.deepEqual(texts(element, '.parts > div'), [
      'Vencido $31,004.10desde el 2 feb 2026',
      'Por vencer $18,406.45',
      'A favor \u2212$1,200.00',
    ]);
  });

  it('has a table for the bar of ages', async () => {
    const element = await shown(sampleStatement());
    assert.deepEqual(texts(element, '.ages tbody th'), ['Por vencer', '1–30 días', '31–60 días', '61–90 días', '91 días o más', 'A favor']);
    assert.deepEqual(texts(element, '.ages tbody td'), ['18,406.45', '12,404.10', '18,600.00', '0.00', '0.00', '\u22121,200.00']);
  });

  it('lists what is open with how late it is', async () => {
    const element = await shown(sampleStatement());
    assert.deepEqual(texts(element, '.open-items tbody .state'), ['Vencido, 57 días', 'Vencido, 19 días', 'Por vencer']);
    expect(texts(element, '.open-items tbody tr:first-child .document')[0]).to.contain('En aclaración: 500.00');
  });

  it('puts charges and credits in columns of their own, with the balance after each', async () => {
    const element = await shown(sampleStatement());
    assert.deepEqual(cells(element, 1), ['Saldo anterior al 1 ene 2026', '10,000.00']);
    assert.deepEqual(cells(element, 2), ['15 ene 2026', 'F-0', 'Factura', '1.00', '', '10,001.00']);
    assert.deepEqual(cells(element, 3), ['15 ene 2026', 'P-1', 'Pago recibido', '', '0.40', '10,000.60']);
    assert.deepEqual(cells(element, 6), ['Saldo al 31 mar 2026', '48,210.55']);
  });

  it('says in words which line came late, and up to when the account was known', async () => {
    const element = await shown(sampleStatement({ late: true, knownAt: '2026-04-02T20:05:00Z' }));
    expect(texts(element, '.late')).to.have.length(1);
    expect(texts(element, '.known-at')[0]).to.match(/^Con lo registrado hasta el \d abr 2026, \d\d:\d\d/);
  });

  it('keeps currencies apart', async () => {
    const element = await shown(sampleStatement({ currencies: ['CLP', 'MXN', 'USD'] }));
    assert.deepEqual(texts(element, '[part=balance]'), ['$4,821,055 CLP', '$48,210.55 MXN', '$48,210.55 USD']);
    assert.deepEqual(texts(element, '.as-of')[0], 'Saldo al 31 mar 2026 en pesos chilenos');
  });

  it('says so when nothing is owed', async () => {
    const element = await shown(sampleStatement({ settled: true }));
    assert.deepEqual(texts(element, '.sentence'), ['No debe nada al 31 mar 2026.']);
    assert.deepEqual(texts(element, 'p.none'), ['No hay documentos por pagar al 31 mar 2026. El último pago se recibió el 15 mar 2026.']);
  });

  it('says so when there is nothing at all', async () => {
    const element = await shown({ ...sampleStatement(), sections: [] });
    expect(texts(element, '.empty')[0]).to.contain('No debe nada al 31 mar 2026.');
  });

  it('names the customer where the page does, else the account', async () => {
    const element = await shown(sampleStatement());
    assert.deepEqual(texts(element, '.whose'), ['Cuenta ACME']);
    element.customerName = 'Ferretería La Central';
    await element.updateComplete;
    assert.deepEqual(texts(element, '.whose'), ['Ferretería La Central']);
  });

  it('asks nobody', async () => {
    const { backend, calls } = backendThat(() => sampleStatement());
    await fixture(
      html`<cartera-provider .backend=${backend}>
        <cartera-statement stream="account/ACME" to="nonsense" .statement=${sampleStatement()}></cartera-statement>
      </cartera-provider>`,
    );
    await aTimeout(50);
    expect(calls).to.have.length(0);
  });
});

describe('language', () => {
  afterEach(() => {
    document.documentElement.lang = 'es-MX';
  });

  it('follows <html> live', async () => {
    const element = await shown(sampleStatement());
    document.documentElement.lang = 'en-GB';
    await waitUntil(() => texts(element, '.as-of')[0] === 'Balance on 31 Mar 2026');
    assert.deepEqual(element.shadowRoot?.querySelector('[part=base]')?.getAttribute('lang'), 'en');
  });

  it('is the nearest, and the element’s own before all', async () => {
    const page = await fixture(html`<div lang="en"><cartera-statement .statement=${sampleStatement()}></cartera-statement></div>`);
    const element = page.querySelector('cartera-statement') as CarteraStatement;
    await waitUntil(() => texts(element, 'h2')[0] === 'Statement of account');
    element.lang = 'es';
    await waitUntil(() => texts(element, 'h2')[0] === 'Estado de cuenta');
  });

  it('is the provider’s where it has one', async () => {
    const provider = await fixture<HTMLElementTagNameMap['cartera-provider']>(
      html`<cartera-provider locale="en"><cartera-statement .statement=${sampleStatement()}></cartera-statement></cartera-provider>`,
    );
    const element = provider.querySelector('cartera-statement') as CarteraStatement;
    await waitUntil(() => texts(element, 'h2')[0] === 'Statement of account');
    provider.locale = 'es-MX';
    await waitUntil(() => texts(element, 'h2')[0] === 'Estado de cuenta');
  });
});

describe('theme', () => {
  it('follows data-theme on the page', async () => {
    const element = await shown(sampleStatement());
    const background = () => getComputedStyle(element.shadowRoot?.querySelector('.base') as Element).backgroundColor;
    const light = background();
    document.documentElement.dataset['theme'] = 'dark';
    await waitUntil(() => background() !== light);
    delete document.documentElement.dataset['theme'];
    await waitUntil(() => background() === light);
  });
});

describe('a long statement', () => {
  it('has every line, once, though not all at first', async () => {
    const element = await shown(sampleStatement({ lines: 5_000 }));
    const rows = () => element.shadowRoot?.querySelectorAll('.movements tbody tr:not(.total)').length ?? 0;
    expect(rows()).to.be.within(1, 4_999);
    assert.deepEqual(texts(element, '[part=balance]'), ['$48,210.55 MXN']);
    await waitUntil(() => rows() === 5_000, 'all lines', { timeout: 10_000 });
    const references = texts(element, '.movements tbody .document');
    assert.deepEqual(new Set(references).size, 5_000);
    expect(texts(element, '.movements .total')).to.have.length(2);
  });

  it('is one table on paper, at once, with a heading for every page', async () => {
    const element = await shown(sampleStatement({ lines: 1_000 }));
    expect(element.shadowRoot?.querySelectorAll('table.movements').length).to.be.greaterThan(0);
    window.dispatchEvent(new Event('beforeprint'));
    const tables = element.shadowRoot?.querySelectorAll('table.movements');
    assert.deepEqual(tables?.length, 1);
    assert.deepEqual(tables?.[0]?.querySelectorAll('tbody tr:not(.total)').length, 1_000);
    assert.deepEqual(texts(element, '.movements .printed-above'), ['Estado de cuenta · ACME · MXN · 31 mar 2026']);
    window.dispatchEvent(new Event('afterprint'));
    await waitUntil(() => element.shadowRoot?.querySelectorAll('table.movements').length === 20, 'on screen in chunks of 50 again');
  });
});

describe('what a page may set', () => {
  const nonsense: readonly unknown[] = [
    'a text',
    42,
    [],
    {},
    { sections: null },
    { ...sampleStatement(), to: '2026-02-30' },
    { ...sampleStatement(), sections: [null] },
    { ...sampleStatement(), sections: [{ ...sampleStatement().sections[0], currency: 'XXX' }] },
    { ...sampleStatement(), sections: [{ ...sampleStatement().sections[0], lines: [{ on: '2026-01-01' }] }] },
    { ...sampleStatement(), sections: [{ ...sampleStatement().sections[0], closing: { amount: 1.5, currency: 'MXN' } }] },
  ];

  for (const [index, value] of nonsense.entries()) {
    it(`never makes it throw: nonsense ${index}`, async () => {
      const element = await shown(value);
      expect(texts(element, '[part=notice]')[0]).to.contain('El estado de cuenta que se recibió está incompleto');
      element.statement = sampleStatement();
      await element.updateComplete;
      assert.deepEqual(texts(element, '[part=balance]'), ['$48,210.55 MXN']);
    });
  }

  it('may be nothing: after a while that is said', async () => {
    const element = await fixture<CarteraStatement>(html`<cartera-statement></cartera-statement>`);
    assert.notDeepEqual(element.shadowRoot?.querySelector('.skeleton'), null);
    await waitUntil(() => texts(element, '.empty')[0] === 'Todavía no hay un estado de cuenta que mostrar.');
  });

  it('may be set in any order, before or after it is on the page', async () => {
    const element = document.createElement('cartera-statement');
    element.statement = sampleStatement();
    const page = await fixture(html`<div></div>`);
    page.append(element);
    await element.updateComplete;
    assert.deepEqual(texts(element, '[part=balance]'), ['$48,210.55 MXN']);
  });
});

describe('the keyboard', () => {
  it('reaches the one button, which prints', async () => {
    const element = await shown(sampleStatement());
    const print = window.print;
    let printed = 0;
    window.print = () => {
      printed += 1;
    };
    await sendKeys({ press: 'Tab' });
    assert.deepEqual(element.shadowRoot?.activeElement?.textContent?.trim(), 'Imprimir');
    await sendKeys({ press: 'Enter' });
    window.print = print;
    assert.deepEqual(printed, 1);
  });
});
