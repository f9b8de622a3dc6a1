import { createBackend, type Backend, type Caller, type MessageRequest, type Messages, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { DEFAULT_POLICY, fault, verifyChain, type LocalDate, type Policy, type StreamId } from '@cartera/core';
import { afterEach, describe, expect, test } from 'vitest';
import { REFERENCES } from '../books/index.js';
import { createExports } from '../exports/index.js';
import { createMailer } from './create-mailer.js';
import { createMessages } from './create-messages.js';
import type { Mailer } from './mailer.types.js';
import type { MessagesOptions } from './messages-options.types.js';
import { openPostOffice, type PostOffice, type PostRules } from './post-office.fixture.js';

const STREAM: StreamId = 'account/1042';
const ANA: Caller = { id: 'ana', role: 'collector' };
const POLICY: Policy = {
  ...DEFAULT_POLICY,
  id: 'casa',
  creditor: {
    name: 'Ferretería La Central',
    contact: { name: 'Laura Campos', phone: '55 5555 1042', email: 'cobranza@lacentral.example' },
    accounts: [{ currency: 'MXN', clabe: '032180000118359719', bank: 'Banco Uno' }],
  },
};
const mxn = (amount: number) => ({ amount, currency: 'MXN' });

const opened: { readonly close: () => unknown }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

/** One customer who owes 31,004.10 MXN, overdue on 31 March. */
async function givenBooks(policies: readonly Policy[] = [POLICY]) {
  const store = createMemoryStore();
  let today: LocalDate = '2026-03-31';
  const backendOf = (caller: Caller, over: Store = store): Backend =>
    createBackend(over, { caller, policies, references: REFERENCES, clock: () => `${today}T18:00:00Z`, businessDate: () => today });
  const backend = backendOf(ANA);
  let n = 0;
  const tell = async (kind: string, on: LocalDate, facts: object) => {
    n += 1;
    const outcome = await backend.submit({ kind, stream: STREAM, on, facts } as never, { idempotencyKey: `c${n}` });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  };
  const customer = { name: 'Ebanistas Unidos', emails: ['pagos@ebanistas.example'], phones: ['55 1234 5678'] };
  await tell('open-account', '2026-01-01', { customer });
  const invoice = async (itemId: string, dueOn: LocalDate, amount: number) =>
    tell('record-invoice', '2026-01-05', { itemId, total: mxn(amount), instalments: [{ number: 1, dueOn, amount: mxn(amount) }] });
  await invoice('F-1042', '2026-02-02', 2_260_410);
  await invoice('F-1058', '2026-03-28', 840_000);
  const messages = (more: Partial<MessagesOptions> = {}): Messages => createMessages({ store, backend, caller: ANA, ...more });
  const entries = async () => (await store.load(STREAM)).entries;
  const setDay = (day: LocalDate) => {
    today = day;
  };
  return { store, backend, backendOf, messages, tell, entries, setDay };
}

async function givenOffice(rules?: PostRules): Promise<PostOffice & { readonly mailer: () => Mailer }> {
  const office = await openPostOffice(rules);
  opened.push(office);
  const mailer = () => {
    const made = createMailer(office.settings, { timeoutMs: 3000 });
    opened.unshift(made);
    return made;
  };
  return { ...office, mailer };
}

const ask = (more: Partial<MessageRequest> = {}): MessageRequest => ({ stream: STREAM, kind: 'reminder', channel: 'email', ...more });
const failing = (code: string, more: object = {}) => expect.objectContaining({ code, ...more });

async function looked(messages: Messages, request: MessageRequest) {
  const { digest } = await messages.preview(request);
  return { ...request, digest };
}

describe('a preview', () => {
  test('is of a real account: chosen by it, with what can be chosen instead', async () => {
    const books = await givenBooks();
    const before = await books.entries();
    const preview = await books.messages().preview(ask());
    expect(preview).toMatchObject({
      kind: 'reminder',
      channel: 'email',
      asOf: '2026-03-31',
      stage: 'overdue',
      tone: 'neutral',
      language: 'es-MX',
      to: 'pagos@ebanistas.example',
      subject: 'Ferretería La Central: recordatorio de pago',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      choices: {
        stages: ['overdue'],
        tones: ['cordial', 'neutral', 'firm'],
        languages: ['es-MX', 'en'],
        addresses: ['pagos@ebanistas.example'],
      },
      isSentHere: false,
    });
    expect(preview.text).toContain('Total por pagar: $31,004.10 MXN');
    expect(preview.text).toContain('CLABE 032180000118359719');
    expect(new URL(preview.links.mailto ?? '').searchParams.get('body')).toBe(preview.text.replaceAll('\n', '\r\n'));
    expect(await books.entries()).toEqual(before);
  });

  test('in English, on WhatsApp, firm', async () => {
    const books = await givenBooks();
    const preview = await books.messages().preview(ask({ channel: 'whatsapp', language: 'en-GB', tone: 'firm' }));
    expect([preview.language, preview.tone, preview.subject]).toEqual(['en', 'firm', undefined]);
    expect(preview.text).toContain('2 documents are past due. Please pay');
    expect(new URL(preview.links.whatsapp ?? '').pathname).toBe('/525512345678');
  });

  test('of a statement, with the customer’s page', async () => {
    const books = await givenBooks();
    const messages = books.messages({ linkFor: async () => Promise.resolve('https://pagos.example/l/abc') });
    const { text, choices } = await messages.preview(ask({ kind: 'statement', channel: 'copy', from: '2026-01-01' }));
    expect(text).toContain('estado de cuenta del 1 de enero de 2026 al 31 de marzo de 2026');
    expect(text).toContain('https://pagos.example/l/abc');
    expect(choices.stages).toEqual([]);
  });

  test.each<[string, Partial<MessageRequest> | Record<string, unknown>, object]>([
    ['an unknown field', { tono: 'firm' }, { path: 'tono' }],
    ['a stage that is none', { stage: 'last-warning' }, { path: 'stage' }],
    ['a stage that does not fit', { stage: 'due-today' }, { path: 'stage', facts: { issue: 'not_fitting', choices: 'overdue' } }],
    ['a channel that is none', { channel: 'fax' }, { path: 'channel' }],
    ['a day that is none', { asOf: '2026-02-30' }, { path: 'asOf' }],
    ['a stream of another kind', { stream: 'cash/BBVA' }, { path: 'stream' }],
    ['a language that is none', { language: 'es_MX\n' }, { path: 'language' }],
    ['a period of a reminder', { from: '2026-03-01' }, { path: 'from' }],
    ['a period that begins too late', { kind: 'statement', from: '2026-04-01' }, { path: 'from' }],
  ])('with %s is refused', async (_what, more, facts) => {
    const books = await givenBooks();
    await expect(books.messages().preview(ask(more as never))).rejects.toEqual(failing('query.invalid', facts));
  });

  test('is refused where nothing is due, nobody is owed, or the address is not one', async () => {
    const books = await givenBooks();
    const messages = books.messages();
    await expect(messages.preview(ask({ asOf: '2026-01-06' }))).rejects.toEqual(failing('message.nothing_due'));
    await expect(messages.preview(ask({ to: 'a@x.example\nBcc: b@y.example' }))).rejects.toEqual(
      failing('message.address_invalid', { path: 'to' }),
    );
    await expect(messages.preview(ask({ channel: 'sms', to: '123' }))).rejects.toEqual(failing('message.address_invalid'));
    await expect(messages.preview(ask({ stream: 'account/NOBODY' }))).rejects.toEqual(failing('stream.unknown'));
    const nobody = await givenBooks([DEFAULT_POLICY]);
    await expect(nobody.messages().preview(ask())).rejects.toEqual(failing('message.creditor_missing'));
  });

  test.each<Caller>([
    { id: 'x', role: 'auditor' },
    { id: 'c', role: 'customer', streams: [STREAM] },
  ])('is not for $role', async (caller) => {
    const books = await givenBooks();
    const messages = createMessages({ store: books.store, backend: books.backendOf(caller), caller });
    await expect(messages.preview(ask())).rejects.toEqual(failing('access.denied'));
    await expect(messages.send({ ...ask(), digest: '0'.repeat(64) }, { idempotencyKey: 'k' })).rejects.toEqual(failing('access.denied'));
  });
});

describe('handed over by a person', () => {
  test('is recorded once, with what was said and without where it went', async () => {
    const books = await givenBooks();
    const messages = books.messages();
    const request = await looked(messages, ask({ channel: 'whatsapp' }));
    const outcome = await messages.send(request, { idempotencyKey: 'r-1' });
    expect(outcome).toMatchObject({ ok: true, receipt: { entryIds: ['r-1/1'] } });
    const entry = (await books.entries()).at(-1);
    expect(entry).toMatchObject({
      kind: 'reminder-sent',
      on: '2026-03-31',
      by: 'ana',
      facts: {
        asOf: '2026-03-31',
        stage: 'overdue',
        tone: 'neutral',
        channel: 'whatsapp',
        language: 'es-MX',
        template: 'reminder.es-MX',
        digest: request.digest,
        itemIds: ['F-1042', 'F-1058'],
        totals: [mxn(3_100_410)],
      },
      personal: { to: '55 1234 5678' },
    });
    books.setDay('2026-04-01');
    await books.tell('record-payment', '2026-04-01', { paymentId: 'P-1', amount: mxn(3_100_410), method: 'transfer', apply: 'by-policy' });
    expect(await messages.send(request, { idempotencyKey: 'r-1' })).toMatchObject({ ok: true, receipt: { entryIds: ['r-1/1'] } });
    expect((await books.entries()).filter(({ kind }) => kind === 'reminder-sent')).toHaveLength(1);
    expect(verifyChain(await books.entries())).toEqual({ ok: true });
  });

  test('a statement is recorded as one', async () => {
    const books = await givenBooks();
    const messages = books.messages();
    const request = await looked(messages, ask({ kind: 'statement', channel: 'letter' }));
    await messages.send(request, { idempotencyKey: 's-1' });
    const { digest } = await books.backend.view('statement', { stream: STREAM, from: '2026-03-01', to: '2026-03-31' });
    expect((await books.entries()).at(-1)).toMatchObject({
      kind: 'statement-sent',
      facts: { from: '2026-03-01', to: '2026-03-31', digest, channel: 'letter' },
    });
    expect(await messages.send(request, { idempotencyKey: 's-1' })).toMatchObject({ ok: true, receipt: { entryIds: ['s-1/1'] } });
  });

  test('would be, in a dry run: nothing is written', async () => {
    const books = await givenBooks();
    const messages = books.messages();
    const before = await books.entries();
    const outcome = await messages.send(await looked(messages, ask({ channel: 'copy' })), { idempotencyKey: 'r-1', dryRun: true });
    expect([outcome.ok, await books.entries()]).toEqual([true, before]);
  });

  test('is refused where the account changed since it was looked at', async () => {
    const books = await givenBooks();
    const messages = books.messages();
    const request = await looked(messages, ask({ channel: 'copy' }));
    await books.tell('record-payment', '2026-03-31', { paymentId: 'P-1', amount: mxn(100), method: 'transfer', apply: 'by-policy' });
    expect(await messages.send(request, { idempotencyKey: 'r-1' })).toEqual({
      ok: false,
      refusal: { code: 'message.changed', path: 'digest', facts: {} },
    });
  });

  test('a key that stood for something else is refused', async () => {
    const books = await givenBooks();
    const messages = books.messages();
    const request = await looked(messages, ask({ channel: 'copy' }));
    const reused = { ok: false, refusal: { code: 'entry.id_reused', path: 'idempotencyKey', facts: {} } };
    expect(await messages.send(request, { idempotencyKey: 'c1' })).toEqual(reused);
    await messages.send(request, { idempotencyKey: 'r-1' });
    expect(await messages.send({ ...request, digest: '1'.repeat(64) }, { idempotencyKey: 'r-1' })).toEqual(reused);
    const other: Caller = { id: 'luis', role: 'collector' };
    const theirs = createMessages({ store: books.store, backend: books.backendOf(other), caller: other });
    expect(await theirs.send(request, { idempotencyKey: 'r-1' })).toEqual(reused);
  });
});

describe('an account that moves meanwhile', () => {
  const pay = (books: Awaited<ReturnType<typeof givenBooks>>, id = 'P-1') =>
    books.tell('record-payment', '2026-03-31', { paymentId: id, amount: mxn(100_000), method: 'transfer', apply: 'by-policy' });

  test('is looked at anew: a text is of one moment', async () => {
    const books = await givenBooks();
    let paid = false;
    const backend: Backend = {
      ...books.backend,
      async view(name, query, options) {
        const answer = await books.backend.view(name, query, options);
        if (name === 'position' && !paid) {
          paid = true;
          await pay(books);
        }
        return answer;
      },
    };
    const preview = await books.messages({ backend }).preview(ask({ kind: 'statement', channel: 'copy' }));
    expect(preview.digest).toBe((await books.messages().preview(ask({ kind: 'statement', channel: 'copy' }))).digest);
    expect(preview.text).toContain('30,004.10');
  });

  test('before its statement is attached: nothing goes out', async () => {
    const [books, office] = [await givenBooks(), await givenOffice()];
    const messages = books.messages({
      mail: office.mailer(),
      async statementFile() {
        await pay(books);
        return { name: 'x.pdf', body: new Blob(['%PDF-']) };
      },
    });
    const request = await looked(messages, ask());
    expect(await messages.send(request, { idempotencyKey: 'r-1' })).toEqual({
      ok: false,
      refusal: { code: 'message.changed', path: 'digest', facts: {} },
    });
    expect(office.mails).toEqual([]);
  });

  test('after its e-mail went out, where the books failed: asked again it is recorded as it went out, once, and sent once', async () => {
    const [books, office] = [await givenBooks(), await givenOffice()];
    let fails = true;
    const store: Store = {
      ...books.store,
      async commit(...asked) {
        if (fails) throw fault('store.unavailable');
        return books.store.commit(...asked);
      },
    };
    const mail = office.mailer();
    const messages = createMessages({ store, backend: books.backendOf(ANA, store), caller: ANA, mail });
    const request = await looked(messages, ask());
    await expect(messages.send(request, { idempotencyKey: 'r-1' })).rejects.toMatchObject({ code: 'store.unavailable' });
    fails = false;
    await pay(books);
    expect(await messages.send({ ...request, digest: '1'.repeat(64) }, { idempotencyKey: 'r-1' })).toMatchObject({
      refusal: { code: 'message.changed' },
    });
    // another for the same caller, as each request makes one
    const again = createMessages({ store, backend: books.backendOf(ANA, store), caller: ANA, mail });
    for (let n = 0; n < 2; n += 1) expect(await again.send(request, { idempotencyKey: 'r-1' })).toMatchObject({ ok: true });
    const sent = (await books.entries()).filter(({ kind }) => kind === 'reminder-sent');
    expect(sent.map(({ facts }) => [facts['digest'], facts['totals']])).toEqual([[request.digest, [mxn(3_100_410)]]]);
    expect(office.mails).toHaveLength(1);
  });
});

describe('an e-mail', () => {
  test('goes out with the statement attached, and is recorded once', async () => {
    const [books, office] = [await givenBooks(), await givenOffice()];
    const messages = books.messages({
      mail: office.mailer(),
      statementFile: async (request) => createExports(books.backend)('statement', request),
    });
    const preview = await messages.preview(ask());
    expect([preview.isSentHere, preview.attachment]).toEqual([true, 'estado-de-cuenta-1042-2026-03-31.pdf']);
    expect(preview.text).toContain('Va adjunto su estado de cuenta.');
    const outcome = await messages.send({ ...ask(), digest: preview.digest }, { idempotencyKey: 'r-1' });
    expect(outcome).toMatchObject({ ok: true });
    const [mail] = office.mails;
    expect([mail?.subject, mail?.text?.trim(), mail?.replyTo?.text]).toEqual([preview.subject, preview.text, 'cobranza@lacentral.example']);
    const [file] = mail?.attachments ?? [];
    expect([file?.filename, file?.contentType, file?.content.subarray(0, 5).toString()]).toEqual([
      preview.attachment,
      'application/pdf',
      '%PDF-',
    ]);
    expect(await textOf(file?.content)).toContain('31,004.10');
    await messages.send({ ...ask(), digest: preview.digest }, { idempotencyKey: 'r-1' });
    expect(office.mails).toHaveLength(1);
    expect((await books.entries()).at(-1)).toMatchObject({ kind: 'reminder-sent', personal: { to: 'pagos@ebanistas.example' } });
  });

  test('that was not taken is not recorded, and may be asked for again', async () => {
    const [books, office] = [await givenBooks(), await givenOffice({ refuse: (n) => (n === 0 ? { status: 451 } : undefined) })];
    const messages = books.messages({ mail: office.mailer() });
    const request = await looked(messages, ask());
    const before = await books.entries();
    expect(await messages.send(request, { idempotencyKey: 'r-1' })).toEqual({
      ok: false,
      refusal: { code: 'message.not_delivered', facts: { retryable: 'yes', issue: 'deferred', status: 451 } },
    });
    expect(await books.entries()).toEqual(before);
    expect(await messages.send(request, { idempotencyKey: 'r-1' })).toMatchObject({ ok: true });
    expect(office.mails).toHaveLength(1);
  });

  test('that went out before the books broke goes out again when another program is asked, under the same Message-ID, and is recorded then', async () => {
    const [books, office] = [await givenBooks(), await givenOffice()];
    let breaks = true;
    const broken: Store = {
      ...books.store,
      commit: async (changes, options) => {
        if (breaks) throw fault('store.unavailable');
        return books.store.commit(changes, options);
      },
    };
    const over = (mail: Mailer) => createMessages({ store: broken, backend: books.backendOf(ANA, broken), caller: ANA, mail });
    const first = over(office.mailer());
    const request = await looked(first, ask());
    await expect(first.send(request, { idempotencyKey: 'r-1' })).rejects.toEqual(failing('store.unavailable'));
    // The same program remembers that it was taken.
    await expect(first.send(request, { idempotencyKey: 'r-1' })).rejects.toEqual(failing('store.unavailable'));
    expect(office.mails).toHaveLength(1);
    breaks = false;
    // One that was started anew does not: at least once, and to be recognised as one.
    expect(await over(office.mailer()).send(request, { idempotencyKey: 'r-1' })).toMatchObject({
      ok: true,
      receipt: { entryIds: ['r-1/1'] },
    });
    expect(office.mails.map(({ messageId }) => messageId)).toEqual([office.mails[0]?.messageId, office.mails[0]?.messageId]);
    expect((await books.entries()).filter(({ kind }) => kind === 'reminder-sent')).toHaveLength(1);
  });

  test('that would not be recorded does not go out', async () => {
    const [books, office] = [await givenBooks(), await givenOffice()];
    const untaken: Store = { ...books.store, commands: ['log-note'] };
    const over = { ...books.backendOf(ANA, untaken), capabilities: async () => books.backend.capabilities() };
    const messages = createMessages({ store: untaken, backend: over, caller: ANA, mail: office.mailer() });
    const request = await looked(messages, ask());
    expect(await messages.send(request, { idempotencyKey: 'r-1' })).toMatchObject({
      ok: false,
      refusal: { code: 'command.not_available' },
    });
    expect(office.mails).toEqual([]);
  });

  test('to nobody is refused, and one that was looked at where nothing is sent is not sent elsewhere', async () => {
    const [books, office] = [await givenBooks(), await givenOffice()];
    const sending = books.messages({ mail: office.mailer() });
    const elsewhere = await looked(books.messages(), ask());
    expect(await sending.send(elsewhere, { idempotencyKey: 'r-1' })).toMatchObject({ ok: false, refusal: { code: 'message.changed' } });
    await books.tell('update-customer', '2026-03-31', { customer: { emails: [] } });
    const request = await looked(sending, ask());
    expect(await sending.send(request, { idempotencyKey: 'r-1' })).toEqual({
      ok: false,
      refusal: { code: 'message.address_missing', path: 'to', facts: {} },
    });
    expect(office.mails).toEqual([]);
  });
});

describe('a host’s own templates', () => {
  const own = {
    id: 'casa',
    kind: 'reminder',
    language: 'es-MX',
    channels: ['copy'],
    text: "{% render 'greeting' %}\n{% render 'who' %}\n{% render 'documents' %}\n{% render 'how-to-pay' %}\n{% render 'if-not-right' %}\n{% render 'whom-to-ask' %}",
  } as const;

  test('serve before ours', async () => {
    const books = await givenBooks();
    const messages = books.messages({ templates: [own] });
    const { text } = await messages.preview(ask({ channel: 'copy' }));
    expect(text).toMatch(/^Buen día, Ebanistas Unidos:\nLe escribe/);
    await messages.send(await looked(messages, ask({ channel: 'copy' })), { idempotencyKey: 'r-1' });
    expect((await books.entries()).at(-1)?.facts).toMatchObject({ template: 'casa' });
  });

  test('are refused at once where their linter refuses them', async () => {
    const books = await givenBooks();
    const refused = failing('letter.word_refused', { path: 'templates[1].text', facts: { word: 'embargo', reason: 'threat', line: 7 } });
    expect(() => books.messages({ templates: [own, { ...own, text: `${own.text}\n\nO habrá embargo.`.replace('\n\n', '\n') }] })).toThrow(
      refused,
    );
  });
});

/** The text of a PDF, page by page in one. */
async function textOf(content: Uint8Array | undefined): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(content ?? []), verbosity: 0 });
  const pdf = await task.promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getTextContent());
  const texts = (await Promise.all(pages)).flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')));
  await task.destroy();
  return texts.join(' ');
}
