/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../define/all.js';
import { MessageFormHarness } from '../harness/message-form.js';
import { one, texts } from '../promise-form/promise-form.fixture.js';
import { messageFormOver } from './messages.fixture.js';
import { postOffice, type Post } from './post-office.fixture.js';

async function opened(post: Post = {}, properties: Record<string, unknown> = {}) {
  const { office, backend } = await postOffice(post);
  return { office, harness: new MessageFormHarness(await messageFormOver(backend, properties)) };
}

const STATES: Readonly<Record<string, () => Promise<MessageFormHarness>>> = {
  message: async () => (await opened()).harness,
  statement: async () => (await opened({}, { kind: 'statement', channel: 'letter' })).harness,
  'an address is missing': async () => {
    const { harness } = await opened({ addresses: [] });
    await harness.press();
    return harness;
  },
  review: async () => {
    const { harness } = await opened({ isSentHere: true });
    await harness.press();
    return harness;
  },
  asking: async () => {
    const { harness } = await opened({}, { channel: 'whatsapp' });
    await harness.press();
    return harness;
  },
  receipt: async () => {
    const { harness } = await opened({ isSentHere: true });
    await harness.press();
    await harness.press();
    return harness;
  },
  closed: async () => (await opened({ mayMessage: false })).harness,
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
    it(`nothing is cut or scrolls sideways, and thumbs find it: ${name}`, async () => {
      const { element } = await show();
      expect(element.scrollWidth).to.be.at.most(320);
      for (const node of element.shadowRoot?.querySelectorAll('button, a, select, input:not([type=radio])') ?? []) {
        const { right, height } = node.getBoundingClientRect();
        expect(right, node.outerHTML).to.be.at.most(320);
        expect(height, node.outerHTML).to.be.at.least(44);
      }
    });
  }
});

it('there is one main act in each view at most', async () => {
  for (const show of Object.values(STATES)) {
    const { element } = await show();
    expect(element.shadowRoot?.querySelectorAll('.primary').length).to.be.at.most(1);
  }
});

it('is sent by the keyboard alone', async () => {
  const { harness, office } = await opened({ isSentHere: true });
  one(harness.element, '#act')?.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => harness.shows() === 'review');
  await sendKeys({ press: 'Tab' });
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => harness.shows() === 'receipt');
  assert.deepEqual([office.sent.length, harness.element.shadowRoot?.activeElement?.id], [1, 'receipt-heading']);
});

it('speaks the language of the page, and the message that of the customer', async () => {
  const { harness } = await opened({}, { lang: 'en' });
  await waitUntil(() => texts(harness.element, '.title')[0] === 'Message to the customer');
  assert.deepEqual(harness.act(), 'Open in my mail program');
  assert.deepEqual(one(harness.element, '[part=text]')?.lang, 'es-MX');
  harness.element.lang = 'es-MX';
  await waitUntil(() => harness.act() === 'Abrir en mi correo');
});
