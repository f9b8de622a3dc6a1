import { describe, expect, test } from 'vitest';
import { letterData } from '../stages/index.js';
import { anAccount } from '../stages/account.fixture.js';
import { chooseTemplate, type LetterTemplate } from '../templates/index.js';
import { renderLetter, smsLength, smsParts, smsText } from './index.js';

const mxn = (amount: number) => ({ amount, currency: 'MXN' });

function overdue(customerName = 'Ebanistas Unidos') {
  const account = anAccount();
  account.tell('record-invoice', '2026-01-05', {
    itemId: 'F-1042',
    total: mxn(2_260_410),
    instalments: [{ number: 1, dueOn: '2026-02-02', amount: mxn(2_260_410) }],
  });
  return letterData(account.input('2026-03-31', { customerName })).data;
}

const own = (channel: 'email' | 'sms') =>
  chooseTemplate([], { kind: 'reminder', language: 'es-MX', channel, tone: 'neutral', stage: 'overdue' });
const template = (text: string): LetterTemplate => ({ id: 'x', kind: 'reminder', language: 'es-MX', text });
const written = (text: string, data = overdue()) => renderLetter(template(text), { data, tone: 'neutral', channel: 'email' }).text;

test('a reminder says all of it', () => {
  const letter = renderLetter(own('email'), { data: overdue(), tone: 'neutral', channel: 'email' });
  expect(letter.subject).toBe('Ferretería La Central: recordatorio de pago');
  expect(letter.text).toBe(`Buen día, Ebanistas Unidos:

Le escribe Ferretería La Central, por medio de Laura Campos. Un documento venció y todavía no vemos el pago. Puede pagar hoy o decirnos qué día lo hará.

Lo que falta por pagar al 31 de marzo de 2026:

- F-1042: $22,604.10 MXN, venció el 2 de febrero de 2026, hace 57 días
Total por pagar: $22,604.10 MXN

Cómo pagar:
- En MXN: transferencia a la CLABE 032180000118359719, Banco Uno, a nombre de Ferretería La Central
- Referencia: 0010429
- Concepto: CLIENTE 1042

Si ya pagó, o si algo no es correcto, díganoslo y lo revisamos.

Para cualquier pregunta: Laura Campos, teléfono 55 5555 1042, correo cobranza@lacentral.example.

Gracias.
Ferretería La Central`);
});

test('an SMS is one text in GSM-7', () => {
  const { text } = renderLetter(own('sms'), { data: overdue(), tone: 'neutral', channel: 'sms' });
  expect(text).toBe(
    'Ferreteria La Central: Ebanistas Unidos, al 31 mar 2026 $22,604.10 MXN vencido (F-1042). Pago: CLABE 032180000118359719, ref. 0010429. Si ya hizo su pago o algo no es correcto: 55 5555 1042',
  );
  expect(smsParts(text)).toBe(2);
});

test('an SMS says in which currency each account is, and what is in favour in words', () => {
  const account = anAccount();
  for (const [itemId, currency] of [
    ['F-1', 'MXN'],
    ['F-2', 'USD'],
  ] as const) {
    const total = { amount: 50_000, currency };
    account.tell('record-invoice', '2026-01-05', { itemId, total, instalments: [{ number: 1, dueOn: '2026-02-02', amount: total }] });
  }
  const sms = { tone: 'neutral', channel: 'sms' } as const;
  expect(renderLetter(own('sms'), { ...sms, data: letterData(account.input('2026-02-10')).data }).text).toContain(
    'Pago: MXN CLABE 032180000118359719, USD cuenta 4411223344, ref. 0010429.',
  );
  account.tell('record-payment', '2026-02-11', { paymentId: 'P-1', amount: mxn(75_000), method: 'transfer', apply: 'by-policy' });
  const statement = account.statement('2026-01-01', '2026-02-11');
  const { data } = letterData(account.input('2026-02-11', { statement }));
  const template = chooseTemplate([], { kind: 'statement', language: 'es-MX', channel: 'sms', tone: 'neutral' });
  expect(renderLetter(template, { ...sms, data }).text).toContain('saldo al 11 feb 2026: a su favor $250.00 MXN, $500.00 USD.');
});

test('a statement says beside what is past due what is not applied yet, so that both make its balance', () => {
  const account = anAccount();
  account.tell('record-invoice', '2026-01-05', {
    itemId: 'F-1',
    total: mxn(65_000),
    instalments: [{ number: 1, dueOn: '2026-02-02', amount: mxn(65_000) }],
  });
  account.tell('record-payment', '2026-02-03', { paymentId: 'P-1', amount: mxn(30_000), method: 'transfer', apply: 'none' });
  const { data } = letterData(account.input('2026-02-10', { statement: account.statement('2026-02-01', '2026-02-10') }));
  const template = chooseTemplate([], { kind: 'statement', language: 'es-MX', channel: 'email', tone: 'neutral' });
  expect(renderLetter(template, { data, tone: 'neutral', channel: 'email' }).text).toContain(`Saldo al 10 de febrero de 2026:

- $350.00 MXN

De ese saldo ya venció:

- F-1: $650.00 MXN, venció el 2 de febrero de 2026, hace 8 días
- a su favor, todavía sin aplicar: $300.00 MXN
`);
});

