/// <reference types="mocha" />

import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/all.js';
import { backendThat, sampleStatement, type Sample } from './sample-statement.fixture.js';
import type { CarteraStatement } from './statement.js';

const shown = async (sample: Sample): Promise<CarteraStatement> =>
  fixture<CarteraStatement>(html`<cartera-statement .statement=${sampleStatement(sample)}></cartera-statement>`);

const asked = async (answer: () => unknown, to = '2026-03-31'): Promise<CarteraStatement> => {
  const provider = await fixture(html`
    <cartera-provider .backend=${backendThat(answer).backend}>
      <cartera-statement stream="account/ACME" from="2026-01-01" to=${to}></cartera-statement>
    </cartera-provider>
  `);
  return provider.querySelector('cartera-statement') as CarteraStatement;
};

const STATES: Readonly<Record<string, () => Promise<CarteraStatement>>> = {
  full: () => shown({ late: true, knownAt: '2026-04-02T20:05:00Z' }),
  'three currencies': () => shown({ currencies: ['CLP', 'MXN', 'USD'] }),
  'nothing open': () => shown({ settled: true }),
  empty: () => fixture(html`<cartera-statement .statement=${{ ...sampleStatement(), sections: [] }}></cartera-statement>`),
  'in chunks': () => shown({ lines: 400 }),
  waiting: () => asked(() => new Promise(() => undefined)),
  failed: () => asked(() => Promise.reject(new TypeError('Failed to fetch'))),
  'wrong date': () => asked(() => sampleStatement(), '2026-13-45'),
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

describe('on a phone', () => {
  before(() => setViewport({ width: 320, height: 700 }));
  after(() => setViewport({ width: 1024, height: 768 }));

  it('axe finds nothing', async () => {
    await expect(await shown({ late: true })).to.be.accessible();
  });

  it('tables stay tables for those who cannot see them', async () => {
    const element = await shown({});
    const roles = ['table', 'rowgroup', 'row', 'cell', 'columnheader', 'rowheader'];
    for (const role of roles)
      assert.notDeepEqual(element.shadowRoot?.querySelector(`.movements[role=${role}], .movements [role=${role}]`), null, role);
  });

  // Nine-figure amounts, the widest that a document of ours may hold on a phone, and the largest there is.
  for (const scale of [1, 10_000, 1_000_000]) {
    it(`nothing is cut or scrolls sideways, amounts × ${scale}`, async () => {
      const element = await shown({ scale, late: true });
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
});

describe('on paper', () => {
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  it('there is no button, and black stands on white', async () => {
    document.documentElement.dataset['theme'] = 'dark';
    const element = await shown({});
    const button = element.shadowRoot?.querySelector('button') as HTMLElement;
    const base = getComputedStyle(element.shadowRoot?.querySelector('.base') as Element);
    assert.deepEqual(button.getClientRects().length, 0);
    assert.deepEqual([base.color, base.backgroundColor], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    delete document.documentElement.dataset['theme'];
  });
});
