import { exportLocale } from '@cartera/interchange/exports';
import { statementWords } from '@cartera/locales/statement';
import { describe, expect, test } from 'vitest';
import { addressesOf, addressee } from './addresses-of.js';
import { attachmentName } from './attachment-name.js';
import { isAddress } from './check-address.js';
import { mailSettings } from './mail-settings.js';
import { messageLinks } from './message-links.js';
import { phoneDigits } from './phone-digits.js';

describe('an e-mail address', () => {
  test.each(['pagos@lacentral.example', 'a.b+c_d@x-y.com.mx', "o'neil@x.example", 'josé@correo.example', 'x@münchen.example'])(
    '%s is one',
    (text) => {
      expect(isAddress(text)).toBe(true);
    },
  );

  test.each([
    '',
    'pagos',
    'pagos@',
    '@x.example',
    'pagos@x',
    'a@x.example\nBcc: b@y.example',
    'a@x.example\r\n',
    'a@x.example,b@y.example',
    'a@x.example;b@y.example',
    'a@x.example b@y.example',
    'Ana <a@x.example>',
    '"a b"@x.example',
    'a@b@x.example',
    'a..b@x.example',
    '.a@x.example',
    'a@-x.example',
    'a@x..example',
    'a\u202E@x.example',
    'a\u0000@x.example',
    `${'a'.repeat(65)}@x.example`,
    `a@${'x'.repeat(63)}.${'x'.repeat(63)}.${'x'.repeat(63)}.${'x'.repeat(63)}.example`,
  ])('%j is none', (text) => {
    expect(isAddress(text)).toBe(false);
    expect(() => addressee(text, 'email', [])).toThrow(expect.objectContaining({ code: 'message.address_invalid', path: 'to', facts: {} }));
  });
});

describe('a telephone number', () => {
  test.each([
    ['55 1234 5678', '525512345678'],
    ['(55) 1234-5678', '525512345678'],
    ['+52 55 1234 5678', '525512345678'],
    ['+52 1 55 1234 5678', '525512345678'],
    ['0052 1 55 1234 5678', '525512345678'],
    ['521 55 1234 5678', '525512345678'],
    ['525512345678', '525512345678'],
    ['044 55 1234 5678', '525512345678'],
    ['01 55 1234 5678', '525512345678'],
    ['+1 415 555 2671', '14155552671'],
    ['+34 612 34 56 78', '34612345678'],
  ])('%s is %s', (text, digits) => {
    expect(phoneDigits(text)).toBe(digits);
  });

  test.each([
    '',
    '123',
    '1234 5678',
    '14155552671',
    '+52 55 1234',
    '+0 55 1234 5678',
    '55 1234 5678 ext. 3',
    'tel:5512345678',
    '+'.repeat(3),
  ])('%j is none, or might be of two countries', (text) => {
    expect(phoneDigits(text)).toBeUndefined();
  });
});

test('a customer is reached by what can be written to', () => {
  const customer = { name: 'X', emails: ['a@x.example', 'no', 'b@x.example\n'], phones: ['55 1234 5678', '12'] };
  expect(addressesOf(customer, 'email')).toEqual(['a@x.example']);
  expect(addressesOf(customer, 'whatsapp')).toEqual(['55 1234 5678']);
  expect([addressesOf(customer, 'letter'), addressesOf(undefined, 'email')]).toEqual([[], []]);
  expect(addressee(undefined, 'email', ['a@x.example'])).toBe('a@x.example');
  expect(() => addressee('Calle\n1', 'letter', [])).toThrow(expect.objectContaining({ code: 'message.address_invalid' }));
});

