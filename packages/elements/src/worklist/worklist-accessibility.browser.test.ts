/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '@cartera/locales/en';
import '../define/worklist.js';
import type { WorklistHarness } from '../harness/worklist.js';
import { deskBooks } from './books.fixture.js';
import { longList, pageOfRows, workRow } from './rows.fixture.js';
import { worklistOver, worklistWith } from './worklist.fixture.js';

const rows = Array.from({ length: 30 }, (_, n) => workRow(n));

const STATES: Readonly<Record<string, () => Promise<WorklistHarness>>> = {
  rows: () => worklistWith({ page: pageOfRows(rows) }),
  compact: () => worklistWith({ page: pageOfRows(rows), density: 'compact' }),
  selected: async () => {
    const worklist = await worklistOver((await deskBooks()).collector);
    await worklist.press('x', 'j', 'x', 's');
    await waitUntil(() => worklist.selection().includes('Posponer hasta el'));
    return worklist;
  },
  why: async () => {
    const worklist = await worklistOver((await deskBooks()).collector);
    await worklist.press('w');
    await waitUntil(() => worklist.why() !== undefined);
    return worklist;
  },
  keys: async () => {
    const worklist = await worklistWith({ page: pageOfRows(rows) });
    await worklist.press('?');
    await waitUntil(() => worklist.element.shadowRoot?.querySelector('dialog')?.open);
    return worklist;
  },
  account: async () => {
    const worklist = await worklistOver((await deskBooks()).collector);
    await worklist.press('Enter');
    await waitUntil(() => worklist.element.shadowRoot?.querySelector('cartera-account')?.shadowRoot?.querySelector('[role=tab]'));
    return worklist;
  },
  nobody: () => worklistWith({ page: pageOfRows([]) }),
  'no row matches': () => worklistWith({ page: pageOfRows([]), view: 'q=nadie' }),
  failed: () => worklistOver({ view: () => Promise.reject(new TypeError('Failed to fetch')) } as never),
};

for (const theme of ['light', 'dark']) {
  describe(`axe, ${theme}`, () => {
    before(async () => {
      await setViewport({ width: 1280, height: 800 });
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

for (const width of [320, 768, 1440, 2560]) {
  describe(`${width} px`, () => {
    before(() => setViewport({ width, height: 900 }));

    it('axe finds nothing, no amount is cut, nothing scrolls sideways, targets are large enough', async () => {
      const toCollect = [
        { amount: 123_456_789_012, currency: 'MXN' },
        { amount: 98_765_432, currency: 'USD' },
      ];
      const { element } = await worklistWith({
        page: pageOfRows([workRow(1, { toCollect, withPromise: true, assignedTo: 'ana.solis' }), ...rows]),
      });
      await expect(element).to.be.accessible();
      const { right } = element.getBoundingClientRect();
      const root = element.shadowRoot as ShadowRoot;
      for (const amount of root.querySelectorAll<HTMLElement>('.body .amount')) {
        if (amount.getClientRects().length === 0) continue;
        const box = amount.getBoundingClientRect();
        expect(amount.scrollWidth, amount.textContent ?? '').to.be.at.most(Math.ceil(box.width) + 1);
        expect(box.right).to.be.at.most(right);
        expect(box.left).to.be.at.least((amount.parentElement as HTMLElement).getBoundingClientRect().left - 1);
      }
      const grid = root.querySelector('.grid') as HTMLElement;
      expect(grid.scrollWidth).to.be.at.most(grid.clientWidth);
      for (const button of root.querySelectorAll('button')) {
        const { width: across, height } = button.getBoundingClientRect();
        if (button.getClientRects().length > 0) expect(Math.min(across, height), button.textContent ?? '').to.be.at.least(24);
      }
    });

    it('amounts of one currency end at one line', async () => {
      const { element } = await worklistWith({
        page: pageOfRows(rows.map((row, n) => ({ ...row, toCollect: [{ amount: 10 ** (n % 9), currency: 'MXN' }] }))),
      });
      const amounts = [...(element.shadowRoot?.querySelectorAll('.body .amount[data-currency=MXN]') ?? [])];
      const ends = amounts
        .filter((one) => one.textContent !== '' && one.getClientRects().length > 0)
        .map((one) => Math.round(one.getBoundingClientRect().right));
      assert.equal(new Set(ends).size, 1);
    });
  });
}

describe('320 px, in two lines', () => {
  before(() => setViewport({ width: 320, height: 900 }));

  it('a reason with nothing beside it has the whole line', async () => {
    const because = [
      { code: 'worklist.snoozed', facts: {}, from: [{ code: 'worklist.until_day', facts: { on: '2026-09-30' }, from: [] }] },
    ];
    const { element } = await worklistWith({ page: pageOfRows([workRow(1, { because }), workRow(2, { because, assignedTo: 'ana' })]) });
    const cut = [...(element.shadowRoot?.querySelectorAll('.body .row:not([hidden]) .reason') ?? [])].map(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    assert.deepEqual(cut, [false, true]);
  });

  it('days late stand beside a reason that does not say them, but for one not to call', async () => {
    const broken = { code: 'worklist.broken_promise', facts: { points: 1000 } };
    const reasons = [
      broken,
      { code: 'worklist.days_late', facts: { points: 200, dueOn: '2026-02-12' } },
      { code: 'worklist.promised', facts: {} },
    ];
    const rows = reasons.map((reason, n) => workRow(n + 1, { because: [reason], oldestDueOn: '2026-02-12' }));
    const { element } = await worklistWith({ page: pageOfRows(rows) });
    const beside = [...(element.shadowRoot?.querySelectorAll('.body .row:not([hidden]) .reason') ?? [])].map(
      (reason) => getComputedStyle(reason, '::after').content,
    );
    assert.deepEqual(beside, ['" · 47 días"', 'none', 'none']);
  });
});

describe('otherwise', () => {
  before(() => setViewport({ width: 1280, height: 800 }));

  it('in English all of it is English, and the rows too', async () => {
    const { backend } = longList(3);
    const worklist = await worklistOver(backend, { lang: 'en' });
    await waitUntil(() => worklist.total().startsWith('3 accounts as of 31 Mar 2026'));
    assert.equal(worklist.rows()[0]?.why, '47 days late');
    await worklist.press('w');
    await waitUntil(() => worklist.why()?.at(-1) === 'Total 213 points');
  });

  it('name and id of a row are two words to somebody who listens', async () => {
    const { element } = await worklistWith({ page: pageOfRows([workRow(1, { name: 'Herrajes El Roble' })]) });
    const head = element.shadowRoot?.querySelector('.body [role=rowheader]');
    expect(head?.textContent).to.match(/^Herrajes El Roble \S/);
  });

  it('no template of it has a style attribute: a strict policy lets all of it through', async () => {
    const worklist = await worklistWith({ page: pageOfRows(rows) });
    await worklist.press('x', 'w', 's');
    await waitUntil(() => worklist.why() !== undefined);
    const styled = [...(worklist.element.shadowRoot?.querySelectorAll('[style]') ?? [])].map((one) => one.className);
    assert.deepEqual(
      [...new Set(styled)].filter((name) => !['row', 'body', 'grid'].includes(name)),
      [],
    );
  });

  it('on paper there are no buttons of it', async () => {
    await emulateMedia({ media: 'print' });
    const { element } = await worklistWith({ page: pageOfRows(rows) });
    const buttons = [...(element.shadowRoot?.querySelectorAll('button, select, input') ?? [])].filter(
      (one) => one.getClientRects().length > 0,
    );
    assert.deepEqual(buttons, []);
    await emulateMedia({ media: 'screen' });
  });
});
