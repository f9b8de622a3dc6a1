/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../define/all.js';
import { accountBackends, record, STREAM, TODAY, type AccountSample } from './promise-account.fixture.js';
import { choose, formOver, heard, one, press, texts, type } from './promise-form.fixture.js';

const mxn = (amount: number) => ({ amount, currency: 'MXN' });
const saying = async (form: Element, id: string, words: string) => {
  await waitUntil(() => texts(form, `#${id}`)[0]?.includes(words), `not said: ${words}; said: ${texts(form, '.problem').join(' | ')}`);
};

async function withAmount(text: string, sample?: AccountSample) {
  const form = await formOver((await accountBackends(sample)).customer);
  await choose(form, 'Otro importe');
  await type(form, '#amount-typed', text);
  return form;
}

async function withDay(day: string, sample?: AccountSample) {
  const form = await formOver((await accountBackends(sample)).customer);
  await choose(form, 'Todo lo vencido');
  await choose(form, 'Otro día');
  await type(form, '#due-typed', day);
  return form;
}

describe('an amount that is not accepted says which would be', () => {
  it('below the least', async () => {
    const form = await withAmount('100');
    await saying(form, 'amount-problem', 'Lo menos que podemos aceptar es $4,821.06');
    const field = one<HTMLInputElement>(form, '#amount-typed');
    assert.deepEqual(field?.getAttribute('aria-invalid'), 'true');
    expect(field?.getAttribute('aria-describedby')).to.contain('amount-problem');
    await press(form, 'Usar $4,821.06');
    await waitUntil(() => texts(form, '#amount-problem').length === 0);
    assert.deepEqual(one<HTMLInputElement>(form, '#amount-typed')?.value, '4,821.06');
    assert.deepEqual(form.shadowRoot?.activeElement?.id, 'amount-typed');
  });

  it('above what is open', async () => {
    const form = await withAmount('50,000');
    await saying(form, 'amount-problem', 'Por pagar hay $48,210.55');
    await press(form, 'Usar $48,210.55');
    await waitUntil(() => texts(form, '.answer').includes('Podemos aceptar este importe.'));
  });

  it('above what is not promised yet', async () => {
    const { customer } = await accountBackends();
    const facts = { promiseId: 'PP-1', parts: [{ dueOn: '2028-04-10', amount: mxn(3_000_000) }] };
    await record(customer, { kind: 'make-promise', stream: STREAM, on: TODAY, facts });
    const form = await formOver(customer);
    await choose(form, 'Otro importe');
    await type(form, '#amount-typed', '48,210.55');
    await saying(form, 'amount-problem', 'queda por prometer $18,210.55');
    await press(form, 'Usar $18,210.55');
    await waitUntil(() => texts(form, '#amount-problem').length === 0);
  });

  it('in a form that cannot be read, once it has been typed', async () => {
    const form = await withAmount('5.000,00');
    await saying(form, 'amount-problem', 'Escríbalo así: 5,000.00.');
    assert.deepEqual(one<HTMLInputElement>(form, '#amount-typed')?.value, '5.000,00');
  });
});

describe('a day that is not accepted says which would be', () => {
  it('beyond the horizon', async () => {
    const form = await withDay('2028-06-30');
    await saying(form, 'due-problem', 'La fecha más lejana que podemos aceptar es el 30 abr 2028');
    await press(form, 'Usar el domingo 30 de abril');
    await waitUntil(() => texts(form, '.review .promise')[0]?.startsWith('Se compromete a pagar $31,004.10 el domingo 30 de abril.'));
    assert.deepEqual(form.shadowRoot?.activeElement?.id, 'due-typed');
  });

  it('in the past', async () => {
    const form = await withDay('2028-03-01');
    await saying(form, 'due-problem', 'Esa fecha ya pasó.');
    await press(form, 'Usar el viernes 31 de marzo');
    await waitUntil(() => texts(form, '.review .promise')[0]?.includes('ya no podrá retirarla'));
  });

  it('without banks, where the rules ask for business days', async () => {
    const form = await withDay('2028-04-13', { rules: { dueDays: 'business-days' } });
    await saying(form, 'due-problem', 'El siguiente día hábil es el 17 abr 2028');
    expect(texts(form, '#due-hint')[0]).to.contain(
      'No se puede elegir un día sin bancos: los sábados, los domingos, el 13 abr 2028 y el 14 abr 2028.',
    );
    await press(form, 'Usar el lunes 17 de abril');
    await waitUntil(() => texts(form, '#due-problem').length === 0);
  });

  it('that is no quincena, where the rules ask for quincenas', async () => {
    const form = await withDay('2028-04-10', { rules: { dueDays: 'quincenas' } });
    await saying(form, 'due-problem', 'La siguiente quincena es el 12 abr 2028');
    await press(form, 'Usar el miércoles 12 de abril');
    await waitUntil(() => one<HTMLInputElement>(form, 'input[name=due]')?.checked === true);
  });
});

