/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import '../define/account.js';
import { accountBackends, STREAM } from '../promise-form/promise-account.fixture.js';
import { heard, one, press, texts, type } from '../promise-form/promise-form.fixture.js';
import { accountOver, focused, opened, pick } from './account.fixture.js';

describe('what a collector sees', () => {
  it('who, how much, since when, and what is to be collected', async () => {
    const { clerk } = await accountBackends();
    const account = await accountOver(clerk);
    assert.deepEqual(texts(account, '#title'), ['Ferretería La Central']);
    assert.deepEqual(texts(account, '.whose'), ['ACME']);
    assert.deepEqual(texts(account, '.as-of'), ['Saldo al 31 mar 2028']);
    assert.deepEqual(texts(account, '[part=balance]'), ['$48,210.55 MXN']);
    assert.deepEqual(texts(account, '.overdue'), ['Vencido $31,004.10 desde el 2 feb 2028 · 58 días']);
    assert.deepEqual(texts(account, '.to-collect'), ['Por cobrar $31,004.10']);
    assert.deepEqual(texts(account, '.items tbody tr'), ['F-1-MXN 2 feb 2028 58 días 31,004.10', 'F-2-MXN 20 may 2028 17,206.45']);
    assert.deepEqual(texts(account, '[role=tab]'), ['Documentos (2)', 'Historial', 'Promesas', 'Estado de cuenta']);
  });
});

describe('what a collector records', () => {
  const recordedBy = async (
    act: 'contact' | 'note' | 'assign' | 'snooze' | 'hold',
    fill: (account: Awaited<ReturnType<typeof accountOver>>) => Promise<void>,
    save: string,
  ) => {
    const { clerk } = await accountBackends();
    const account = await accountOver(clerk);
    const events = heard(account, 'cartera-account-request', 'cartera-account-done', 'cartera-account-change');
    await opened(account, act);
    await fill(account);
    await press(account, save);
    await waitUntil(() => texts(account, '.recorded')[0] !== '', 'nothing was recorded');
    await waitUntil(() => focused(account) === `open-${act}`, 'the focus is where the form was opened');
    assert.deepEqual(
      events.map((event) => event.type),
      ['cartera-account-request', 'cartera-account-done', 'cartera-account-change'],
    );
    const { entries } = await clerk.view('journal', { stream: STREAM });
    return { account, entry: entries.at(-1), events };
  };

  it('a contact', async () => {
    const { account, entry, events } = await recordedBy(
      'contact',
      async (form) => {
        await pick(form, '#act-outcome', 'call-back');
        await pick(form, '#act-withWhom', 'payables');
        await type(form, '#act-nextOn', '2028-04-03');
        await type(form, '#act-contactText', 'Revisan la factura\ny llaman');
      },
      'Registrar la gestión',
    );
    assert.deepEqual(entry?.facts, {
      channel: 'phone',
      direction: 'outgoing',
      outcome: 'call-back',
      withWhom: 'payables',
      nextOn: '2028-04-03',
    });
    assert.deepEqual(entry?.personal?.['text'], 'Revisan la factura\ny llaman');
    assert.deepEqual(texts(account, '.recorded'), ['La gestión quedó registrada.']);
    expect(events[2]?.detail).to.deep.equal({ stream: STREAM, kind: 'log-contact' });
  });

  it('an assignment, which the head says', async () => {
    const { account } = await recordedBy('assign', async (form) => type(form, '#act-to', 'luis'), 'Asignar la cuenta');
    await waitUntil(() => texts(account, '.facts')[0]?.includes('Asignada a luis'));
    assert.deepEqual(texts(account, '.recorded'), ['La cuenta quedó asignada a luis.']);
  });
});
