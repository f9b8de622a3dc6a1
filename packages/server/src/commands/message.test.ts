import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessagePreview, Outcome } from '@cartera/backend';
import { DEFAULT_POLICY } from '@cartera/core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { commandLine } from '../cli/captured-terminal.fixture.js';
import { openPostOffice } from '../messages/post-office.fixture.js';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cartera-message-'));
  const creditor = {
    name: 'Ferretería La Central',
    contact: { name: 'Laura Campos', phone: '55 5555 1042', email: 'cobranza@lacentral.example' },
    accounts: [{ currency: 'MXN', clabe: '032180000118359719', bank: 'Banco Uno' }],
  };
  await writeFile(join(dir, 'policies.json'), JSON.stringify([{ ...DEFAULT_POLICY, id: 'casa', creditor }]));
});
afterAll(async () => rm(dir, { recursive: true }));

const opened: { readonly close: () => unknown }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

/** One customer who owes 500.00 MXN since 2 May; it is 1 June. */
async function givenBooks(env: Readonly<Record<string, string>> = {}) {
  const run = commandLine({ env });
  const tell = async (kind: string, on: string, facts: object) =>
    run('submit', kind, '--stream', 'account/1042', '--on', on, '--facts', JSON.stringify(facts));
  await run('sample', '--customers', '1');
  await tell('open-account', '2026-01-01', { customer: { name: 'Ebanistas Unidos', emails: ['pagos@ebanistas.example'] } });
  const total = { amount: 50_000, currency: 'MXN' };
  await tell('record-invoice', '2026-04-02', { itemId: 'F-1042', total, instalments: [{ number: 1, dueOn: '2026-05-02', amount: total }] });
  return async (...args: readonly string[]) => run('message', '1042', '--policies', join(dir, 'policies.json'), ...args);
}

const code = ({ err }: { readonly err: string }) => (JSON.parse(err.trimEnd().split('\n').at(-1) ?? '{}') as { code?: string }).code;

describe('cartera message', () => {
  test('prints what would go out', async () => {
    const message = await givenBooks();
    const { status, out, err } = await message('--tone', 'firm');
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^By email, overdue, firm, es-MX\nTo: pagos@ebanistas\.example\nSubject: Ferretería La Central: recordatorio de pago\n\nBuen día/,
    );
    expect(out).toContain('Total por pagar: $500.00 MXN');
    expect(out).toMatch(/\nOpen: mailto:pagos@ebanistas\.example\?subject=.*\nDigest [0-9a-f]{64}\n$/);
  });

  test('records what was handed over, once, and tells of it the next time', async () => {
    const message = await givenBooks();
    const first = await message('--channel', 'copy', '--language', 'en', '--send', '--key', 'r-1');
    expect([first.status, first.out]).toEqual([0, 'Handed over by copy. Recorded as r-1/1.\n']);
    expect((await message('--channel', 'copy', '--language', 'en', '--send', '--key', 'r-1')).out).toBe(first.out);
    expect((await message()).err).toBe('Last reminded on 2026-06-01 (overdue, neutral, copy).\n');
  });

  test('sends an e-mail with the statement by the server of the environment', async () => {
    const office = await openPostOffice();
    opened.push(office);
    const { port } = office.settings;
    const message = await givenBooks({
      CARTERA_SMTP_URL: `smtp://127.0.0.1:${port}`,
      CARTERA_MAIL_FROM: 'Cobranza <cobranza@lacentral.example>',
    });
    const { status, out } = await message('--kind', 'statement', '--from', '2026-04-01', '--send', '--json');
    const { preview, outcome } = JSON.parse(out) as { preview: MessagePreview; outcome: Outcome };
    expect([status, outcome.ok, preview.isSentHere]).toEqual([0, true, true]);
    expect(office.mails.map(({ to, attachments }) => [to && 'text' in to && to.text, attachments[0]?.filename])).toEqual([
      ['pagos@ebanistas.example', 'estado-de-cuenta-1042-2026-06-01.pdf'],
    ]);
  });

  test('says what is wrong', async () => {
    const message = await givenBooks();
    expect(code(await message('--send'))).toBe('message.not_configured');
    expect(code(await message('--channel', 'fax'))).toBe('usage.not_a_choice');
    expect(code(await message('--to', 'a@x.example,b@y.example'))).toBe('message.address_invalid');
    expect(code(await message('--stage', 'due-today'))).toBe('query.invalid');
    expect(code(await message('--as-of', '2026-04-03'))).toBe('message.nothing_due');
    const wrong = await givenBooks({ CARTERA_SMTP_URL: 'smtps://ana:muy-secreta@mail.example' });
    const refused = await wrong();
    expect([refused.status, code(refused), refused.err.includes('secreta')]).toEqual([1, 'message.server_invalid', false]);
  });

  test('takes the house’s own letters from a folder', async () => {
    const message = await givenBooks();
    const text =
      "{% render 'greeting' %} {% render 'who' %}\n{% render 'documents' %}\n{% render 'how-to-pay' %}\n{% render 'if-not-right' %} {% render 'whom-to-ask' %}";
    const letters = await mkdtemp(join(dir, 'letters-'));
    await writeFile(join(letters, 'casa.liquid'), `---\nid: casa\nkind: reminder\nlanguage: es-MX\n---\n${text}`);
    expect((await message('--channel', 'copy', '--letters', letters)).out).toContain('\nBuen día, Ebanistas Unidos: Le escribe');
    await writeFile(join(letters, 'otra.json'), JSON.stringify({ id: 'otra', kind: 'reminder', language: 'es-MX', text: 'Pague' }));
    const refused = await message('--channel', 'copy', '--letters', letters);
    expect([refused.status, code(refused), refused.err]).toEqual([1, 'letter.part_missing', expect.stringContaining('otra.json')]);
  });
});

describe('cartera lint-letter', () => {
  const lint = async (name: string, content: string, ...more: readonly string[]) => {
    const file = join(dir, name);
    await writeFile(file, content);
    return commandLine()('lint-letter', file, ...more);
  };

  test('says all that is wrong, with the line', async () => {
    const head = '---\nid: casa\nkind: reminder\nlanguage: es-MX\nchannels: copy\n---\n';
    const text =
      "{% render 'greeting' %} {% render 'who' %}\n{% render 'documents' %}\n{% render 'how-to-pay' %}\n{% render 'whom-to-ask' %}";
    const bad = await lint('bad.liquid', `${head}${text}\nÚltimo aviso!`);
    expect(bad.status).toBe(1);
    expect(bad.out.trimEnd().split('\n')).toEqual([
      'text: The text threatens, shames or hurries. Word: ultimo aviso. Line: 5. (letter.word_refused)',
      'text: The text has exclamation marks. Line: 5. (letter.exclamation)',
      'text: The text lacks something that every message has to say. Missing: if-not-right. (letter.part_missing)',
    ]);
    expect(code(bad)).toBe('letter.word_refused');
    const good = await lint('good.liquid', `${head}${text}\n{% render 'if-not-right' %}`);
    expect([good.status, good.out]).toEqual([0, 'casa: may be used.\n']);
  });

  test('says where a file is none', async () => {
    expect(code(await lint('none.json', '{'))).toBe('letter.template_invalid');
    expect(code(await commandLine()('lint-letter', join(dir, 'nowhere')))).toBe('file.not_found');
    expect(JSON.parse((await lint('j.json', '{"id":"x","kind":"reminder","language":"en","text":"{{ x }}"}', '--json')).out)).toEqual({
      id: 'x',
      faults: [{ code: 'letter.variable_unknown', path: 'text', facts: { name: 'x', line: 1 } }],
    });
  });
});