test('of several documents only the oldest is said to be long past due', () => {
  const account = anAccount();
  for (const [itemId, dueOn] of [
    ['F-1', '2026-01-10'],
    ['F-2', '2026-03-29'],
  ] as const)
    account.tell('record-invoice', '2026-01-05', { itemId, total: mxn(100), instalments: [{ number: 1, dueOn, amount: mxn(100) }] });
  const { data } = letterData(account.input('2026-03-31'));
  expect(data.stage).toBe('long-overdue');
  expect(renderLetter(own('email'), { data, tone: 'neutral', channel: 'email' }).text).toContain(
    '2 documentos están vencidos, el más antiguo desde hace tiempo. Puede pagar',
  );
});

describe('what somebody else wrote', () => {
  test.each(['{{ creditor.name }}', '{% for a in (1..9) %}x{% endfor %}', "{% render 'who' %}", '{{ 7 | times: 7 }}'])(
    'is never code: %j',
    (name) => {
      expect(written('{{ customer.name }}', overdue(name))).toBe(name);
      expect(renderLetter(own('email'), { data: overdue(name), tone: 'neutral', channel: 'email' }).text).toContain(name);
    },
  );

  test.each([
    ['ACME\r\nBcc: otro@x.example', 'ACME Bcc: otro@x.example'],
    ['ACME\u202Egpj.exe', 'ACME gpj.exe'],
    ['AC\u0000ME\u2028X\u200B', 'AC ME X'],
    ['😀 '.repeat(400), `${'😀 '.repeat(149)}😀…`],
  ])('%j is made plain', (name, plain) => {
    expect(written('{{ customer.name }}', overdue(name))).toBe(plain);
  });

  test('a name with a line break cannot end a subject', () => {
    const one = { ...template('x'), subject: '{{ customer.name }}\r\nBcc: y' };
    const data = overdue('A\nB');
    expect(renderLetter(one, { data, tone: 'neutral', channel: 'email' }).subject).toBe('A B Bcc: y');
  });
});

describe('a template that cannot be filled', () => {
  test.each([
    ['{{ nada }}', { code: 'letter.variable_unknown', path: 'text', facts: { name: 'nada', line: 1 } }],
    ['\n{{ asOf | nada }}', { code: 'letter.filter_unknown', path: 'text', facts: { name: 'nada', line: 2 } }],
    ["{% render 'nada' %}", { code: 'letter.tag_unknown', path: 'text', facts: { name: 'nada', line: 1 } }],
    ["{% assign a = 'x' %}{% render a %}", { code: 'letter.tag_unknown', path: 'text', facts: { name: 'x', line: 1 } }],
    ['{% tablerow a in due %}{% endtablerow %}', { code: 'letter.tag_unknown', path: 'text', facts: { name: 'tablerow', line: 1 } }],
    ['{{ asOf', { code: 'letter.template_invalid', path: 'text', facts: { issue: 'syntax', line: 1 } }],
    ['{{ constructor.constructor }}', { code: 'letter.variable_unknown' }],
    ['{{ customer.__proto__.x }}', { code: 'letter.variable_unknown' }],
    ['x'.repeat(20_001), { code: 'letter.too_costly', path: 'text', facts: {} }],
    ['{% for a in (1..3000) %}{{ creditor.name }}{% endfor %}', { code: 'letter.too_costly', path: 'text', facts: { lengthMax: 20_000 } }],
  ])('%.60j is refused', (text, fault) => {
    expect(() => written(text)).toThrow(expect.objectContaining(fault));
  });

  test('an SMS that is too long is refused, not cut', () => {
    const one = { ...template('x'.repeat(307)), channels: ['sms' as const] };
    expect(() => renderLetter(one, { data: overdue(), tone: 'neutral', channel: 'sms' })).toThrow(
      expect.objectContaining({ code: 'letter.too_long', path: 'text', facts: { length: 307, lengthMax: 306 } }),
    );
  });
});

test.each([
  ['a'.repeat(160), 160, 1],
  ['a'.repeat(161), 161, 2],
  ['€'.repeat(80), 160, 1],
  ['€'.repeat(81), 162, 2],
  ['a'.repeat(306), 306, 2],
  ['a'.repeat(307), 307, 3],
])('%.12s… is %d septets in %d messages', (text, length, parts) => {
  expect([smsLength(text), smsParts(text)]).toEqual([length, parts]);
});

test('GSM-7 keeps what it has and takes off what it lacks', () => {
  expect(smsText('Pingüino, ñandú, café, ¿más? 10 € − 3 … “sí” 漢😀 fin')).toBe('Pingüino, ñandu, café, ¿mas? 10 € - 3 ... "si" fin');
});
