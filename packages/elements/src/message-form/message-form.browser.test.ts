/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { MessageFormHarness } from '../harness/message-form.js';
import { one, press, texts } from '../promise-form/promise-form.fixture.js';
import { messageFormOver } from './messages.fixture.js';
import { postOffice, type Post } from './post-office.fixture.js';

async function opened(post: Post = {}, properties: Record<string, unknown> = {}) {
  const { office, backend } = await postOffice(post);
  const harness = new MessageFormHarness(await messageFormOver(backend, properties));
  return { office, backend, harness, form: harness.element };
}

it('stands there as the account chose it, on the day, with why that stage', async () => {
  const { harness, form } = await opened();
  assert.deepEqual(harness.message().slice(0, 1), ['Buen día, La Central:']);
  assert.deepEqual(harness.facts(), {
    Para: 'pagos@central.example',
    Asunto: 'Su cuenta con Distribuidora Andrade',
  });
  assert.deepEqual(texts(form, '.reads'), ['Así lo leerá el cliente, con su cuenta al 31 mar 2026']);
  assert.deepEqual(harness.whyStage(), 'Hay documentos vencidos que nadie prometió, aclara ni tiene en pausa.');
  assert.deepEqual(texts(form, '#stage option'), ['Vencido · propuesta', 'Por vencer']);
  assert.deepEqual(
    ['#tone', '#language', '#channel'].map((selector) => one<HTMLSelectElement>(form, selector)?.value),
    ['neutral', 'es-MX', 'email'],
  );
});

it('what is chosen is asked again: tone, stage, language, address, kind and channel', async () => {
  const { harness, office } = await opened();
  await harness.choose('tone', 'firm');
  await harness.choose('stage', 'before-due');
  await harness.choose('language', 'en');
  await harness.choose('to', 'otra@central.example');
  expect(harness.message().join(' ')).to.contain('(firm)');
  assert.deepEqual(harness.facts()['Para'], 'otra@central.example');
  await harness.choose('kind', 'statement');
  await harness.choose('channel', 'whatsapp');
  assert.isUndefined(harness.whyStage());
  assert.deepEqual(office.asked.at(-1) as unknown, {
    stream: 'account/ACME',
    kind: 'statement',
    channel: 'whatsapp',
    tone: 'firm',
    language: 'en',
  });
});

it('an e-mail that is sent here is reviewed, then sent once; there is a receipt and an event', async () => {
  const { harness, form, office } = await opened({ isSentHere: true });
  const done: CustomEvent[] = [];
  form.addEventListener('cartera-message-done', (event) => done.push(event));
  assert.deepEqual(harness.act(), 'Revisar y enviar');
  await harness.press();
  assert.deepEqual(harness.shows(), 'review');
  assert.deepEqual(texts(form, '[part=sentence]'), [
    'Este mensaje se enviará por correo a pagos@central.example. Queda registrado en la cuenta.',
  ]);
  assert.deepEqual(harness.facts()['Adjunto'], 'estado-de-cuenta.pdf');
  assert.deepEqual(form.shadowRoot?.activeElement?.id, 'review-heading');
  one(form, '[part=primary]')?.click();
  await harness.press();
  assert.deepEqual([office.sent.length, harness.shows()], [1, 'receipt']);
  assert.deepEqual(harness.receipt(), 'El correo se envió a pagos@central.example y quedó registrado.');
  const { message, entryIds } = done[0]?.detail ?? {};
  assert.deepEqual([message.kind, message.digest, entryIds], ['reminder', office.sent[0]?.digest, ['e-1']]);
  await press(form, 'Escribir otro mensaje');
  await harness.settled();
  assert.deepEqual(harness.shows(), 'message');
});

for (const [channel, act, begins] of [
  ['email', 'Abrir en mi correo', 'mailto:pagos@central.example'],
  ['whatsapp', 'Abrir en WhatsApp', 'https://wa.me/'],
] as const) {
  it(`a link opens the person's own program, then it is asked whether it went: ${channel}`, async () => {
    const { harness, form, office } = await opened({}, { channel });
    const link = one<HTMLAnchorElement>(form, 'a[part=primary]');
    assert.deepEqual([harness.act(), link?.target, link?.rel], [act, '_blank', 'noopener']);
    expect(link?.href).to.match(new RegExp(`^${begins}`));
    await harness.press();
    assert.deepEqual([harness.shows(), office.sent.length], ['asking', 0]);
    await press(form, 'No lo envié');
    await harness.settled();
    assert.deepEqual([harness.shows(), office.sent.length], ['message', 0]);
    await harness.press();
    await harness.press();
    assert.deepEqual([harness.shows(), office.sent.length], ['receipt', 1]);
  });
}

it('what is copied is said to be sent, and recorded', async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async (text: string) => void copied.push(text) },
    configurable: true,
  });
  const { harness, form, office } = await opened({}, { channel: 'copy' });
  assert.deepEqual(harness.act(), 'Copiar el texto');
  assert.isNull(one(form, '[part=sent]'));
  await harness.press();
  await waitUntil(() => one(form, '[part=sent]') !== null);
  assert.deepEqual(copied, [harness.message().join('\n')]);
  await harness.sent();
  assert.deepEqual(harness.receipt(), 'Quedó registrado que usted lo envió: Otro medio (copiar).');
  assert.deepEqual(office.sent.length, 1);
  Reflect.deleteProperty(navigator, 'clipboard');
});

it('where the browser does not copy, the text is selected for copying by hand', async () => {
  const denied = async () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: denied }, configurable: true });
  const { harness, form } = await opened({}, { channel: 'sms' });
  await harness.press();
  await waitUntil(() => one<HTMLTextAreaElement>(form, '.by-hand')?.selectionEnd === harness.message().join('\n').length);
  assert.isNotNull(one(form, '[part=sent]'));
  Reflect.deleteProperty(navigator, 'clipboard');
});

it('a link to the page of the customer is given when it is asked for, until 30 days later, and stands in the message', async () => {
  const { harness, form, office } = await opened();
  await harness.includeLink();
  await waitUntil(() => harness.message().join(' ').includes('https://cartera.example/l/abc'));
  expect(office.links[0]?.linkId).to.match(/^[0-9a-f]{12}$/);
  assert.deepEqual(office.links[0]?.expiresAt, '2026-04-30T23:59:59Z');
  assert.isNull(one(form, '[part=link]'));
  const { form: other } = await opened({ mayLink: false });
  assert.isNull(one(other, '[part=link]'));
});

it('a page can take it over, and answers', async () => {
  const { harness, form, office } = await opened({ isSentHere: true });
  let key = '';
  form.addEventListener('cartera-message-request', (event) => {
    event.preventDefault();
    key = event.detail.idempotencyKey;
  });
  await harness.press();
  one(form, '[part=primary]')?.click();
  await waitUntil(() => key !== '');
  assert.deepEqual(office.sent.length, 0);
  form.outcome = { ok: true, receipt: { entryIds: ['e-9'] }, because: [] } as never;
  await harness.settled();
  assert.deepEqual(harness.shows(), 'receipt');
});
