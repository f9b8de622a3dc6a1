/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../define/worklist.js';
import { deskBooks } from './books.fixture.js';
import { longList, pageOfRows, workRow } from './rows.fixture.js';
import { worklistOver, worklistWith } from './worklist.fixture.js';

before(() => setViewport({ width: 1280, height: 800 }));

const nodesOf = (element: Element) => element.shadowRoot?.querySelectorAll('.body .row') ?? [];

describe('over the books', () => {
  it('says whom to call, why, how much, how late, in the order of the Backend', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector);
    assert.equal(worklist.total(), '4 cuentas al 31 mar 2026');
    const [first, second, third, fourth] = worklist.rows();
    assert.deepEqual([first?.id, second?.id, third?.id, fourth?.id], ['C-3', 'B-2', 'A-1', 'D-4']);
    assert.deepEqual(first?.amounts, { MXN: '200,000.00', USD: '700.00' });
    assert.deepEqual([first?.why, first?.late], ['120 días de atraso', '120']);
    assert.deepEqual(second, {
      name: 'Bodega del Norte',
      id: 'B-2',
      why: '40 días de atraso',
      amounts: { MXN: '3,000.00' },
      late: '40',
      standing: '',
      mark: '',
      selected: false,
    });
  });

  it('orders, reasons, facets and search are asked of the Backend, and the view says so', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector);
    const views: string[] = [];
    worklist.element.addEventListener('cartera-view-change', ({ detail }) => views.push(detail.view));
    await worklist.choose('Orden', 'Nombre');
    assert.deepEqual(
      worklist.rows().map(({ id }) => id),
      ['A-1', 'B-2', 'C-3', 'D-4'],
    );
    expect(worklist.reasons()).to.include('Sin contacto 2');
    await worklist.chooseReason('Sin contacto');
    assert.deepEqual(
      worklist.rows().map(({ id }) => id),
      ['B-2', 'C-3'],
    );
    await worklist.choose('Moneda', 'USD');
    assert.deepEqual(
      worklist.rows().map(({ id }) => id),
      ['C-3'],
    );
    assert.deepEqual(views, ['order=name', 'order=name&reason=worklist.no_contact', 'order=name&reason=worklist.no_contact&currency=USD']);
    await worklist.search('bodega');
    assert.equal(worklist.shows(), 'nothing');
    worklist.element.shadowRoot?.querySelector<HTMLElement>('.empty button')?.click();
    await worklist.settled();
    assert.deepEqual([worklist.rows().length, worklist.element.view], [4, 'order=name']);
  });

  it('why a row is here adds up to its points, and says what would remove it', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector);
    await worklist.press('j', 'w');
    await waitUntil(() => worklist.why() !== undefined);
    const why = worklist.why() ?? [];
    assert.equal(why.at(-1), 'Total 213 puntos');
    expect(why.join('\n')).to.contain('Deja de contar');
    const points = why.slice(0, -1).map((row) => Number(/([\d,]+)$/.exec(row)?.[1]?.replace(',', '')));
    assert.equal(
      points.reduce((sum, one) => sum + one, 0),
      213,
    );
    await worklist.press('j');
    expect(worklist.why()?.at(-1)).to.contain('120');
    await worklist.press('Escape');
    assert.equal(worklist.why(), undefined);
  });

  it('a customer is told that this is not for them', async () => {
    const { backendFor } = await deskBooks();
    const worklist = await worklistOver(backendFor({ id: 'c', role: 'customer', streams: ['account/A-1'] }));
    assert.equal(worklist.shows(), 'failure');
    await waitUntil(() => worklist.notice()?.includes('No tiene permiso para ver o hacer esto.'));
  });
});

