/// <reference types="mocha" />

import type { Backend } from '@cartera/backend';
import type { StreamId, WorkItem } from '@cartera/core';
import { assert, aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import '../define/worklist.js';
import { hide, tested, type TestedBackend } from '../following/moves.fixture.js';
import type { WorklistHarness } from '../harness/worklist.js';
import { deskBooks } from './books.fixture.js';
import { longList, workRow } from './rows.fixture.js';
import { worklistOver } from './worklist.fixture.js';

before(() => setViewport({ width: 1280, height: 800 }));
beforeEach(() => sendMouse({ type: 'move', position: [1279, 799] }));
afterEach(() => hide(false));

const rowOf = ({ element }: WorklistHarness, id: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.body .row:not([hidden])') ?? [])].find(
    (one) => one.querySelector('.id')?.textContent === id,
  );
const topOf = (list: WorklistHarness, id: string) => rowOf(list, id)?.getBoundingClientRect().top ?? -1;
const idsOf = (list: WorklistHarness, count: number) =>
  list
    .rows()
    .slice(0, count)
    .map(({ id }) => id);
const pages = ({ asked }: TestedBackend) => asked.filter(([name]) => name === 'worklist').length;
const idOf = (n: number) => String(n).padStart(6, '0');
const focusGrid = ({ element }: WorklistHarness) => element.shadowRoot?.querySelector<HTMLElement>('.grid')?.focus();

/** A list of so many rows, in an order that a test may change, under a Backend whose moves it tells; once it follows. */
async function following(total: number, properties: object = {}) {
  let order = Array.from({ length: total }, (_, n) => n);
  const changed = new Map<number, Partial<WorkItem>>();
  const row = (n: number) => workRow(n, changed.get(n));
  const long = longList(total, (index) => row(order[index] ?? index));
  const view = (async (name: string, query: { readonly stream?: string; readonly skip?: number }, options: object) =>
    name === 'work-item'
      ? row(Number(query.stream?.slice('account/'.length)))
      : { ...(await long.backend.view('worklist', query, options)), total: order.length }) as Backend['view'];
  const source = tested({ ...long.backend, view });
  const list = await worklistOver(source.backend, properties);
  await waitUntil(() => source.open() === 1, 'it follows', { timeout: 4_000 });
  await aTimeout(300);
  const tell = (...numbers: readonly number[]) =>
    source.tell(...numbers.map((n) => ({ stream: `account/${idOf(n)}` as StreamId, version: changed.get(n)?.version ?? 1 })));
  return {
    list,
    source,
    tell,
    write: (n: number, more: Partial<WorkItem>) => changed.set(n, { ...changed.get(n), ...more, version: 2 }),
    reorder: (next: (order: number[]) => number[]) => {
      order = next([...order]);
    },
  };
}

describe('rows', () => {
  it('say that they changed where a name is long and the page narrow: the name is cut off, not the word', async () => {
    await setViewport({ width: 390, height: 800 });
    try {
      const { list, tell, write } = await following(20);
      write(3, { name: 'Comercializadora de Materiales para la Construcción del Noroeste', points: 9 });
      tell(3);
      await waitUntil(() => list.rows()[3]?.mark === 'Cambió', 'marked', { timeout: 3_000 });
      const row = rowOf(list, idOf(3));
      const [who, mark] = ['.who', '.mark'].map((part) => row?.querySelector(part)?.getBoundingClientRect());
      assert.isAbove(mark?.width ?? 0, 20);
      assert.isAtMost(mark?.right ?? Infinity, who?.right ?? 0);
    } finally {
      await setViewport({ width: 1280, height: 800 });
    }
  });

  it('are written anew where they stand, marked, and said; 1,000 moves are one request a page in sight', async () => {
    const { list, source, tell, write } = await following(5_000);
    const before = pages(source);
    write(3, { assignedTo: 'luz' });
    for (let n = 0; n < 1_000; n += 1) tell(n % 40);
    await waitUntil(() => list.rows()[3]?.standing.includes('luz'), 'the row');
    await aTimeout(1_500);
    assert.equal(pages(source) - before, 1);
    assert.equal(list.rows()[3]?.mark, 'Cambió');
    expect(list.element.shadowRoot?.textContent).to.contain('cambió 1 renglón de los que ve');
    assert.equal(list.order(), undefined);
  });

  it('10,000 moves a minute ask once a second at most', async () => {
    const { source, tell } = await following(5_000);
    const before = pages(source);
    const end = performance.now() + 3_000;
    while (performance.now() < end) {
      tell(...Array.from({ length: 17 }, (_, n) => n));
      await aTimeout(100);
    }
    expect(pages(source) - before).to.be.within(2, 4);
  });

  it('row after row that changes is said once in half a minute', async () => {
    const { list, tell, write } = await following(200);
    const status = list.element.shadowRoot as ShadowRoot;
    const heard = new Set<string>();
    const watching = new MutationObserver(() => {
      for (const one of status.querySelectorAll('[role=status]'))
        if (/cambi/i.test(one.textContent ?? '')) heard.add(one.textContent ?? '');
    });
    watching.observe(status, { subtree: true, childList: true, characterData: true });
    for (const wave of [[3], [5, 6], [7, 8, 9]]) {
      for (const n of wave) write(n, { assignedTo: 'luz' });
      tell(...wave);
      await waitUntil(() => wave.every((n) => list.rows()[n]?.mark === 'Cambió'), 'marked', { timeout: 3_000 });
    }
    await aTimeout(200);
    watching.disconnect();
    assert.deepEqual([...heard], ['Lista actualizada: cambió 1 renglón de los que ve.']);
  });

  it('a mark stays while others move', async () => {
    const { list, tell, write } = await following(200);
    write(3, { assignedTo: 'luz' });
    tell(3);
    await waitUntil(() => list.rows()[3]?.mark === 'Cambió');
    write(5, { assignedTo: 'ana' });
    tell(5);
    await waitUntil(() => list.rows()[5]?.mark === 'Cambió', 'the other', { timeout: 3_000 });
    assert.equal(list.rows()[3]?.mark, 'Cambió');
  });
});

describe('the order', () => {
  it('at rest at the top, with nobody in the list, it is taken at once', async () => {
    const { list, tell, reorder } = await following(500);
    reorder(([first = 0, ...rest]) => [...rest.slice(0, 3), first, ...rest.slice(3)]);
    tell(0);
    await waitUntil(() => idsOf(list, 4).join() === [1, 2, 3, 0].map(idOf).join(), 'the order');
    assert.equal(list.element.shadowRoot?.querySelector('.grid')?.scrollTop, 0);
    assert.equal(list.order(), undefined);
  });

  it('with the focus in the list nothing moves: it is offered, and taken with the row at hand in its place', async () => {
    const { list, tell, write, reorder } = await following(500);
    await list.press('j', 'j', 'j', 'j', 'j');
    focusGrid(list);
    const top = topOf(list, idOf(5));
    reorder((order) => [400, ...order.filter((n) => n !== 400 && n !== 2)]);
    write(2, { toCollect: [{ amount: 0, currency: 'MXN' }] });
    write(7, { assignedTo: 'luz' });
    tell(400, 2, 7);
    await waitUntil(() => list.order() === '1 cambio · actualizar el orden', 'the offer', { timeout: 3_000 });
    assert.deepEqual(idsOf(list, 8), [0, 1, 2, 3, 4, 5, 6, 7].map(idOf));
    assert.deepEqual([list.rows()[2]?.amounts['MXN'], list.rows()[7]?.standing], ['0.00', 'luz']); // one left the page: it is asked what became of it
    assert.equal(topOf(list, idOf(5)), top);
    await expect(list.element).to.be.accessible();
    await list.takeOrder();
    assert.deepEqual([list.order(), list.active()?.id, list.element.shadowRoot?.activeElement?.className], [undefined, idOf(5), 'grid']);
    expect(list.rows().map(({ id }) => id)).not.to.include(idOf(2));
    await waitUntil(() => Math.abs(topOf(list, idOf(5)) - top) < 1, 'the row at hand');
  });

  it('under a pointer nothing moves', async () => {
    const { list, tell, reorder } = await following(500);
    const at = rowOf(list, idOf(4))?.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round((at?.left ?? 0) + 100), Math.round((at?.top ?? 0) + 10)] });
    reorder((order) => [400, ...order.filter((n) => n !== 400)]);
    tell(400);
    await waitUntil(() => list.order() !== undefined, 'the offer', { timeout: 3_000 });
    assert.equal(topOf(list, idOf(4)), at?.top);
  });

  it('scrolled, what is in sight stays; what comes into sight then is of the new order', async () => {
    const { list, tell, reorder } = await following(5_000);
    await list.scrollTo(1_000);
    const top = topOf(list, idOf(1_003));
    reorder((order) => [4_000, ...order.filter((n) => n !== 4_000)]);
    tell(4_000);
    await waitUntil(() => list.order() !== undefined, 'the offer', { timeout: 3_000 });
    assert.equal(topOf(list, idOf(1_003)), top);
    await list.scrollTo(2_500);
    await waitUntil(() => list.order() === undefined, 'taken');
    await list.settled();
    expect(list.rows().map(({ id }) => id)).to.include(idOf(2_500));
    const numbers = list.rows().map(({ id }) => Number(id));
    assert.deepEqual(
      numbers,
      [...numbers].sort((a, b) => a - b),
    );
  });

  it('a selection survives, by account; what moves back takes the offer away', async () => {
    const { list, tell, reorder } = await following(500);
    await list.press('j', 'x');
    reorder((order) => [400, ...order.filter((n) => n !== 400)]);
    tell(400);
    await waitUntil(() => list.order() !== undefined, 'the offer', { timeout: 3_000 });
    assert.deepEqual(
      list.rows().flatMap(({ id, selected }) => (selected ? [id] : [])),
      [idOf(1)],
    );
    reorder((order) => order.toSorted((a, b) => a - b));
    tell(400);
    await waitUntil(() => list.order() === undefined, 'no offer', { timeout: 3_000 });
    assert.deepEqual(
      list.rows().flatMap(({ id, selected }) => (selected ? [id] : [])),
      [idOf(1)],
    );
  });

  it('what is typed in the search field is not disturbed', async () => {
    const { list, tell, write } = await following(500);
    const search = list.element.shadowRoot?.querySelector<HTMLInputElement>('#search') as HTMLInputElement;
    search.focus();
    search.value = 'Clie';
    write(3, { assignedTo: 'luz' });
    tell(3);
    await waitUntil(() => list.rows()[3]?.standing.includes('luz'), 'the row', { timeout: 3_000 });
    assert.deepEqual([search.value, list.element.shadowRoot?.activeElement?.id], ['Clie', 'search']);
  });
});

