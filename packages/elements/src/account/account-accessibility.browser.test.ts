/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/account.js';
import { accountBackends, record, STREAM } from '../promise-form/promise-account.fixture.js';
import { one, press, texts } from '../promise-form/promise-form.fixture.js';
import { accountOver, lookAt, opened } from './account.fixture.js';
import type { CarteraAccount } from './account.js';

const LONG = 'Comercializadora de Abarrotes y Productos del Campo de la Sierra Norte y Alrededores, S.A. de C.V.';

/** Three currencies, seven figures, a hold, a long name. */
async function busy(scale = 1): Promise<CarteraAccount> {
  const owed = { MXN: [3_100_410 * scale, 1_720_645 * scale], USD: [99 * scale, 0], EUR: [12 * scale, 5] } as const;
  const { clerk } = await accountBackends({ name: LONG, owed });
  const hold = { id: 'H-1', kind: 'legal', itemIds: ['F-1-MXN'] } as const;
  await record(clerk, { kind: 'place-hold', stream: STREAM, on: '2028-03-31', facts: { hold, reason: 'Juicio' } });
  return accountOver(clerk);
}

const STATES: Readonly<Record<string, () => Promise<CarteraAccount>>> = {
  documents: () => busy(),
  history: async () => {
    const account = await busy();
    await lookAt(account, 'timeline');
    return account;
  },
  ...Object.fromEntries(
    (['contact', 'note', 'assign', 'snooze', 'hold'] as const).map((act) => [
      act,
      async () => {
        const account = await busy();
        await opened(account, act);
        await press(account, texts(account, '[part=save]')[0] ?? '');
        await waitUntil(() => one(account, '.problem') !== null);
        return account;
      },
    ]),
  ),
  nobody: async () => accountOver((await accountBackends()).clerk, { stream: 'account/NADIE' }),
};

for (const theme of ['light', 'dark']) {
  describe(`axe, ${theme}`, () => {
    before(() => {
      document.documentElement.dataset['theme'] = theme;
    });
    after(() => {
      delete document.documentElement.dataset['theme'];
    });

    for (const [name, show] of Object.entries(STATES))
      it(`finds nothing: ${name}`, async () => {
        await expect(await show()).to.be.accessible();
      });
  });
}

for (const width of [320, 768, 1440]) {
  describe(`${width} px`, () => {
    before(() => setViewport({ width, height: 900 }));
    after(() => setViewport({ width: 1024, height: 768 }));

    it('no amount is cut, nothing scrolls sideways, no button is too small to hit', async () => {
      const account = await busy(100_000);
      account.closable = true;
      await opened(account, 'hold');
      const { left, right } = account.getBoundingClientRect();
      expect(account.scrollWidth).to.be.at.most(Math.ceil(right - left));
      const figures = [...(account.shadowRoot?.querySelectorAll('.figure, tbody .money') ?? [])];
      expect(figures.length).to.be.greaterThan(8);
      for (const figure of figures) {
        const box = figure.getBoundingClientRect();
        expect(box.left, figure.textContent ?? '').to.be.at.least(left);
        expect(box.right, figure.textContent ?? '').to.be.at.most(right + 0.5);
      }
      for (const button of account.shadowRoot?.querySelectorAll('button') ?? []) {
        const { width: across, height } = button.getBoundingClientRect();
        expect(Math.min(across, height), button.textContent ?? '').to.be.at.least(24);
      }
    });
  });
}

describe('on paper', () => {
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  it('there is no button', async () => {
    const account = await busy();
    const seen = [...(account.shadowRoot?.querySelectorAll('button') ?? [])].filter((button) => button.getClientRects().length > 0);
    assert.deepEqual(
      seen.map(({ textContent }) => textContent),
      [],
    );
  });
});
