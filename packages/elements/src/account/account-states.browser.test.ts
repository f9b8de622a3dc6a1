/// <reference types="mocha" />

import type { Backend, Views } from '@cartera/backend';
import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/account.js';
import { accountBackends, record, STREAM } from '../promise-form/promise-account.fixture.js';
import { heard, one, press, texts } from '../promise-form/promise-form.fixture.js';
import type { CarteraProvider } from '../provider/index.js';
import { accountOver, lookAt, opened } from './account.fixture.js';
import type { CarteraAccount } from './account.js';

const refusing = (backend: Backend, refused: readonly (keyof Views)[], code = 'access.denied'): Backend => ({
  ...backend,
  view: async (name, ...rest) => {
    if (refused.includes(name)) throw Object.assign(new Error(code), { code, facts: {} });
    return backend.view(name, ...rest);
  },
});

describe('states', () => {
  it('nothing chosen: says so', async () => {
    const { clerk } = await accountBackends();
    const provider = await fixture(html`<cartera-provider .backend=${clerk}><cartera-account></cartera-account></cartera-provider>`);
    const account = provider.querySelector('cartera-account') as CarteraAccount;
    await waitUntil(() => texts(account, '.empty')[0] === 'Elija una cuenta para verla aquí.');
    assert.deepEqual(texts(account, '#title'), ['Cuenta']);
  });

  it('an account that does not exist, and a name that is none', async () => {
    const { clerk } = await accountBackends();
    const account = await accountOver(clerk, { stream: 'account/NADIE' });
    const failed = heard(account, 'cartera-load-failed');
    expect(texts(account, '.notice')[0]).to.contain('No encontramos esa cuenta');
    account.stream = '%%';
    await waitUntil(() => texts(account, '.notice')[0]?.includes('no tiene la forma esperada'));
    for (const none of [10n, Symbol('account/A'), Object.create(null)]) {
      Object.assign(account, { stream: none, customerName: none });
      await account.updateComplete;
      expect(texts(account, '.notice')[0]).to.contain('no tiene la forma esperada');
    }
    account.stream = STREAM;
    account.asOf = '2028-02-30';
    await waitUntil(() => failed.some(({ detail }) => detail.code === 'query.invalid'));
  });

  it('waiting: a skeleton, with words after a while; a row of the list says at once whose it is', async () => {
    const { clerk } = await accountBackends();
    const item = await clerk.view('work-item', { stream: STREAM });
    const backend: Backend = { ...clerk, view: () => new Promise(() => undefined) };
    const provider = await fixture<CarteraProvider>(
      html`<cartera-provider .backend=${backend}><cartera-account stream=${STREAM} .item=${item}></cartera-account></cartera-provider>`,
    );
    const account = provider.querySelector('cartera-account') as CarteraAccount;
    await waitUntil(() => one(account, '.skeleton') !== null);
    assert.deepEqual(texts(account, '#title'), ['Ferretería La Central']);
    await waitUntil(() => texts(account, '.waiting')[0] === 'Cargando la cuenta…');
  });

  it('out of reach, then there again; out of reach later: what was shown stays, marked with its day', async () => {
    const { clerk } = await accountBackends();
    let reachable = false;
    const backend: Backend = {
      ...clerk,
      view: async (...query) => {
        if (!reachable) throw new TypeError('Failed to fetch');
        return clerk.view(...query);
      },
    };
    const account = await accountOver(backend);
    assert.deepEqual(texts(account, '.notice').length, 1);
    reachable = true;
    await press(account, 'Intentar de nuevo');
    await waitUntil(() => one(account, '[role=tab]') !== null);
    reachable = false;
    account.reload();
    await waitUntil(() => texts(account, '.notice')[0]?.includes('Lo que ve es la cuenta al 31 mar 2028.'));
    assert.deepEqual(texts(account, '[part=balance]'), ['$48,210.55 MXN']);
  });

  it('views that are refused are as if they were not there', async () => {
    const { clerk } = await accountBackends();
    const account = await accountOver(refusing(clerk, ['promises', 'work-item']));
    assert.deepEqual(texts(account, '[role=tab]'), ['Documentos (2)', 'Historial', 'Estado de cuenta']);
    assert.deepEqual([texts(account, '.to-collect'), texts(account, '.fact'), texts(account, '#title')], [[], [], ['ACME']]);
  });

  it('an auditor looks, and records nothing', async () => {
    const { clerk } = await accountBackends();
    const capabilities = { ...(await clerk.capabilities()), commands: [] };
    const account = await accountOver({ ...clerk, capabilities: async () => capabilities });
    assert.deepEqual(one(account, '[part=acts]'), null);
    account.open('note');
    await account.updateComplete;
    assert.deepEqual(one(account, '.act'), null);
  });

  it('looked back at: as it was known, and nothing is recorded', async () => {
    const { clerk } = await accountBackends();
    const account = await accountOver(clerk);
    account.knownAt = '2028-03-31T18:00:00Z';
    await waitUntil(() => texts(account, '.known-at')[0]?.includes('Aquí no se registra nada'));
    await waitUntil(() => one(account, '[part=acts]') === null);
    account.knownAt = '2020-01-01T00:00:00Z';
    await waitUntil(() => texts(account, '[part=balance]')[0]?.startsWith('No hay documentos por pagar'));
    await lookAt(account, 'promises');
    one(account, '#tab-timeline')?.click();
    await waitUntil(() => texts(account, '.timeline .none')[0] === 'Todavía no hay historia que contar.', 'no history', { timeout: 5_000 });
  });

  it('a long history comes a page at a time, the end first', async () => {
    const { clerk } = await accountBackends();
    const note = (index: number) => record(clerk, { kind: 'log-note', stream: STREAM, on: '2028-03-30', facts: { text: `Nota ${index}` } });
    for (let index = 1; index <= 60; index += 1) await note(index);
    const asked: (number | undefined)[] = [];
    const account = await accountOver({
      ...clerk,
      view: async (name, query, ...rest) => {
        if (name === 'journal') asked.push((query as Views['journal']['query']).after);
        return clerk.view(name, query, ...rest);
      },
    });
    await lookAt(account, 'timeline');
    await waitUntil(() => texts(account, '.line').length === 40);
    expect(texts(account, '.line')[0]).to.contain('Nota 60');
    await press(account, 'Ver anteriores');
    await waitUntil(() => texts(account, '.line').length === 63);
    assert.deepEqual(texts(account, '.timeline .none'), ['Aquí empieza la historia de la cuenta.']);
    assert.deepEqual(asked, [0]);
  });

  it('closes where it may, and says which account it was', async () => {
    const { clerk } = await accountBackends();
    const account = await accountOver(clerk);
    assert.deepEqual(one(account, '[part=close]'), null);
    account.closable = true;
    await account.updateComplete;
    const events = heard(account, 'cartera-account-close');
    await press(account, 'Volver a la lista');
    assert.deepEqual(events[0]?.detail, { stream: STREAM });
  });

  it('English, with the forms and the history', async () => {
    const { clerk } = await accountBackends();
    const account = await accountOver(clerk, { lang: 'en' });
    assert.deepEqual(texts(account, '.overdue'), ['Overdue $31,004.10 since 2 Feb 2028 · 58 days']);
    await opened(account, 'contact');
    assert.deepEqual(texts(account, '#act-title'), ['Record a contact']);
    await lookAt(account, 'timeline');
    expect(texts(account, '.line')[0]).to.contain('Invoice F-2-MXN for $17,206.45 MXN; due on 20 May 2028.');
    account.lang = 'es-MX';
    await waitUntil(() => texts(account, '#act-title')[0] === 'Registrar gestión');
  });
});