describe('links', () => {
  const text = 'Buen día, A&B: 100% = $5\nGracias (¿sí?) #1';

  test('mailto has lines that end in CR LF and nothing that ends it early', () => {
    const { mailto = '' } = messageLinks({ channel: 'email', to: 'a+b@x.example', subject: 'Pago: ñ&?', text });
    expect(mailto).toBe(
      'mailto:a%2Bb@x.example?subject=Pago%3A%20%C3%B1%26%3F&body=Buen%20d%C3%ADa%2C%20A%26B%3A%20100%25%20%3D%20%245%0D%0AGracias%20%28%C2%BFs%C3%AD%3F%29%20%231',
    );
    const url = new URL(mailto);
    expect([url.protocol, decodeURIComponent(url.pathname), url.searchParams.get('subject'), url.searchParams.get('body')]).toEqual([
      'mailto:',
      'a+b@x.example',
      'Pago: ñ&?',
      text.replace('\n', '\r\n'),
    ]);
  });

  test('WhatsApp has the number in digits, or asks whom', () => {
    const link = (to: string | undefined) => messageLinks({ channel: 'whatsapp', to, subject: undefined, text }).whatsapp ?? '';
    expect(new URL(link('+52 1 55 1234 5678')).pathname).toBe('/525512345678');
    expect(new URL(link('55 1234 5678')).searchParams.get('text')).toBe(text);
    expect(new URL(link(undefined)).pathname).toBe('/');
  });

  test('what would be cut off is left out', () => {
    const long = 'x'.repeat(2001);
    expect(messageLinks({ channel: 'email', to: undefined, subject: 's', text: long })).toEqual({});
    expect(messageLinks({ channel: 'whatsapp', to: undefined, subject: undefined, text: 'x'.repeat(8001) })).toEqual({});
    expect(messageLinks({ channel: 'sms', to: '55 1234 5678', subject: undefined, text })).toEqual({});
  });
});

test('an attachment is called as the exported statement is, and its name takes every system', async () => {
  for (const [language, title] of Object.entries({ 'es-MX': 'estado-de-cuenta', en: 'statement-of-account' })) {
    expect(
      statementWords(await exportLocale(language))
        .title.toLowerCase()
        .replaceAll(' ', '-'),
    ).toBe(title);
    expect(attachmentName('account/FER_1', { asOf: '2026-03-31', language })).toBe(`${title}-FER_1-2026-03-31.pdf`);
  }
  expect(attachmentName('account/Ñandú & Cía./../x', { asOf: '2026-03-31', language: 'es-MX' })).toBe(
    'estado-de-cuenta-Nandu-Cia-x-2026-03-31.pdf',
  );
  expect(attachmentName('account/漢', { asOf: '2026-03-31', language: 'en' })).toBe('statement-of-account-2026-03-31.pdf');
});

describe('what the environment says of e-mail', () => {
  const settings = (url: string, from = 'Cobranza La Central <cobranza@lacentral.example>') =>
    mailSettings({ CARTERA_SMTP_URL: url, CARTERA_MAIL_FROM: from });

  test('is a server, and whether it must speak TLS', () => {
    expect(mailSettings({})).toBeUndefined();
    expect(settings('smtps://ana:cl%40ve@mail.example')).toEqual({
      host: 'mail.example',
      port: 465,
      secure: true,
      requireTls: true,
      login: { user: 'ana', password: 'cl@ve' },
      from: { name: 'Cobranza La Central', address: 'cobranza@lacentral.example' },
    });
    expect(settings('smtp://mail.example')).toMatchObject({ port: 587, secure: false, requireTls: true });
    expect(settings('smtp://localhost:2525', 'a@x.example')).toMatchObject({
      port: 2525,
      requireTls: false,
      from: { name: '', address: 'a@x.example' },
    });
    expect(settings('smtp://[::1]:2525')).toMatchObject({ host: '::1', requireTls: false });
  });

  test.each([
    ['mail.example', undefined, 'CARTERA_SMTP_URL', 'not_an_smtp_address'],
    ['https://mail.example', undefined, 'CARTERA_SMTP_URL', 'not_an_smtp_address'],
    ['smtp://', undefined, 'CARTERA_SMTP_URL', 'not_an_smtp_address'],
    ['smtp://mail.example/x', undefined, 'CARTERA_SMTP_URL', 'not_an_smtp_address'],
    ['smtp://a:secreta%zz@mail.example', undefined, 'CARTERA_SMTP_URL', 'not_an_smtp_address'],
    ['smtp://mail.example', '', 'CARTERA_MAIL_FROM', 'from_missing'],
    ['smtp://mail.example', 'cobranza', 'CARTERA_MAIL_FROM', 'from_not_an_address'],
    ['smtp://mail.example', 'A <a@x.example>, B <b@x.example>', 'CARTERA_MAIL_FROM', 'from_not_an_address'],
    ['smtp://mail.example', 'A\nBcc: b@y.example <a@x.example>', 'CARTERA_MAIL_FROM', 'from_not_an_address'],
  ])('%j from %j is refused, and not repeated', (url, from, path, issue) => {
    expect(() => settings(url, from)).toThrow(expect.objectContaining({ code: 'message.server_invalid', path, facts: { issue } }));
  });
});
