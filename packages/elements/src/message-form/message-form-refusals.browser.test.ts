/// <reference types="mocha" />

import type { Outcome } from '@cartera/backend';
import { assert, expect, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { MessageFormHarness } from '../harness/message-form.js';
import { heard, one, press, texts } from '../promise-form/promise-form.fixture.js';
import { messageFormOver } from './messages.fixture.js';
import { postOffice, type Post } from './post-office.fixture.js';

async function opened(post: Post = {}, properties: Record<string, unknown> = {}) {
  const { office, backend } = await postOffice(post);
  const harness = new MessageFormHarness(await messageFormOver(backend, properties));
  return { office, backend, harness, form: harness.element };
}

const refused = (code: string): Outcome => ({ ok: false, refusal: { code, facts: {} } });

it('a message that changed meanwhile is not sent: what it no longer says and says now is shown, then the new one goes', async () => {
  const { harness, form, office } = await opened({ isSentHere: true });
  await harness.press();
  office.owed = '600.00';
  await harness.press();
  await waitUntil(() => harness.changed().length > 0);
  assert.deepEqual(harness.changed(), [
    'La cuenta o el texto cambió, y el mensaje ya no dice lo mismo. Este es el de ahora.',
    'Ya no dice',
    'Total por pagar: $1,000.00 MXN',
    'Ahora dice',
    'Total por pagar: $600.00 MXN',
  ]);
  assert.deepEqual(harness.shows(), 'review');
  await expect(form).to.be.accessible();
  await press(form, 'Ya lo vi');
  await harness.press();
  assert.deepEqual([harness.shows(), office.sent.length], ['receipt', 2]);
  assert.notStrictEqual(office.sent[0]?.key, office.sent[1]?.key);
});

it('what was handed over stays to be read while the account moves; it is not recorded as something else', async () => {
  const { harness, form, office } = await opened({}, { channel: 'whatsapp' });
  await harness.press();
  office.owed = '600.00';
  form.reload();
  await harness.settled();
  expect(harness.message().join(' ')).to.contain('$1,000.00');
  await harness.press();
  await waitUntil(() => harness.changed().length > 0);
  expect(harness.changed()[0]).to.match(/^La cuenta cambió después de que usted abrió el mensaje\./);
  assert.deepEqual(harness.shows(), 'message');
  expect(harness.message().join(' ')).to.contain('$600.00');
});

it('without an answer the same message goes again under the same key', async () => {
  const { harness, form, office } = await opened({ isSentHere: true });
  const failures = heard(form, 'cartera-message-failed');
  office.answer = async () => Promise.reject(new TypeError('Failed to fetch'));
  await harness.press();
  await harness.press();
  expect(harness.problem()).to.contain('No hubo respuesta, y no sabemos si se envió.');
  assert.deepEqual(failures[0]?.detail, { code: 'backend.unreachable', retryable: true });
  assert.isUndefined(texts(form, '.acts button').find((label) => label === 'Cambiar algo'));
  await expect(form).to.be.accessible();
  office.answer = undefined;
  await harness.press();
  assert.deepEqual([office.sent.length, office.sent[0]?.key === office.sent[1]?.key, harness.shows()], [2, true, 'receipt']);
});

it('where an address is missing that is said at its field, and where to add it; one that is wrong too', async () => {
  const { harness, form } = await opened({ addresses: [] });
  await harness.press();
  assert.deepEqual(harness.problem(), 'Falta a dónde enviarlo. Escríbalo arriba; el cliente no tiene registrado ninguno.');
  assert.deepEqual(form.shadowRoot?.activeElement?.id, 'to');
  await harness.choose('to', 'nadie');
  await waitUntil(() => harness.problem()?.includes('no sirve para este medio') === true);
  assert.isUndefined(harness.notice());
  assert.deepEqual(one(form, '#to')?.getAttribute('aria-invalid'), 'true');
  await harness.choose('to', 'pagos@central.example');
  assert.isUndefined(harness.problem());
  assert.deepEqual(one(form, 'a[part=primary]')?.getAttribute('target'), '_blank');
});

it('a refusal is said in words, and what was chosen stays', async () => {
  const { harness, form, office } = await opened({ isSentHere: true }, { tone: 'firm' });
  office.answer = async () => refused('message.not_delivered');
  await harness.press();
  await harness.press();
  await waitUntil(() => harness.problem()?.includes('El servidor de correo no recibió el mensaje.') === true);
  await press(form, 'Cambiar algo');
  await harness.settled();
  assert.deepEqual([harness.problem(), one<HTMLSelectElement>(form, '#tone')?.value], [undefined, 'firm']);
});

it('where there is nothing to remind of, a statement can be chosen', async () => {
  const { backend, office } = await postOffice();
  office.nothingDue = true;
  const harness = new MessageFormHarness(await messageFormOver(backend));
  await waitUntil(() => harness.notice()?.includes('No hay nada que recordar') === true);
  await waitUntil(() => one(harness.element, 'input[name=kind]') !== null);
  await harness.choose('kind', 'statement');
  assert.deepEqual([harness.shows(), harness.notice()], ['message', undefined]);
});

it('where this caller sends none, or there is no Backend for it, that is said calmly', async () => {
  const { harness } = await opened({ mayMessage: false });
  assert.deepEqual(harness.shows(), 'closed');
  const { backend } = await postOffice();
  const { messages: _messages, ...silent } = backend;
  const without = new MessageFormHarness(await messageFormOver(silent));
  assert.deepEqual(without.shows(), 'closed');
});

it('answers that cannot be read, and properties that are wrong, are said', async () => {
  const { backend } = await postOffice();
  for (const change of [{ links: { mailto: 'javascript:alert(1)' } }, { text: 7 }, { choices: null }, { asOf: 'hoy' }]) {
    const preview = async (request: never) => ({ ...(await backend.messages?.preview(request)), ...change });
    const harness = new MessageFormHarness(await messageFormOver({ ...backend, messages: { ...backend.messages, preview } } as never));
    assert.deepEqual(harness.shows(), 'failure', JSON.stringify(change));
  }
  for (const wrong of [{ stream: 'x' }, { kind: 'threat' }, { channel: 'pigeon' }, { asOf: '31/03/2026' }, { tone: 7 }]) {
    const harness = new MessageFormHarness(await messageFormOver(backend, wrong));
    assert.deepEqual(harness.shows(), 'failure', JSON.stringify(wrong));
  }
});

it('another account begins anew', async () => {
  const { harness, form } = await opened({ isSentHere: true });
  await harness.choose('tone', 'firm');
  await harness.press();
  form.stream = 'account/OTHER';
  await waitUntil(() => harness.shows() === 'message');
  await harness.settled();
  assert.deepEqual(one<HTMLSelectElement>(form, '#tone')?.value, 'neutral');
});
