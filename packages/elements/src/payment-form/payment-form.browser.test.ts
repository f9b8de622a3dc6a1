/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../define/all.js';
import { accountBackends, STREAM } from '../promise-form/promise-account.fixture.js';
import { choose, heard, one, press, texts, type } from '../promise-form/promise-form.fixture.js';
import { paymentFormOver, reviewed, rowsOf } from './payment-form.fixture.js';

const focused = (form: Element) => form.shadowRoot?.activeElement as HTMLElement | null;
const open = async (backend: Awaited<ReturnType<typeof accountBackends>>['clerk']) => {
  const { instalments, unapplied } = await backend.view('position', { stream: STREAM });
  return [
    ...instalments.map(({ itemId, open: left }) => [itemId, left.total]),
    ...unapplied.map(({ amount }) => ['favour', amount.amount]),
  ];
};

describe('a payment as the policy says', () => {
  it('is recorded by keyboard alone, and read before it binds', async () => {
    const { clerk } = await accountBackends();
    const form = await paymentFormOver(clerk);
    const events = heard(form, 'cartera-payment-request', 'cartera-payment-done');
    one(form, '#title')?.focus();
    await sendKeys({ press: 'Tab' });
    assert.deepEqual(focused(form)?.id, 'amount');
    await sendKeys({ type: '$40,000' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(form)?.id === 'review-heading');
    assert.deepEqual(
      await reviewed(form),
      'Pago de $40,000.00 (transferencia), recibido el 31 mar 2028: se aplica a F-1-MXN ($31,004.10) y F-2-MXN ($8,995.90).',
    );
    assert.deepEqual(rowsOf(form), [
      'F-1-MXN | 2 feb 2028 | 31,004.10 | 31,004.10 | 0.00',
      'F-2-MXN | 20 may 2028 | 17,206.45 | 8,995.90 | 8,210.55',
      'Queda a favor | 0.00 | ',
    ]);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(form)?.id === 'receipt-heading');
    assert.deepEqual(await open(clerk), [
      ['F-1-MXN', 0],
      ['F-2-MXN', 821_055],
    ]);
    const [number = ''] = texts(form, '[part=number]');
    expect(number).to.match(/^PG-[0-9A-HJKMNP-TV-Z]{6}$/);
    assert.deepEqual(texts(form, '.receipt .sentence').length, 1);
    assert.deepEqual(
      events.map(({ type: name, cancelable, bubbles, composed }) => [name, cancelable, bubbles, composed]),
      [
        ['cartera-payment-request', true, true, true],
        ['cartera-payment-done', false, true, true],
      ],
    );
    const [request, done] = events.map(({ detail }) => detail);
    assert.deepEqual(done.paymentId, number);
    assert.deepEqual(done.command, request.command);
    assert.deepEqual(done.entryIds, [`${request.idempotencyKey}/1`, `${request.idempotencyKey}/2`]);
  });

  it('says what stays in the customer’s favour', async () => {
    const { clerk } = await accountBackends();
    const form = await paymentFormOver(clerk);
    await type(form, '#amount', '50,000');
    expect(await reviewed(form)).to.contain('y quedan $1,789.45 a favor.');
    assert.deepEqual(rowsOf(form).at(-1), 'Queda a favor | 1,789.45 | ');
  });

  it('keeps the day, the way, the reference and the day it clears', async () => {
    const { clerk } = await accountBackends();
    const form = await paymentFormOver(clerk);
    const requests = heard(form, 'cartera-payment-request');
    await type(form, '#amount', '100');
    await type(form, '#method', 'cheque');
    await type(form, '#on', '2028-03-29');
    await type(form, '#reference', ' SPEI 8842 ');
    await type(form, '#clearsOn', '2028-04-02');
    assert.deepEqual(
      await reviewed(form),
      'Pago de $100.00 (cheque), recibido el 29 mar 2028 y en firme el 2 abr 2028: se aplica a F-1-MXN ($100.00).',
    );
    await press(form, 'Registrar el pago');
    await waitUntil(() => one(form, '.receipt') !== null);
    const { command } = requests[0]?.detail ?? {};
    const { paymentId, ...facts } = command.facts;
    assert.deepEqual(command.on, '2028-03-29');
    assert.deepEqual(facts, {
      amount: { amount: 10_000, currency: 'MXN' },
      method: 'cheque',
      reference: 'SPEI 8842',
      clearsOn: '2028-04-02',
      apply: 'by-policy',
    });
    await press(form, 'Registrar otro pago');
    await waitUntil(() => focused(form)?.id === 'amount');
    assert.deepEqual(one<HTMLInputElement>(form, '#amount')?.value, '');
    await type(form, '#amount', '1');
    await reviewed(form);
    await press(form, 'Registrar el pago');
    await waitUntil(() => requests.length === 2);
    assert.notDeepEqual(requests[1]?.detail.command.facts.paymentId, paymentId);
    assert.notDeepEqual(requests[1]?.detail.idempotencyKey, requests[0]?.detail.idempotencyKey);
  });

  it('speaks English', async () => {
    const { clerk } = await accountBackends();
    const form = await paymentFormOver(clerk, { lang: 'en' });
    await type(form, '#amount', '50,000');
    assert.deepEqual(
      await reviewed(form),
      'Payment of $50,000.00 (transfer), received on 31 Mar 2028: applied to F-1-MXN ($31,004.10) and F-2-MXN ($17,206.45) and $1,789.45 left in favour.',
    );
  });
});