describe('a refusal when it is sent', () => {
  it('leads back to its question, keeps everything and shows newer figures', async () => {
    const { customer, clerk } = await accountBackends();
    const form = await formOver(customer);
    const failed = heard(form, 'cartera-promise-failed');
    await choose(form, 'Todo lo que debe');
    await choose(form, 'lunes 3 de abril');
    await waitUntil(() => texts(form, '.review .promise')[0]?.startsWith('Se compromete'));
    const payment = { paymentId: 'P-1', amount: mxn(3_100_410), method: 'transfer' as const, apply: 'by-policy' as const };
    await record(clerk, { kind: 'record-payment', stream: STREAM, on: TODAY, facts: payment });
    await press(form, 'Prometer este pago');
    await saying(form, 'amount-problem', 'Por pagar hay $17,206.45');
    assert.deepEqual(
      failed.map(({ detail }) => detail),
      [{ code: 'promise.above_open', retryable: false }],
    );
    await waitUntil(() => texts(form, '[part=balance]')[0]?.startsWith('$17,206.45'));
    assert.deepEqual(one<HTMLInputElement>(form, '#amount-typed')?.value, '48,210.55');
    assert.deepEqual(one<HTMLInputElement>(form, 'input[name=due]')?.checked, true);
    await press(form, 'Usar $17,206.45');
    await waitUntil(() => texts(form, '.review .promise')[0]?.startsWith('Se compromete a pagar $17,206.45'));
    await press(form, 'Prometer este pago');
    await waitUntil(() => one(form, '.receipt') !== null);
    assert.deepEqual((await customer.view('promises', { stream: STREAM })).length, 1);
  });

  it('of another day of the books fetches the account again', async () => {
    let today = TODAY;
    const { customer } = await accountBackends({ today: () => today });
    const form = await formOver(customer);
    today = '2028-04-01';
    await choose(form, 'Todo lo vencido');
    await waitUntil(() => texts(form, '.owed')[0]?.includes('al 1 abr 2028'), 'the account was not fetched again');
    await choose(form, 'martes 4 de abril');
    await waitUntil(() => texts(form, '.review .promise')[0]?.startsWith('Se compromete'));
  });
});

describe('on a phone, a refusal that comes after the next question', () => {
  before(() => setViewport({ width: 360, height: 740 }));
  after(() => setViewport({ width: 1024, height: 768 }));

  it('is said there, and can be taken from there', async () => {
    const form = await formOver((await accountBackends()).customer);
    await choose(form, 'Otro importe');
    await type(form, '#amount-typed', '1');
    await press(form, 'Elegir el día'); // before there was an answer
    await saying(form, 'earlier-problem', 'Lo menos que podemos aceptar es $4,821.06');
    one(form, '#earlier-problem button')?.click();
    await waitUntil(() => form.shadowRoot?.activeElement?.id === 'due-heading');
    await waitUntil(() => one(form, '#earlier-problem') === null);
    await choose(form, 'lunes 3 de abril');
    await press(form, 'Revisar');
    await waitUntil(() => texts(form, '.review .promise')[0]?.startsWith('Se compromete a pagar $4,821.06'));
  });
});
