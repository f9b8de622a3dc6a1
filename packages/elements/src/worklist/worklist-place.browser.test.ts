/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../define/worklist.js';
import { deskBooks } from './books.fixture.js';
import { longList, pageOfRows, workRow } from './rows.fixture.js';
import { worklistOver, worklistWith } from './worklist.fixture.js';

before(() => setViewport({ width: 1280, height: 800 }));

const heightOf = (element: Element, id: string) => {
  const row = [...(element.shadowRoot?.querySelectorAll('.body .row:not([hidden])') ?? [])].find(
    (one) => one.querySelector('.id')?.textContent === id,
  );
  return row?.getBoundingClientRect().top;
};

describe('its place', () => {
  it('the same row is at the same height when rows came above it', async () => {
    let above = 0;
    const { backend } = longList(5000, (n) => (n < above ? workRow(90_000 + n) : workRow(n - above)));
    const worklist = await worklistOver(backend);
    await worklist.scrollTo(1000);
    const top = heightOf(worklist.element, '001000');
    above = 7;
    worklist.element.reload();
    await worklist.settled();
    await waitUntil(() => worklist.rows()[0]?.id === '001000');
    expect(Math.abs((heightOf(worklist.element, '001000') ?? 0) - (top ?? 0))).to.be.lessThan(1);
  });

  it('the active row holds before the first in sight does, and stays the active one', async () => {
    const rows = Array.from({ length: 200 }, (_, n) => workRow(n));
    const worklist = await worklistWith({ page: pageOfRows(rows) });
    await worklist.scrollTo(50);
    const grid = worklist.element.shadowRoot?.querySelector('.grid') as HTMLElement;
    await worklist.press('Home', ...Array.from({ length: 60 }, () => 'j'));
    const top = heightOf(worklist.element, '000060');
    const fewer = rows.filter(({ customerId }) => customerId > '000009');
    worklist.element.page = pageOfRows([workRow(900), ...fewer]);
    await worklist.element.updateComplete;
    await new Promise((done) => requestAnimationFrame(done));
    assert.equal(worklist.active()?.id, '000060');
    expect(Math.abs((heightOf(worklist.element, '000060') ?? 0) - (top ?? 0))).to.be.lessThan(1);
    expect(grid.scrollTop).to.be.greaterThan(0);
  });

  it('rows that changed are marked, and that is said once', async () => {
    const { collector, send } = await deskBooks();
    const worklist = await worklistOver(collector);
    await send({ kind: 'assign', stream: 'account/B-2', on: '2026-03-31', facts: { to: 'luz' } });
    worklist.element.reload();
    await waitUntil(() => worklist.rows().some(({ mark }) => mark === 'Cambió'));
    assert.deepEqual(
      worklist
        .rows()
        .filter(({ mark }) => mark !== '')
        .map(({ id, standing }) => [id, standing]),
      [['B-2', 'luz']],
    );
    expect(worklist.element.shadowRoot?.textContent).to.contain('cambió 1 renglón de los que ve');
  });

  it('another order begins at the top', async () => {
    const { backend } = longList(5000);
    const worklist = await worklistOver(backend);
    await worklist.scrollTo(3000);
    await worklist.choose('Orden', 'Nombre');
    assert.equal(worklist.rows()[0]?.id, '000000');
  });

  it('narrower, rows have two lines and the first in sight stays', async () => {
    const { backend } = longList(5000);
    const worklist = await worklistOver(backend);
    await worklist.scrollTo(500);
    await setViewport({ width: 380, height: 800 });
    await waitUntil(() => worklist.element.shadowRoot?.querySelector('[data-lines="2"]'));
    await worklist.settled();
    await waitUntil(() => worklist.rows()[0]?.id === '000500');
    await setViewport({ width: 1280, height: 800 });
  });
});

describe('accounts', () => {
  it('a row opens beside the list, one that a page prevents does not, and closing gives the focus back', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector);
    const opened: unknown[] = [];
    worklist.element.addEventListener('cartera-account-open', (event) => {
      opened.push(event.detail);
      if (opened.length === 2) event.preventDefault();
    });
    await worklist.open('Bodega del Norte');
    assert.deepEqual([worklist.account(), worklist.element.view], ['account/B-2', 'open=account%2FB-2']);
    assert.deepEqual(opened, [{ stream: 'account/B-2', customerId: 'B-2', name: 'Bodega del Norte' }]);
    await worklist.open('Dulcería Lupita');
    assert.equal(worklist.account(), 'account/B-2');
    await worklist.press('Escape');
    assert.deepEqual([worklist.account(), worklist.element.view], [undefined, '']);
    assert.equal(worklist.element.shadowRoot?.activeElement?.className, 'grid');
  });

  it('what is done in the account is seen in the list, in its place', async () => {
    const { collector, send } = await deskBooks();
    const worklist = await worklistOver(collector);
    await worklist.open('B-2');
    await send({ kind: 'assign', stream: 'account/B-2', on: '2026-03-31', facts: { to: 'ana' } });
    const detail = { stream: 'account/B-2', kind: 'assign' };
    const account = worklist.element.shadowRoot?.querySelector('cartera-account');
    account?.dispatchEvent(new CustomEvent('cartera-account-change', { detail, bubbles: true, composed: true }));
    await waitUntil(() => worklist.rows().some(({ id, standing }) => id === 'B-2' && standing === 'ana'));
  });

  it('c and p open the account on that form', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector);
    await worklist.press('c');
    const account = () => worklist.element.shadowRoot?.querySelector('cartera-account');
    await waitUntil(() => account()?.shadowRoot?.querySelector('form'), 'a form is there', { timeout: 4000 });
    assert.equal(worklist.account(), 'account/C-3');
  });
});

describe('the view in the address', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('is kept beside what else stands there; an account is a step back', async () => {
    history.replaceState(null, '', '?tab=desk&order=oldest');
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector, { address: true });
    assert.equal(worklist.element.view, 'order=oldest');
    await worklist.chooseReason('Sin contacto');
    assert.equal(location.search, '?tab=desk&order=oldest&reason=worklist.no_contact');
    await worklist.press('Enter');
    expect(location.search).to.contain('open=account%2FC-3');
    history.back();
    await waitUntil(() => worklist.account() === undefined);
    assert.equal(location.search, '?tab=desk&order=oldest&reason=worklist.no_contact');
  });

  it('is the page’s to keep otherwise', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector, { view: 'reason=worklist.no_contact' });
    assert.equal(worklist.rows().length, 2);
    await worklist.choose('Orden', 'Nombre');
    assert.equal(location.href, before);
    worklist.element.view = '';
    await worklist.settled();
    await waitUntil(() => worklist.rows().length === 4);
  });
});