describe('100,000 rows', () => {
  it('are as many nodes as are in sight and to spare; any row is in reach of the scroll bar', async () => {
    const { backend, asked } = longList(100_000);
    const worklist = await worklistOver(backend);
    await new Promise((done) => setTimeout(done, 30));
    const nodes = new Set(nodesOf(worklist.element));
    expect(nodes.size).to.be.lessThan(60);
    for (const index of [70_000, 12_345, 99_999]) {
      await worklist.scrollTo(index);
      expect(worklist.rows().map(({ id }) => id)).to.include(String(index).padStart(6, '0'));
    }
    assert.equal(worklist.rows().at(-1)?.id, '099999');
    assert.deepEqual(
      [...nodesOf(worklist.element)].filter((node) => !nodes.has(node)),
      [],
    );
    expect(asked.length).to.be.lessThan(20);
    assert.deepEqual([...new Set(asked.map(({ limit }) => limit))], [50]);
    assert.equal(worklist.element.shadowRoot?.querySelector('.grid')?.getAttribute('aria-rowcount'), '100001');
  });

  it('a row on its way keeps its place, and no frame is without rows', async () => {
    const { backend } = longList(100_000);
    const worklist = await worklistOver(backend);
    const grid = worklist.element.shadowRoot?.querySelector('.grid') as HTMLElement;
    for (let step = 1; step <= 20; step += 1) {
      grid.scrollTop = step * 40_000;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const top = grid.getBoundingClientRect().top + 40;
      const under = worklist.element.shadowRoot?.elementsFromPoint(400, top + 100).some((one) => one.closest('.row'));
      assert.equal(under, true, `frame ${step}`);
    }
    await worklist.settled();
    assert.deepEqual(
      worklist.rows().filter(({ name }) => name === 'Cargando…'),
      [],
    );
  });

  it('what scrolled past is waited for no more', async () => {
    const list = longList(100_000);
    const aborted: number[] = [];
    const view = (async (name: 'worklist', query: { skip?: number }, options: { signal?: AbortSignal }) => {
      options.signal?.addEventListener('abort', () => aborted.push(query.skip ?? 0));
      if ((query.skip ?? 0) === 40_000) await new Promise(() => undefined);
      return list.backend.view(name, query, options);
    }) as never;
    const worklist = await worklistOver({ ...list.backend, view });
    const grid = worklist.element.shadowRoot?.querySelector('.grid') as HTMLElement;
    grid.scrollTop = 40_010 * 44;
    await new Promise((done) => setTimeout(done, 150));
    await worklist.scrollTo(80_000);
    expect(aborted).to.include(40_000);
  });

  it('a million rows have their last one too', async () => {
    const worklist = await worklistWith({ page: { ...pageOfRows([]), rows: { length: 0 } } });
    assert.equal(worklist.shows(), 'failure');
    const { backend } = longList(1_000_000);
    const long = await worklistOver(backend);
    await long.press('End');
    assert.equal(long.active()?.id, '999999');
  });
});

