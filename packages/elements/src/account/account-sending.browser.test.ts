/// <reference types="mocha" />

import type { Backend } from '@cartera/backend';
import { assert, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../define/account.js';
import { accountBackends, record, STREAM } from '../promise-form/promise-account.fixture.js';
import { heard, one, press, texts, type } from '../promise-form/promise-form.fixture.js';
import { accountOver, focused, lookAt, opened, pick } from './account.fixture.js';
import type { CarteraAccount } from './account.js';

type Submit = Backend['submit'];
type Sent = Parameters<Submit>;

/** A Backend whose submits go another way. */
const withSubmit = (
  backend: Backend,
  real: (submit: Submit, sent: Sent, count: number) => ReturnType<Submit>,
): Backend & { readonly sent: Sent[] } => {
  const sent: Sent[] = [];
  const submit: Submit = (...args) => {
    sent.push(args);
    return real((...inner) => backend.submit(...inner), args, sent.length);
  };
  return { ...backend, submit, sent };
};

const notes = async (backend: Backend, stream = STREAM) =>
  (await backend.view('journal', { stream: stream as typeof STREAM })).entries.filter(({ kind }) => kind === 'note-logged').length;

const typedOver = async (backend: Backend): Promise<CarteraAccount> => {
  const account = await accountOver(backend);
  await opened(account, 'note');
  await type(account, '#act-text', 'Una nota');
  return account;
};

describe('sending', () => {
  it('two clicks are one command', async () => {
    const { clerk } = await accountBackends();
    const backend = withSubmit(clerk, (submit, sent) => submit(...sent));
    const account = await typedOver(backend);
    const button = one(account, '[part=save]');
    button?.click();
    button?.click();
    await waitUntil(() => texts(account, '.recorded')[0] !== '');
    assert.deepEqual([backend.sent.length, await notes(clerk)], [1, 1]);
  });

  it('a lost answer says so, keeps what was typed, and a retry makes one note', async () => {
    const { clerk } = await accountBackends();
    const backend = withSubmit(clerk, async (submit, sent, count) => {
      const outcome = await submit(...sent);
      if (count === 1) throw new TypeError('Failed to fetch');
      return outcome;
    });
    const account = await typedOver(backend);
    const events = heard(account, 'cartera-account-failed');
    await press(account, 'Guardar la nota');
    await waitUntil(() => texts(account, '#act-problem')[0]?.includes('no sabemos si quedó registrado'));
    assert.deepEqual(events[0]?.detail, { code: 'backend.unreachable', retryable: true });
    await waitUntil(() => focused(account) === 'act-save', 'the focus is on what can be done');
    const field = one<HTMLTextAreaElement>(account, '#act-text');
    assert.deepEqual([field?.value, field?.matches(':disabled')], ['Una nota', true]);
    await press(account, 'Intentar de nuevo');
    await waitUntil(() => texts(account, '.recorded')[0] === 'La nota quedó registrada.');
    const [first, second] = backend.sent.map(([command, { idempotencyKey }]) => ({ command, idempotencyKey }));
    assert.deepEqual(second, first);
    assert.deepEqual(await notes(clerk), 1);
  });

  it('what is missing is said at its field, which has the focus; a refusal too, by its path', async () => {
    const { clerk } = await accountBackends();
    const backend = withSubmit(clerk, (submit, sent) => submit(...sent));
    const account = await accountOver(backend);
    await opened(account, 'contact');
    assert.deepEqual(texts(account, '.problem'), []);
    await press(account, 'Registrar la gestión');
    await waitUntil(() => focused(account) === 'act-outcome');
    assert.deepEqual(texts(account, '#act-outcome-problem'), ['Elija qué resultó.']);
    assert.deepEqual(one(account, '#act-outcome')?.getAttribute('aria-invalid'), 'true');
    await pick(account, '#act-outcome', 'call-back');
    await type(account, '#act-nextOn', '2028-03-30');
    assert.deepEqual(backend.sent.length, 0);
    await press(account, 'Registrar la gestión');
    await waitUntil(() => texts(account, '#act-nextOn-problem')[0]?.includes('La primera fecha posible es el 31 mar 2028.'));
    assert.deepEqual(focused(account), 'act-nextOn');
    await type(account, '#act-nextOn', '2028-04-01');
    assert.deepEqual(texts(account, '.problem'), []);
    await press(account, 'Registrar la gestión');
    await waitUntil(() => texts(account, '.recorded')[0] !== '');
    const [refused, accepted] = backend.sent.map(([, { idempotencyKey }]) => idempotencyKey);
    assert.notDeepEqual(refused, accepted); // another command, another key
  });

  it('a refusal that is about no field stands below the form', async () => {
    const { clerk } = await accountBackends();
    const refusal = { code: 'version.conflict', facts: {} };
    const account = await typedOver(withSubmit(clerk, async () => ({ ok: false, refusal })));
    await press(account, 'Guardar la nota');
    await waitUntil(() => texts(account, '#act-problem')[0]?.includes('La cuenta cambió mientras usted trabajaba'));
    assert.deepEqual(one<HTMLTextAreaElement>(account, '#act-text')?.value, 'Una nota');
  });

  it('another account while a command is on its way: it is given up, known as unanswered where it was, and a retry there makes one note', async () => {
    const { clerk } = await accountBackends();
    await record(clerk, { kind: 'open-account', stream: 'account/OTRA', on: '2028-01-02', facts: { customer: { name: 'La Otra' } } });
    const backend = withSubmit(clerk, async (submit, sent, count) => {
      const outcome = await submit(...sent);
      if (count > 1) return outcome;
      return new Promise((_, reject) => sent[1].signal?.addEventListener('abort', () => reject(sent[1].signal?.reason as Error)));
    });
    const account = await typedOver(backend);
    await press(account, 'Guardar la nota');
    await nextFrame();
    account.stream = 'account/OTRA';
    await account.updateComplete;
    assert.deepEqual([one(account, '.act'), one(account, '[part=balance]')], [null, null]);
    assert.deepEqual(backend.sent[0]?.[1].signal?.aborted, true);
    await waitUntil(() => texts(account, '#title')[0] === 'La Otra');
    await opened(account, 'note');
    assert.deepEqual(one<HTMLTextAreaElement>(account, '#act-text')?.value, '');
    await type(account, '#act-text', 'De la otra');
    account.stream = STREAM;
    await waitUntil(() => texts(account, '#title')[0] === 'Ferretería La Central');
    await opened(account, 'note');
    await waitUntil(() => texts(account, '#act-problem')[0]?.includes('no sabemos si quedó registrado'));
    assert.deepEqual(one<HTMLTextAreaElement>(account, '#act-text')?.value, 'Una nota');
    await press(account, 'Intentar de nuevo');
    await waitUntil(() => texts(account, '.recorded')[0] === 'La nota quedó registrada.');
    assert.deepEqual([await notes(clerk), await notes(clerk, 'account/OTRA' as typeof STREAM)], [1, 0]);
    account.stream = 'account/OTRA';
    await waitUntil(() => texts(account, '#title')[0] === 'La Otra');
    await opened(account, 'note');
    assert.deepEqual(one<HTMLTextAreaElement>(account, '#act-text')?.value, 'De la otra');
  });
});

describe('from properties alone', () => {
  const given = async () => {
    const { clerk } = await accountBackends();
    const [position, promises, item, { entries }] = await Promise.all([
      clerk.view('position', { stream: STREAM, open: true }),
      clerk.view('promises', { stream: STREAM }),
      clerk.view('work-item', { stream: STREAM }),
      clerk.view('journal', { stream: STREAM }),
    ]);
    return { position, promises, item, entries };
  };

  it('the page takes the request over and says what became of it', async () => {
    const account = await fixture<CarteraAccount>(html`<cartera-account></cartera-account>`);
    Object.assign(account, await given());
    await account.updateComplete;
    assert.deepEqual(texts(account, '#title'), ['Ferretería La Central']);
    assert.deepEqual(texts(account, '[role=tab]'), ['Documentos (2)', 'Historial', 'Promesas']);
    assert.deepEqual(texts(account, '[part=acts] button').includes('Promesa'), false);
    await lookAt(account, 'timeline');
    assert.deepEqual(texts(account, '.day h3'), ['3 ene 2028', '2 ene 2028']);
    const events = heard(account, 'cartera-account-request', 'cartera-account-change');
    await opened(account, 'assign');
    await type(account, '#act-to', 'luis');
    await press(account, 'Asignar la cuenta');
    await waitUntil(() => events.length === 1);
    const { command, idempotencyKey } = events[0]?.detail ?? {};
    assert.deepEqual(command, { kind: 'assign', stream: STREAM, on: '2028-03-31', facts: { to: 'luis' } });
    account.outcome = { ok: false, refusal: { code: 'assignment.to_nobody', path: 'facts.to', facts: {} } };
    await waitUntil(() => texts(account, '#act-to-problem')[0]?.includes('Falta decir a quién'));
    await press(account, 'Asignar la cuenta');
    await waitUntil(() => events.length === 2);
    account.outcome = { ok: true, version: 9, receipt: { entryIds: [`${idempotencyKey}/1`], at: '2028-03-31T18:00:00Z' }, because: [] };
    await waitUntil(() => texts(account, '.recorded')[0] === 'La cuenta quedó asignada a luis.');
    assert.deepEqual(events.at(-1)?.type, 'cartera-account-change');
  });

  for (const wrong of [{ position: {} }, { position: 5 }, { position: { stream: STREAM, asOf: '2028-02-30' } }])
    it(`a position that is none is said in words: ${JSON.stringify(wrong)}`, async () => {
      const account = await fixture<CarteraAccount>(html`<cartera-account></cartera-account>`);
      Object.assign(account, wrong);
      await account.updateComplete;
      expect(texts(account, '.notice')[0]).to.contain('llegaron incompletos');
    });

  it('promises, entries and a row that are none are said or left out; the rest is shown', async () => {
    const account = await fixture<CarteraAccount>(html`<cartera-account></cartera-account>`);
    Object.assign(account, await given(), { promises: 5, entries: [{}], item: { name: 7 }, people: 'luis', customerName: '' });
    await account.updateComplete;
    assert.deepEqual(texts(account, '#title'), ['ACME']);
    await lookAt(account, 'promises');
    assert.deepEqual(texts(account, '.panel .none').length, 1);
    one(account, '#tab-timeline')?.click();
    await waitUntil(() => texts(account, '.panel .notice').length === 1);
    await opened(account, 'assign');
  });
});
