/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../define/account.js';
import { accountBackends, record, STREAM } from '../promise-form/promise-account.fixture.js';
import { choose, heard, one, press, texts, type } from '../promise-form/promise-form.fixture.js';
import { accountOver, focused, lookAt, opened, pick } from './account.fixture.js';
import type { CarteraAccount } from './account.js';

type Backends = Awaited<ReturnType<typeof accountBackends>>;

/** The first element of its kind: its code has to be fetched. */
const SOON = { timeout: 5_000 };

const lastEntry = async ({ clerk }: Backends) => (await clerk.view('journal', { stream: STREAM })).entries.at(-1);

describe('what a collector sees', () => {
  it('who, how much, since when, what is to be collected, and what is open', async () => {
    const { clerk } = await accountBackends();
    const account = await accountOver(clerk);
    assert.deepEqual(texts(account, '#title'), ['Ferretería La Central']);
    assert.deepEqual(texts(account, '.whose'), ['ACME']);
    assert.deepEqual(texts(account, '.as-of'), ['Saldo al 31 mar 2028']);
    assert.deepEqual(texts(account, '[part=balance]'), ['$48,210.55 MXN']);
    assert.deepEqual(texts(account, '.overdue'), ['Vencido $31,004.10 desde el 2 feb 2028 · 58 días']);
    assert.deepEqual(texts(account, '.to-collect'), ['Por cobrar $31,004.10']);
    assert.deepEqual(texts(account, '.facts'), ['Asignada a nadie']);
    assert.deepEqual(texts(account, '.items tbody tr'), ['F-1-MXN 2 feb 2028 58 días 31,004.10', 'F-2-MXN 20 may 2028 17,206.45']);
    assert.deepEqual(texts(account, '[role=tab]'), ['Documentos (2)', 'Historial', 'Promesas', 'Estado de cuenta']);
  });

  it('three currencies, each with its own amounts; money in favour', async () => {
    const { clerk } = await accountBackends({ owed: { MXN: [100, 0], USD: [0, 200], EUR: [300, 400] } });
    const facts = { paymentId: 'P-1', amount: { amount: 50, currency: 'USD' }, method: 'cash', apply: 'none' } as const;
    await record(clerk, { kind: 'record-payment', stream: STREAM, on: '2028-03-30', facts });
    const account = await accountOver(clerk);
    assert.deepEqual(texts(account, '[part=balance]'), ['€7.00 EUR', '$1.00 MXN', '$1.50 USD']);
    assert.deepEqual(texts(account, '.to-collect'), ['Por cobrar €3.00', 'Por cobrar $1.00', 'Por cobrar $0.00']);
    assert.deepEqual(texts(account, '.items caption'), [
      'Documentos por pagar, en euros',
      'Documentos por pagar, en pesos mexicanos',
      'Documentos por pagar, en dólares estadounidenses',
    ]);
    assert.deepEqual(texts(account, '.favours li'), ['P-1, del 30 mar 2028 $0.50 USD']);
  });

  it('nothing open', async () => {
    const { clerk } = await accountBackends({ owed: {} });
    const account = await accountOver(clerk);
    assert.deepEqual(texts(account, '[part=balance]'), ['No hay documentos por pagar al 31 mar 2028.']);
    assert.deepEqual(texts(account, '.panel .none'), ['No hay documentos por pagar al 31 mar 2028.']);
  });

  it('the history, the newest first: what was learned late says so, what never was is struck out with the reason', async () => {
    const backends = await accountBackends();
    const { clerk } = backends;
    const pay = { paymentId: 'P-1', amount: { amount: 100_000, currency: 'MXN' }, method: 'transfer', apply: 'by-policy' } as const;
    await record(clerk, { kind: 'record-payment', stream: STREAM, on: '2028-03-20', facts: pay });
    await record(clerk, { kind: 'log-note', stream: STREAM, on: '2028-03-31', facts: { text: 'Pide folios.\nPaga los martes.' } });
    const { entries } = await clerk.view('journal', { stream: STREAM });
    const paid = entries.find(({ kind }) => kind === 'payment-recorded');
    await record(clerk, {
      kind: 'void-entry',
      stream: STREAM,
      on: '2028-03-31',
      facts: { entryId: paid?.id ?? '', reason: 'De otro cliente' },
    });
    const account = await accountOver(clerk);
    await lookAt(account, 'timeline');
    assert.deepEqual(texts(account, '.day h3'), ['31 mar 2028', '20 mar 2028', '3 ene 2028', '2 ene 2028']);
    const lines = texts(account, '.line');
    expect(lines[0]).to.match(/^Nota\. ?Pide folios\. Paga los martes\. ana · \d\d:\d\d$/);
    expect(lines[1]).to.match(
      /^Pago P-1 de \$1,000\.00 MXN por transferencia\. El pago P-1 se aplicó a F-1-MXN \(\$1,000\.00 MXN\)\. Anulado por ana: De otro cliente registrado el 31 mar 2028, .* ana · registrado el 31 mar 2028, /,
    );
    assert.deepEqual(lines.length, 5);
    assert.notDeepEqual(one(account, '.line del'), null);
    assert.deepEqual(texts(account, '.timeline .none'), ['Aquí empieza la historia de la cuenta.']);
  });

  it('the statement, in an element of its own that is loaded when it is looked at', async () => {
    const { clerk } = await accountBackends();
    const account = await accountOver(clerk);
    await lookAt(account, 'statement');
    const statement = one(account, 'cartera-statement');
    await waitUntil(() => statement?.shadowRoot?.textContent?.includes('48,210.55'), 'the statement shows its balance', SOON);
    expect(statement?.shadowRoot?.textContent).to.contain('Ferretería La Central');
  });
});