describe('from properties alone', () => {
  it('shows the page’s rows, and how many more there are', async () => {
    const worklist = await worklistWith({ page: pageOfRows([workRow(1), workRow(2)], 700) });
    assert.deepEqual(
      worklist.rows().map(({ id }) => id),
      ['000001', '000002'],
    );
    expect(worklist.element.shadowRoot?.querySelector('.partial')?.textContent).to.contain('2 de 700');
  });

  it('a row that cannot be read takes no other away', async () => {
    const odd = { ...workRow(2), toCollect: [{ amount: 0.5, currency: 'MXN' }] };
    const worklist = await worklistWith({ page: pageOfRows([workRow(1), odd, undefined as never, workRow(3)]) });
    assert.deepEqual(
      worklist
        .rows()
        .map(({ name }) => name)
        .slice(0, 2),
      ['Cliente 000001', 'Este renglón no se puede mostrar'],
    );
    await worklist.press('j', 'Enter', 'x');
    assert.equal(worklist.account(), undefined);
  });

  it('what a page sets wrong is said in words, and what is set right again shows', async () => {
    const failed: string[] = [];
    const heard = (event: Event) => failed.push((event as CustomEvent<{ readonly code: string }>).detail.code);
    document.addEventListener('cartera-load-failed', heard);
    const worklist = await worklistWith({ page: { rows: 'no' } });
    document.removeEventListener('cartera-load-failed', heard);
    assert.deepEqual(failed, ['worklist.unreadable']);
    await waitUntil(() => worklist.notice()?.includes('La lista de gestión que se recibió está incompleta'));
    Object.assign(worklist.element, { page: pageOfRows([workRow(1)]), view: 'order=mood' });
    await waitUntil(() => worklist.shows() === 'failure');
    Object.assign(worklist.element, { view: '' });
    await waitUntil(() => worklist.shows() === 'rows');
  });

  it('a link that cannot be read has a way to the list', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector, { view: 'order=nothing' });
    assert.equal(worklist.shows(), 'failure');
    const out = [...(worklist.element.shadowRoot?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent?.trim() === 'Quitar filtros',
    );
    out?.click();
    await worklist.settled();
    assert.equal(worklist.shows(), 'rows');
    assert.equal(worklist.element.view, '');
  });

  it('four currencies: three have a column, the fourth stands with its code', async () => {
    const toCollect = ['MXN', 'USD', 'EUR', 'GBP'].map((currency, index) => ({ amount: (index + 1) * 100, currency }));
    const page = pageOfRows([workRow(1, { toCollect })]);
    const facets = { ...page.facets, currency: toCollect.map(({ currency }) => ({ value: currency, count: 1 })) };
    const [row] = (await worklistWith({ page: { ...page, facets } })).rows();
    assert.deepEqual(row?.amounts, { MXN: '1.00', USD: '2.00', EUR: '3.00' });
    expect(row?.standing).to.contain('£4.00 GBP');
  });
});

describe('on the way', () => {
  it('a failure keeps the list with its day, and "try again" brings a newer one', async () => {
    const { collector } = await deskBooks();
    let fails = false;
    const view = (async (...asked: Parameters<typeof collector.view>) => {
      if (fails) throw new TypeError('Failed to fetch');
      return collector.view(...asked);
    }) as typeof collector.view;
    const worklist = await worklistOver({ ...collector, view });
    const failed: unknown[] = [];
    worklist.element.addEventListener('cartera-load-failed', ({ detail }) => failed.push(detail));
    fails = true;
    worklist.element.reload();
    await waitUntil(() => worklist.notice()?.includes('Lo que ve es la lista al 31 mar 2026.'));
    assert.deepEqual([worklist.rows().length, failed], [4, [{ code: 'backend.unreachable', retryable: true }]]);
    fails = false;
    await worklist.retry();
    assert.equal(worklist.notice(), undefined);
  });

  it('a right that was withdrawn takes the list away', async () => {
    const { collector, backendFor } = await deskBooks();
    const customer = backendFor({ id: 'c', role: 'customer', streams: [] });
    let refused = false;
    const view = ((...asked: Parameters<typeof collector.view>) =>
      (refused ? customer : collector).view(...asked)) as typeof collector.view;
    const worklist = await worklistOver({ ...collector, view });
    refused = true;
    worklist.element.reload();
    await waitUntil(() => worklist.shows() === 'failure');
  });

  it('away from its provider nothing of it stays', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector);
    const { element } = worklist;
    element.remove();
    document.body.append(element);
    await waitUntil(() => worklist.shows() === 'waiting');
    element.remove();
  });

  it('asks again by itself every so many seconds, and never at 0', async () => {
    const { backend, asked } = longList(3);
    const worklist = await worklistOver(backend, { refreshSeconds: 1 });
    await waitUntil(() => asked.length > 1, 'asked again', { timeout: 2500 });
    worklist.element.refreshSeconds = 0;
    await worklist.settled();
    const before = asked.length;
    await new Promise((done) => setTimeout(done, 1200));
    assert.equal(asked.length, before);
  });
});