describe('a payment put by hand', () => {
  it('begins with what the policy said, and goes where the clerk says', async () => {
    const { clerk } = await accountBackends();
    const form = await paymentFormOver(clerk);
    await type(form, '#amount', '40,000');
    await reviewed(form);
    await choose(form, 'Por documento');
    assert.deepEqual(
      rowsOf(form).map((row) => row.split(' | ')[3]),
      ['31,004.10', '8,995.90', undefined],
    );
    await type(form, '#line-0', '10,000');
    await type(form, '#line-1', '17,206.45');
    await waitUntil(() => rowsOf(form).at(-1) === 'Queda a favor | 12,793.55 | ');
    assert.deepEqual(rowsOf(form)[0], 'F-1-MXN | 2 feb 2028 | 31,004.10 | 10,000.00'.replace('10,000.00', '10,000') + ' | 21,004.10');
    await press(form, 'Registrar el pago');
    await waitUntil(() => one(form, '.receipt') !== null);
    assert.deepEqual(await open(clerk), [
      ['F-1-MXN', 2_100_410],
      ['F-2-MXN', 0],
      ['favour', 1_279_355],
    ]);
  });

  it('may be left in favour, and go back to the policy', async () => {
    const { clerk } = await accountBackends();
    const form = await paymentFormOver(clerk);
    await type(form, '#amount', '500');
    await choose(form, 'Dejar a favor');
    expect(await reviewed(form)).to.contain('queda completo a favor.');
    await choose(form, 'Como dice la política');
    await waitUntil(() => texts(form, '.review .sentence')[0]?.includes('se aplica a F-1-MXN ($500.00).'));
    await choose(form, 'Dejar a favor');
    await waitUntil(() => texts(form, '.review .sentence')[0]?.includes('queda completo a favor.'));
    await press(form, 'Registrar el pago');
    await waitUntil(() => one(form, '.receipt') !== null);
    assert.deepEqual((await open(clerk)).at(-1), ['favour', 50_000]);
  });

  it('above what is open is refused beside the line, above the payment beside all lines; nothing typed is lost', async () => {
    const { clerk } = await accountBackends();
    const form = await paymentFormOver(clerk);
    await type(form, '#amount', '40,000');
    await choose(form, 'Por documento');
    await type(form, '#line-1', '20,000');
    await waitUntil(() => texts(form, '#line-1-problem')[0]?.includes('Abierto: $17,206.45'));
    assert.deepEqual(one(form, '#line-1')?.getAttribute('aria-invalid'), 'true');
    await press(form, 'Registrar el pago');
    await waitUntil(() => focused(form)?.id === 'line-1');
    await type(form, '#line-1', '17,000');
    await type(form, '#line-0', '31,000');
    await waitUntil(() => texts(form, '#apply-problem')[0]?.includes('los renglones piden $48,000.00'));
    await type(form, '#line-0', 'mil');
    assert.deepEqual(texts(form, '#line-0-problem'), ['No pudimos leer el importe. Escríbalo así: 5,000.00.']);
    await type(form, '#line-0', '0');
    expect(await reviewed(form)).to.contain('se aplica a F-2-MXN ($17,000.00) y quedan $23,000.00 a favor.');
  });
});

describe('what cannot be', () => {
  it('is said: no amount, one that cannot be read, a day to come', async () => {
    const { clerk } = await accountBackends();
    const form = await paymentFormOver(clerk);
    await press(form, 'Registrar el pago');
    await waitUntil(() => focused(form)?.id === 'amount');
    assert.deepEqual(texts(form, '#amount-problem'), ['Escriba el importe.']);
    await type(form, '#amount', '1.234,56');
    assert.deepEqual(texts(form, '#amount-problem'), ['No pudimos leer el importe. Escríbalo así: 5,000.00.']);
    await type(form, '#amount', '100');
    await type(form, '#on', '2028-04-01');
    expect(texts(form, '#on-problem')[0]).to.contain('No puede ser después del 31 mar 2028.');
    await type(form, '#on', '2028-03-30');
    await type(form, '#clearsOn', '2028-03-29');
    await waitUntil(() => texts(form, '#clearsOn-problem')[0]?.includes('no puede acreditarse antes de recibirse'));
  });

  it('another currency is refused with words, one of several is chosen', async () => {
    const { clerk } = await accountBackends();
    const form = await paymentFormOver(clerk);
    await type(form, '#amount', 'USD 500');
    assert.deepEqual(texts(form, '#amount-problem'), ['Esta cuenta no tiene documentos abiertos en esa moneda, sino en MXN.']);
    const both = await paymentFormOver((await accountBackends({ owed: { MXN: [100_000, 0], USD: [0, 50_000] } })).clerk);
    assert.deepEqual(rowsOf(both).length, 2);
    assert.deepEqual(texts(both, '.apply > .hint'), ['Lo abierto en USD se paga con un pago en esa moneda.']);
    await type(both, '#currency', 'USD');
    await type(both, '#amount', '500');
    assert.deepEqual(
      await reviewed(both),
      'Pago de $500.00 USD (transferencia), recibido el 31 mar 2028: se aplica a F-2-USD ($500.00 USD).',
    );
  });

  it('with nothing open the payment stays in favour', async () => {
    const { clerk } = await accountBackends({ owed: {} });
    const form = await paymentFormOver(clerk);
    assert.deepEqual(texts(form, '.nothing-open'), ['No hay documentos abiertos al 31 mar 2028. El pago queda a favor del cliente.']);
    await type(form, '#amount', '10');
    expect(await reviewed(form)).to.contain('queda completo a favor.');
  });

  it('whoever may not record a payment reads that, and sends nothing', async () => {
    const { customer } = await accountBackends();
    const form = await paymentFormOver(customer);
    await type(form, '#amount', '10');
    await waitUntil(() => texts(form, '#review-problem')[0]?.includes('No tiene permiso'));
    assert.deepEqual(one(form, '.review .primary')?.getAttribute('aria-disabled'), 'true');
  });
});
