/// <reference types="mocha" />

import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/all.js';
import { agingReport, type Owed } from './aging-report.fixture.js';
import type { CarteraAging } from './aging.js';

const wide = (scale: number): readonly Owed[] => [
  { customerId: 'A-1', notDue: 100_000 * scale, aged: [20_000 * scale], unapplied: -5_000 * scale },
  { customerId: 'B-2', aged: [30_000 * scale, 0, 30_000 * scale, 10 * scale] },
];
const NAMES = { 'A-1': 'Comercializadora de Abarrotes y Productos del Campo de la Sierra Norte, S.A. de C.V.' };

const shown = async (owed?: readonly Owed[], more: object = {}): Promise<CarteraAging> => {
  const element = await fixture<CarteraAging>(html`<cartera-aging .report=${agingReport(owed)} .names=${NAMES}></cartera-aging>`);
  Object.assign(element, more);
  await element.updateComplete;
  return element;
};

const asked = async (answer: () => unknown): Promise<CarteraAging> => {
  const backend = { view: async () => answer() };
  const provider = await fixture(html`<cartera-provider .backend=${backend}><cartera-aging></cartera-aging></cartera-provider>`);
  return provider.querySelector('cartera-aging') as CarteraAging;
};

const STATES: Readonly<Record<string, () => Promise<CarteraAging>>> = {
  full: () => shown(),
  chosen: async () => {
    const element = await shown();
    element.shadowRoot?.querySelector<HTMLElement>('.age')?.click();
    return element;
  },
  'two currencies': () =>
    shown([
      { customerId: 'A-1', aged: [5] },
      { customerId: 'A-1', currency: 'USD', notDue: 7 },
    ]),
  'more to come': () => shown(Array.from({ length: 60 }, (_, index) => ({ customerId: `C-${index}`, notDue: 100 + index }))),
  compact: () => shown(undefined, { density: 'compact' }),
  empty: () => shown([]),
  waiting: () => asked(() => new Promise(() => undefined)),
  failed: () => asked(() => Promise.reject(new TypeError('Failed to fetch'))),
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
        const element = await show();
        await waitUntil(() => !element.isUpdatePending);
        await expect(element).to.be.accessible();
      });
    }
  });
}

for (const width of [320, 768, 1024, 1440, 2560]) {
  describe(`${width} px`, () => {
    before(() => setViewport({ width, height: 900 }));
    after(() => setViewport({ width: 1024, height: 768 }));

    it('axe finds nothing', async () => {
      await expect(await shown(wide(1))).to.be.accessible();
    });

    for (const scale of [1, 10_000, 1_000_000]) {
      it(`no amount is cut and nothing scrolls sideways, amounts × ${scale}`, async () => {
        const element = await shown(wide(scale));
        const { left, right } = element.getBoundingClientRect();
        const figures = [...(element.shadowRoot?.querySelectorAll('.figure, tbody .money') ?? [])].filter(
          (one) => one.getClientRects().length > 0,
        );
        expect(figures.length).to.be.greaterThan(10);
        for (const figure of figures) {
          const box = figure.getBoundingClientRect();
          expect(box.left, figure.textContent ?? '').to.be.at.least(left);
          expect(box.right, figure.textContent ?? '').to.be.at.most(right + 0.5);
          expect(figure.scrollWidth, figure.textContent ?? '').to.be.at.most(Math.ceil(box.width) + 1);
        }
        expect(element.scrollWidth).to.be.at.most(Math.ceil(right - left));
      });
    }

    it('a table stays one for those who cannot see it, and no button is out of sight', async () => {
      const root = (await shown()).shadowRoot;
      for (const role of ['row', 'cell', 'columnheader', 'rowheader'])
        assert.notDeepEqual(root?.querySelector(`.customers [role=${role}]`), null, role);
      for (const button of root?.querySelectorAll('button') ?? []) {
        const { width: across, height } = button.getBoundingClientRect();
        if (button.getClientRects().length > 0) expect(Math.min(across, height), button.textContent ?? '').to.be.at.least(24);
      }
    });
  });
}

describe('on paper', () => {
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  it('there is no button, and black stands on white', async () => {
    document.documentElement.dataset['theme'] = 'dark';
    const root = (await shown()).shadowRoot;
    const base = getComputedStyle(root?.querySelector('.base') as Element);
    assert.deepEqual(
      [...(root?.querySelectorAll('button') ?? [])].filter((one) => one.getClientRects().length > 0),
      [],
    );
    assert.deepEqual([base.color, base.backgroundColor], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    delete document.documentElement.dataset['theme'];
  });
});