describe('what a collector records', () => {
  const recordedBy = async (
    act: Parameters<CarteraAccount['open']>[0],
    { fill, save }: { readonly fill: (account: CarteraAccount) => Promise<void>; readonly save: string },
  ) => {
    const backends = await accountBackends();
    const account = await accountOver(backends.clerk);
    const events = heard(account, 'cartera-account-request', 'cartera-account-done', 'cartera-account-change');
    await opened(account, act);
    await fill(account);
    await press(account, save);
    await waitUntil(() => texts(account, '.recorded')[0] !== '', 'nothing was recorded');
    await waitUntil(() => focused(account) === `open-${act}`, 'the focus is where the form was opened');
    assert.deepEqual(one(account, '.act'), null);
    assert.deepEqual(
      events.map((event) => event.type),
      ['cartera-account-request', 'cartera-account-done', 'cartera-account-change'],
    );
    return { backends, account, entry: await lastEntry(backends), change: events[2]?.detail };
  };

  it('a contact', async () => {
    const { account, entry, change } = await recordedBy('contact', {
      fill: async (form) => {
        await pick(form, '#act-outcome', 'call-back');
        await pick(form, '#act-withWhom', 'payables');
        await type(form, '#act-nextOn', '2028-04-03');
        await type(form, '#act-contactText', 'Revisan la factura\ny llaman');
      },
      save: 'Registrar la gestión',
    });
    const facts = { channel: 'phone', direction: 'outgoing', outcome: 'call-back', withWhom: 'payables', nextOn: '2028-04-03' };
    assert.deepEqual(entry?.facts, facts);
    assert.deepEqual(entry?.personal?.['text'], 'Revisan la factura\ny llaman');
    assert.deepEqual(texts(account, '.recorded'), ['La gestión quedó registrada.']);
    assert.deepEqual(change, { stream: STREAM, kind: 'log-contact' });
  });

  it('a note, which the history has at once', async () => {
    const { account } = await recordedBy('note', {
      fill: (form) => type(form, '#act-text', ' Cerrado en agosto '),
      save: 'Guardar la nota',
    });
    await lookAt(account, 'timeline');
    expect(texts(account, '.line')[0]).to.contain('Cerrado en agosto');
    await opened(account, 'note');
    await type(account, '#act-text', 'Otra');
    await press(account, 'Guardar la nota');
    await waitUntil(() => texts(account, '.line')[0]?.includes('Otra'), 'the history goes on in its place');
  });

  it('an assignment, which the head says', async () => {
    const { account } = await recordedBy('assign', { fill: (form) => type(form, '#act-to', 'luis'), save: 'Asignar la cuenta' });
    await waitUntil(() => texts(account, '.facts')[0]?.includes('Asignada a luis'));
    assert.deepEqual(texts(account, '.recorded'), ['La cuenta quedó asignada a luis.']);
  });

  it('a snooze, chosen by when it is back', async () => {
    const { account, entry } = await recordedBy('snooze', {
      fill: async (form) => {
        await press(form, 'En 3 días');
        await waitUntil(() => texts(form, '.choices p')[0] === 'Vuelve a la lista el 3 abr 2028.');
      },
      save: 'Posponer la cuenta',
    });
    assert.deepEqual(entry?.facts, { through: '2028-04-02' });
    await waitUntil(() => texts(account, '.facts')[0]?.includes('Pospuesta hasta el 2 abr 2028'));
  });

  it('a hold on a document, and its lifting', async () => {
    const { backends, account, entry } = await recordedBy('hold', {
      fill: async (form) => {
        await pick(form, '#act-kind', 'complaint');
        one(form, '.what label:nth-of-type(2) input')?.click();
        await waitUntil(() => one(form, '.documents input') !== null);
        one(form, '.documents input')?.click();
        await type(form, '#act-reason', 'Mercancía dañada');
      },
      save: 'Poner en pausa',
    });
    const placed = entry?.facts['hold'] as object;
    assert.deepEqual({ ...placed, id: '' }, { id: '', kind: 'complaint', from: '2028-03-31', itemIds: ['F-1-MXN'] });
    await waitUntil(() => texts(account, '.facts')[0]?.includes('En pausa hasta que se quite, solo F-1-MXN'));
    assert.deepEqual(texts(account, '.items .mark'), ['En pausa']);
    await press(account, 'Quitar la pausa');
    await type(account, '#act-liftReason', 'Se repuso');
    one(account, '[part=save]')?.click();
    await waitUntil(() => texts(account, '.recorded')[0] === 'La pausa terminó.');
    assert.deepEqual((await lastEntry(backends))?.kind, 'hold-lifted');
    await waitUntil(() => texts(account, '.items .mark').length === 0);
    assert.deepEqual(focused(account), 'title');
  });

  it('a payment, in its own element: the head is fetched again, the receipt stays', async () => {
    const { clerk } = await accountBackends();
    const account = await accountOver(clerk);
    const events = heard(account, 'cartera-payment-done', 'cartera-account-change');
    account.open('payment');
    await waitUntil(
      () => one(account, 'cartera-payment-form')?.shadowRoot?.activeElement?.id === 'amount',
      'the focus is on the amount',
      SOON,
    );
    const form = one(account, 'cartera-payment-form') as HTMLElement;
    await type(form, '#amount', '1,004.10');
    await waitUntil(() => one(form, '.review .primary')?.getAttribute('aria-disabled') === null, 'it would be accepted');
    await press(form, 'Registrar el pago');
    await waitUntil(() => texts(account, '[part=balance]')[0] === '$47,206.45 MXN', 'the balance is the new one');
    assert.deepEqual(
      events.map((event) => event.type),
      ['cartera-payment-done', 'cartera-account-change'],
    );
    assert.deepEqual(events[1]?.detail, { stream: STREAM, kind: 'record-payment' });
    assert.deepEqual(texts(account, '.recorded'), ['El pago quedó registrado.']);
    assert.notDeepEqual(one(form, '.receipt'), null);
  });

  it('a promise, in its own element', async () => {
    const { clerk } = await accountBackends();
    const account = await accountOver(clerk);
    account.open('promise');
    await waitUntil(() => one(account, 'cartera-promise-form')?.shadowRoot?.querySelector('.card') != null, 'the form is there', SOON);
    const form = one(account, 'cartera-promise-form') as HTMLElement;
    await choose(form, 'Todo lo vencido');
    await choose(form, '3 de abril');
    await waitUntil(() => texts(form, '.review .promise')[0]?.startsWith('Se compromete'), 'it would be accepted', SOON);
    await press(form, 'Prometer este pago');
    await waitUntil(() => texts(account, '.facts')[0]?.includes('Vigente'), 'the head has the promise');
    assert.deepEqual(texts(account, '.recorded'), ['La promesa de pago quedó registrada.']);
    await lookAt(account, 'promises');
    expect(texts(account, '.promise')[0]).to.match(/^Promesa del 31 mar 2028 Folio PP-\w{6} ○ Vigente/);
  });
});