describe('over the books', () => {
  it('a promise made elsewhere shows on the open list; the open account stays open and follows', async () => {
    const { collector, send } = await deskBooks();
    const list = await worklistOver(collector, { refreshSeconds: 0 });
    await list.open('B-2');
    await waitUntil(
      () => list.element.shadowRoot?.querySelector('cartera-account')?.shadowRoot?.querySelector('[role=tab]'),
      'the account',
      {
        timeout: 5_000,
      },
    );
    await aTimeout(1_000);
    await send({
      kind: 'make-promise',
      stream: 'account/B-2',
      on: '2026-03-31',
      facts: { promiseId: 'PR-1', parts: [{ dueOn: '2026-04-06', amount: { amount: 300_000, currency: 'MXN' } }] },
    });
    await waitUntil(() => list.rows().some(({ id, standing, why }) => id === 'B-2' && `${standing} ${why}`.includes('romet')), 'the row', {
      timeout: 4_000,
    });
    assert.equal(list.account(), 'account/B-2');
    const account = list.element.shadowRoot?.querySelector('cartera-account');
    await waitUntil(() => account?.shadowRoot?.textContent?.includes('romesa'), 'the account follows', { timeout: 3_000 });
  });
});

describe('without a connection', () => {
  it('says so beside the day after a while, keeps the list, and catches up', async () => {
    const { list, source, write } = await following(200);
    source.breakOff('backend.unreachable', { refuses: true });
    const view = source.backend.view.bind(source.backend);
    let gone = true;
    Object.assign(source.backend, {
      view: async (...query: Parameters<typeof view>) => {
        if (gone) throw new TypeError('Failed to fetch');
        return view(...query);
      },
    });
    await waitUntil(() => list.total().includes('Sin conexión.'), 'it says so', { timeout: 8_000 });
    assert.equal(list.notice(), undefined);
    assert.equal(list.shows(), 'rows');
    write(3, { assignedTo: 'luz' });
    gone = false;
    source.mend();
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => list.rows()[3]?.standing.includes('luz'), 'the row', { timeout: 3_000 });
    await waitUntil(() => !list.total().includes('Sin conexión.'));
  });
});
