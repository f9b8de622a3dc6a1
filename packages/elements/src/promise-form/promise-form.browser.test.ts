/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../define/all.js';
import { accountBackends, STREAM } from './promise-account.fixture.js';
import { choose, formOver, heard, one, press, texts } from './promise-form.fixture.js';

const focused = (form: Element) => form.shadowRoot?.activeElement as HTMLElement | null;
const seen = (form: Element, selector: string) => (one(form, selector)?.getClientRects().length ?? 0) > 0;
const keys = async (...presses: readonly string[]) => {
  for (const key of presses) await sendKeys({ press: key });
};

describe('a promise on a phone', () => {
  before(() => setViewport({ width: 360, height: 740 }));
  after(() => setViewport({ width: 1024, height: 768 }));

  it('says first what is owed, since when, and as of when', async () => {
    const form = await formOver((await accountBackends()).customer);
    assert.deepEqual(texts(form, '.owed p'), ['Vencido desde el 2 feb 2028', '$31,004.10 MXN', 'En total debe $48,210.55 al 31 mar 2028.']);
    const size = (node: Element) => Number.parseFloat(getComputedStyle(node).fontSize);
    const sizes = [...(form.shadowRoot?.querySelectorAll('*') ?? [])].map(size);
    assert.deepEqual(Math.max(...sizes), size(one(form, '[part=balance]') as Element));
  });

  it('is made by keyboard alone, one question at a time', async () => {
    const { customer } = await accountBackends();
    const form = await formOver(customer);
    const done = heard(form, 'cartera-promise-request', 'cartera-promise-done');
    one(form, '#title')?.focus();
    await keys('Tab', 'Space'); // all that is past due
    assert.deepEqual(
      [seen(form, '[data-question=amount]'), seen(form, '[data-question=due]'), seen(form, '.review')],
      [true, false, false],
    );
    await keys('ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab');
    await sendKeys({ type: '$5,000' });
    await keys('Enter');
    await waitUntil(() => focused(form)?.id === 'due-heading');
    assert.deepEqual(
      [seen(form, '[data-question=amount]'), seen(form, '[data-question=due]'), seen(form, '.review')],
      [false, true, false],
    );
    await keys('Tab', 'Space', 'Enter');
    await waitUntil(() => focused(form)?.id === 'review-heading');
    await waitUntil(() => texts(form, '.promise').some((text) => text.startsWith('Se compromete')));
    assert.deepEqual(texts(form, '.review .promise'), [
      'Se compromete a pagar $5,000.00 el lunes 3 de abril. Si no llega el pago, le llamaremos el martes 4 de abril. Puede retirarla hasta el domingo 2 de abril.',
    ]);
    await keys('Tab', 'Tab', 'Enter');
    await waitUntil(() => focused(form)?.id === 'receipt-heading');
    const promises = await customer.view('promises', { stream: STREAM });
    assert.deepEqual(
      promises.map(({ promise }) => promise.parts),
      [[{ dueOn: '2028-04-03', amount: { amount: 500_000, currency: 'MXN' } }]],
    );
    const [number = ''] = texts(form, '[part=number]');
    expect(number).to.match(/^PP-[0-9A-HJKMNP-TV-Z]{6}$/);
    assert.deepEqual(promises[0]?.promise.id, number);
    assert.deepEqual(
      done.map(({ type, cancelable, bubbles, composed }) => [type, cancelable, bubbles, composed]),
      [
        ['cartera-promise-request', true, true, true],
        ['cartera-promise-done', false, true, true],
      ],
    );
    const [request, made] = done.map(({ detail }) => detail);
    assert.deepEqual(made.promiseId, number);
    assert.deepEqual(made.entryIds, [`${request.idempotencyKey}/1`]);
    assert.deepEqual(made.command, request.command);
  });

  it('goes back with Escape, and keeps what was chosen', async () => {
    const form = await formOver((await accountBackends()).customer);
    await choose(form, 'Todo lo vencido');
    await press(form, 'Elegir el día');
    await waitUntil(() => focused(form)?.id === 'due-heading');
    await choose(form, 'Otro día');
    await keys('Escape');
    await waitUntil(() => focused(form)?.id === 'amount-heading');
    assert.deepEqual(one<HTMLInputElement>(form, 'input[name=amount]')?.checked, true);
    await press(form, 'Elegir el día');
    await waitUntil(() => focused(form)?.id === 'due-heading');
    assert.notDeepEqual(one(form, '#due-typed'), null);
  });

  it('has targets for thumbs', async () => {
    const form = await formOver((await accountBackends()).customer);
    const boxes = [...(form.shadowRoot?.querySelectorAll('button, .card > label:first-child, .typed input') ?? [])]
      .map((node) => node.getBoundingClientRect())
      .filter(({ height }) => height > 0);
    expect(boxes.length).to.be.greaterThan(4);
    for (const { height } of boxes) expect(height).to.be.at.least(44);
  });
});

describe('a promise where there is room', () => {
  it('shows both questions and the review on one card', async () => {
    const form = await formOver((await accountBackends()).customer);
    for (const question of ['amount', 'due', 'review']) assert.deepEqual(seen(form, `[data-question=${question}]`), true, question);
    const primary = [...(form.shadowRoot?.querySelectorAll('.primary') ?? [])].filter((one) => one.getClientRects().length > 0);
    expect(primary).to.have.length(1);
  });

  it('says what is missing, and goes there', async () => {
    const form = await formOver((await accountBackends()).customer);
    await press(form, 'Prometer este pago');
    await waitUntil(() => texts(form, '#amount-problem').length === 1);
    assert.deepEqual(texts(form, '#amount-problem'), ['Elija o escriba un importe.']);
    assert.deepEqual(focused(form)?.id, 'amount-heading');
    await choose(form, 'La mitad');
    assert.deepEqual(texts(form, '#amount-problem'), []);
    await press(form, 'Prometer este pago');
    await waitUntil(() => texts(form, '#due-problem').includes('Elija un día.'));
  });

  it('is made with a pointer', async () => {
    const { customer } = await accountBackends();
    const form = await formOver(customer);
    await choose(form, 'Todo lo vencido');
    await choose(form, 'viernes 28 de abril');
    await waitUntil(() => texts(form, '.review .promise')[0]?.startsWith('Se compromete'));
    await press(form, 'Prometer este pago');
    await waitUntil(() => one(form, '.receipt') !== null);
    assert.deepEqual((await customer.view('promises', { stream: STREAM })).length, 1);
  });

  it('speaks English', async () => {
    const form = await formOver((await accountBackends()).customer, { lang: 'en' });
    await choose(form, 'All that is overdue');
    await choose(form, 'Monday 3 April');
    await waitUntil(() => texts(form, '.review .promise')[0]?.startsWith('You promise'));
    assert.deepEqual(texts(form, '.review .promise'), [
      'You promise to pay $31,004.10 on Monday 3 April. If the payment does not arrive, we will call you on Tuesday 4 April. You can withdraw it until Sunday 2 April.',
    ]);
    await press(form, 'Promise this payment');
    await waitUntil(() => texts(form, '#receipt-heading').includes('Your promise is recorded'));
  });
});