describe('by keyboard', () => {
  it('arrows go along the acts and the tabs, Escape leaves a form, what was typed is still there', async () => {
    const { clerk } = await accountBackends();
    const account = await accountOver(clerk);
    one(account, '#open-contact')?.focus();
    await sendKeys({ press: 'ArrowRight' });
    assert.deepEqual(focused(account), 'open-promise');
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'ArrowRight' });
    assert.deepEqual(focused(account), 'open-contact');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(account) === 'act-channel', 'the first field has the focus');
    one(account, '#act-contactText')?.focus();
    await sendKeys({ type: 'Hola' });
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => focused(account) === 'open-contact', 'the focus is back');
    assert.deepEqual(one(account, '.act'), null);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => one<HTMLTextAreaElement>(account, '#act-contactText')?.value === 'Hola');
    one(account, '#tab-items')?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => focused(account) === 'tab-timeline');
    assert.deepEqual(one(account, '.items'), null);
    assert.deepEqual(
      [...(account.shadowRoot?.querySelectorAll('[role=tab]') ?? [])].map((tab) => tab.getAttribute('aria-selected')),
      ['false', 'true', 'false', 'false'],
    );
  });

  it('Control and Enter record from within a text', async () => {
    const backends = await accountBackends();
    const account = await accountOver(backends.clerk);
    await opened(account, 'note');
    await waitUntil(() => focused(account) === 'act-text');
    await sendKeys({ type: 'Una nota' });
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    await waitUntil(() => texts(account, '.recorded')[0] === 'La nota quedó registrada.');
    assert.deepEqual((await lastEntry(backends))?.personal?.['text'], 'Una nota');
  });
});
