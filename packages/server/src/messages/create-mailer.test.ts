import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createMailer } from './create-mailer.js';
import type { Mail, Mailer } from './mailer.types.js';
import { openPostOffice, type PostOffice, type PostRules } from './post-office.fixture.js';

const opened: { readonly close: () => unknown }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

async function givenOffice(rules?: PostRules): Promise<PostOffice> {
  const office = await openPostOffice(rules);
  opened.push(office);
  return office;
}

function mailerOf({ settings }: Pick<PostOffice, 'settings'>, timeoutMs = 5000): Mailer {
  const mailer = createMailer(settings, { timeoutMs });
  opened.unshift(mailer);
  return mailer;
}

const mail: Mail = {
  to: 'pagos@ebanistas.example',
  replyTo: 'laura@lacentral.example',
  subject: 'Ferretería La Central: recordatorio de pago',
  text: 'Buen día, Ebanistas Ñandú:\n\n.una línea con punto\n$31,004.10 MXN',
  key: 'r-1',
  stream: 'account/1042',
  attachment: { name: 'estado-de-cuenta-1042.pdf', content: new TextEncoder().encode('%PDF-1.7 …'), type: 'application/pdf' },
};

const failing = (facts: object) => expect.objectContaining({ code: 'message.not_delivered', facts: expect.objectContaining(facts) });

describe('what a server gets', () => {
  test('is plain text with its file, from one to one, and says what it is', async () => {
    const office = await givenOffice();
    await mailerOf(office).send(mail);
    const [parsed] = office.mails;
    expect(office.raw[0]).toMatchObject({ from: 'cobranza@lacentral.example', to: ['pagos@ebanistas.example'] });
    expect(parsed?.subject).toBe(mail.subject);
    expect(parsed?.text?.trim()).toBe(mail.text);
    expect(parsed?.html).toBe(false);
    expect(parsed?.from?.value).toEqual([{ name: 'Crédito y Cobranza', address: 'cobranza@lacentral.example' }]);
    expect(parsed?.replyTo?.value).toEqual([{ name: '', address: 'laura@lacentral.example' }]);
    expect(parsed?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(parsed?.headers.has('x-mailer')).toBe(false);
    expect(parsed?.attachments.map(({ filename, contentType, content }) => [filename, contentType, content.toString()])).toEqual([
      ['estado-de-cuenta-1042.pdf', 'application/pdf', '%PDF-1.7 …'],
    ]);
  });

  test('has a Message-ID that comes from the key: the same key, the same', async () => {
    const office = await givenOffice();
    await mailerOf(office).send(mail);
    await mailerOf(office).send(mail);
    await mailerOf(office).send({ ...mail, key: 'r-2' });
    const ids = office.mails.map(({ messageId }) => messageId);
    expect(ids[0]).toMatch(/^<[0-9a-f]{40}@lacentral\.example>$/);
    expect([ids[1] === ids[0], ids[2] === ids[0]]).toEqual([true, false]);
  });

  test('is handed over once by a program, though it is asked twice at once and again', async () => {
    const office = await givenOffice({ delayMs: 50 });
    const mailer = mailerOf(office);
    await Promise.all([mailer.send(mail), mailer.send(mail)]);
    await mailer.send(mail);
    expect(office.mails).toHaveLength(1);
  });

  test('comes by TLS from the first byte, too', async () => {
    const office = await givenOffice({ secure: true });
    await mailerOf(office).send(mail);
    expect(office.mails).toHaveLength(1);
  });
});

describe('TLS', () => {
  test('is asked for: a server that offers none gets nothing, not even the login', async () => {
    const logins: string[] = [];
    const office = await givenOffice({
      hideSTARTTLS: true,
      disabledCommands: ['STARTTLS'],
      onAuth: ({ username = '' }, _session, done) => {
        logins.push(username);
        done(null, { user: username });
      },
    });
    const strict = { settings: { ...office.settings, requireTls: true, login: { user: 'ana', password: 'secreta' } } };
    await expect(mailerOf(strict).send(mail)).rejects.toEqual(failing({ retryable: 'no', issue: 'tls' }));
    expect([office.mails, logins]).toEqual([[], []]);
  });

  test('needs a good certificate', async () => {
    const office = await givenOffice({ secure: true });
    const strict = { settings: { ...office.settings, requireTls: true } };
    await expect(mailerOf(strict).send(mail)).rejects.toEqual(failing({ issue: expect.stringMatching(/tls|connection/) }));
    expect(office.mails).toEqual([]);
  });
});

describe('what is not taken', () => {
  test.each([
    [451, { retryable: 'yes', issue: 'deferred', status: 451 }],
    [554, { retryable: 'no', issue: 'rejected', status: 554 }],
  ])('%d of the data is told', async (status, facts) => {
    const office = await givenOffice({ refuse: () => ({ status }) });
    await expect(mailerOf(office).send(mail)).rejects.toEqual(failing(facts));
  });

  test('an address that the server knows not', async () => {
    const office = await givenOffice({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error('no such user'), { responseCode: 550 })),
    });
    await expect(mailerOf(office).send(mail)).rejects.toEqual(failing({ retryable: 'no', issue: 'rejected', status: 550 }));
  });

  test('a wrong password, which is told nowhere', async () => {
    const office = await givenOffice({ onAuth: (_auth, _session, done) => done(new Error('Invalid username or password')) });
    const mailer = mailerOf({ settings: { ...office.settings, login: { user: 'ana', password: 'muy-secreta' } } });
    const error: unknown = await mailer.send(mail).catch((thrown: unknown) => thrown);
    expect(error).toEqual(failing({ retryable: 'no', issue: 'login' }));
    expect(JSON.stringify(error)).not.toContain('secreta');
  });

  test('is tried again when it is asked again', async () => {
    const office = await givenOffice({ refuse: (n) => (n === 0 ? { status: 421 } : undefined) });
    const mailer = mailerOf(office);
    await expect(mailer.send(mail)).rejects.toEqual(failing({ retryable: 'yes' }));
    await mailer.send(mail);
    expect(office.mails).toHaveLength(1);
  });

  test('where nothing answers, and where nothing is said', async () => {
    const office = await openPostOffice();
    await office.close();
    await expect(mailerOf(office).send(mail)).rejects.toEqual(failing({ retryable: 'yes', issue: 'connection' }));
    const mute: Server = createServer(() => undefined);
    await new Promise<void>((resolve) => {
      mute.listen(0, '127.0.0.1', resolve);
    });
    opened.push(mute);
    const { port } = mute.address() as { readonly port: number };
    const slow = mailerOf({ settings: { ...office.settings, port } }, 200);
    await expect(slow.send(mail)).rejects.toEqual(failing({ retryable: 'yes', issue: 'timeout' }));
  });
});
