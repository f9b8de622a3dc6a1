import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AgingReport, Position, Statement, WorkItem } from '@cartera/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandLine, type Ran } from './captured-terminal.fixture.js';
import * as commands from '../commands/index.js';

const MAP = {
  source: 'sae',
  rows: 'invoices',
  dates: 'Y-M-D',
  decimal: '.',
  currency: 'MXN',
  columns: { customer: 'Cliente', document: 'Folio', issuedOn: 'Fecha', dueOn: 'Vence', amount: 'Total', settledOn: 'Pagada' },
};
const CSV =
  'Cliente,Folio,Fecha,Vence,Total,Pagada\nACME,F-1,2026-03-01,2026-03-31,100.00,2026-04-10\nACME,F-2,2026-03-05,2026-04-04,"1,250.50",\n';

const run = commandLine();
let dir: string;
const at = (name: string) => join(dir, name);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cartera-cli-'));
  await writeFile(at('rows.csv'), CSV);
  await writeFile(at('map.json'), JSON.stringify(MAP));
  await writeFile(at('bad.csv'), CSV.replace('2026-03-05', '2026-02-31'));
  await writeFile(at('not.json'), '{');
  await writeFile(at('empty.csv'), ' \n\n');
  await writeFile(at('header.csv'), CSV.split('\n', 1)[0] ?? '');
  const { status } = await run(
    'import',
    at('rows.csv'),
    '--map',
    at('map.json'),
    '--recorded-at',
    '2026-04-30T18:00:00Z',
    '--data',
    'books',
  );
  if (status !== 0) throw new Error('the books were not made');
});
afterAll(async () => rm(dir, { recursive: true, force: true }));

const json = <T>({ out }: Ran): T => {
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  return JSON.parse(out) as T;
};
/** The one JSON line that an error is. */
function errorOf({ err }: Ran): { readonly code: string; readonly path?: string; readonly message: string } {
  const lines = err.trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  const error = JSON.parse(lines[0] ?? '') as { code: string; path?: string; message: string };
  expect(Object.keys(error).filter((name) => !['code', 'path', 'message'].includes(name))).toEqual([]);
  expect(error.message).toMatch(/^\S.{15,}[.)]/);
  expect(error.message).not.toMatch(/undefined|\[object/);
  return error;
}

describe('answers', () => {
  test('import: a report in counts; a repeat adds nothing', async () => {
    const again = await run('import', at('rows.csv'), '--map', at('map.json'), '--data', 'books', '--json');
    expect(json(again)).toEqual({ added: 0, unchanged: 2, changed: 0, missing: 0, rejected: 0 });
    expect(again).toMatchObject({ status: 0, err: '' });
    expect((await run('import', at('rows.csv'), '--map', at('map.json'), '--data', 'books')).out).toBe(
      '0 added, 2 unchanged, 0 changed, 0 missing, 0 rejected.\n',
    );
  });

  test('age: as of a day, as known at an instant', async () => {
    const report = json<AgingReport>(await run('age', '--as-of', '2026-04-09', '--data', 'books', '--json'));
    expect(report).toMatchObject({
      asOf: '2026-04-09',
      rows: [{ customerId: 'ACME', currency: 'MXN', total: 135_050, buckets: [{ amount: 135_050 }, {}, {}, {}] }],
    });
    expect(
      json<AgingReport>(await run('age', '--as-of', '2026-04-09', '--known-at', '2026-04-01T00:00:00Z', '--data', 'books', '--json')).rows,
    ).toEqual([]);
    expect((await run('age', '--as-of', '2026-04-09', '--data', 'books')).out).toMatch(
      /^Aging as of 9 Apr 2026\n[\s\S]*ACME +MXN .*1,350\.50\n/,
    );
  });

  test('position: instalment by instalment', async () => {
    const { instalments } = json<Position>(await run('position', 'ACME', '--as-of', '2026-04-10', '--data', 'books', '--json'));
    expect(instalments.map(({ itemId, open }) => [itemId, open.total])).toEqual([
      ['sae/F-1', 0],
      ['sae/F-2', 125_050],
    ]);
    const { out } = await run('position', 'ACME', '--as-of', '2026-04-10', '--open', '--data', 'books');
    expect(out).toMatch(/F-2.*1,250\.50/);
    expect(out).not.toContain('F-1');
  });

  test('statement, and that it is as it was made', async () => {
    const made = await run(
      'statement',
      'ACME',
      '--from',
      '2026-03-01',
      '--to',
      '2026-04-30',
      '--known-at',
      '2026-05-01T00:00:00Z',
      '--data',
      'books',
      '--json',
    );
    const { sections } = json<Statement>(made);
    expect(sections).toMatchObject([{ currency: 'MXN', opening: { amount: 0 }, closing: { amount: 125_050 } }]);
    await writeFile(at('statement.json'), made.out);
    await writeFile(at('changed.json'), made.out.replace('125050', '25050'));
    expect(json(await run('verify', at('statement.json'), '--data', 'books', '--json'))).toEqual({ ok: true, books: 'same' });
    const changed = await run('verify', at('changed.json'), '--data', 'books');
    expect([changed.status, errorOf(changed).code]).toEqual([1, 'statement.digest_differs']);
  });

  test('submit: an Outcome; the same key twice does it once, a dry run not at all', async () => {
    const note = [
      'submit',
      'log-note',
      '--stream',
      'account/ACME',
      '--on',
      '2026-05-02',
      '--facts',
      '{"text":"Llamar el lunes"}',
      '--data',
      'books',
    ];
    expect(json(await run(...note, '--dry-run'))).toMatchObject({ ok: true });
    const before = json<{ entries: number }>(await run('verify', '--data', 'books', '--json'));
    const first = json(await run(...note, '--key', 'k-1'));
    expect(first).toMatchObject({ ok: true });
    expect((await run(...note, '--key', 'k-1')).status).toBe(0);
    expect(json(await run('verify', '--data', 'books', '--json'))).toEqual({ ...before, ok: true, entries: before.entries + 1 });
  });

  test('submit: what is refused is an Outcome too, and an error line', async () => {
    const refused = await run(
      'submit',
      'void-entry',
      '--stream',
      'account/ACME',
      '--on',
      '2026-05-02',
      '--facts',
      '{"entryId":"nope","reason":"x"}',
      '--data',
      'books',
      '--json',
    );
    expect(refused.status).toBe(1);
    const { code } = errorOf(refused);
    expect(json(refused)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('import', () => {
  test('without a mapping proposes one, says what is open, and writes nothing', async () => {
    const guessed = await run('import', at('rows.csv'), '--data', 'elsewhere');
    expect(JSON.parse(guessed.out)).toMatchObject({
      source: 'rows',
      rows: 'invoices',
      dates: 'Y-M-D',
      decimal: '.',
      columns: { customer: 'Cliente', document: 'Folio', issuedOn: 'Fecha', dueOn: 'Vence', amount: 'Total', settledOn: 'Pagada' },
    });
    expect(guessed.err).toContain('To be stated before it can be imported: currency');
    expect(errorOf(await run('age', '--data', 'elsewhere')).code).toBe('store.not_found');
  });

  test('strict: a bad row fails it', async () => {
    const strict = await run('import', at('bad.csv'), '--map', at('map.json'), '--strict', '--data', 'strict', '--json');
    expect(strict.status).toBe(1);
    expect(json(strict)).toMatchObject({ added: 0, rejected: 1, rejectedFile: `${at('bad.csv')}.rejected.csv` });
    expect(errorOf(strict)).toMatchObject({ code: 'import.rejected' });
    expect(json(await run('verify', '--data', 'strict', '--json'))).toEqual({ ok: true, streams: 0, entries: 0 });
  });
});

describe('sample', () => {
  const options = ['--seed', '7', '--through', '2026-04-30', '--usd', '50', '--data', 'sample'];

  test('loads a generated portfolio; a repeat adds nothing, more customers add to it', async () => {
    const first = json<{ added: number }>(await run('sample', '--customers', '8', ...options, '--json'));
    expect(first).toMatchObject({ unchanged: 0 });
    const more = json<{ added: number; unchanged: number }>(await run('sample', '--customers', '20', ...options, '--json'));
    expect(more).toMatchObject({ unchanged: first.added });
    expect(more.added).toBeGreaterThan(0);
    const { rows } = json<AgingReport>(await run('age', '--as-of', '2026-04-30', '--data', 'sample', '--json'));
    expect(new Set(rows.map(({ currency }) => currency))).toEqual(new Set(['MXN', 'USD']));
    expect(rows.every(({ customerId }) => /^GEN-0000\d\d$/.test(customerId))).toBe(true);
  });

  test('tells how far it is, and in words what it did', async () => {
    const { err, out, status } = await run('sample', '--customers', '3', '--data', 'sample-words');
    expect(status).toBe(0);
    expect(err).toMatch(/^Loading the portfolio … \d %\n[\s\S]* 100 %\n$/);
    expect(out).toMatch(/^3 customers: \d+ commands added, 0 were there already\./);
  });

  test('books that do not go with it stop it, with the reason', async () => {
    const refused = await run('sample', '--customers', '8', '--seed', '8', '--data', 'sample');
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.err).toContain('"code":"sample.refused"');
    expect(refused.err).toContain('account.already_open');
  });
});

describe('the worklist', () => {
  type Page = { readonly rows: readonly WorkItem[]; readonly total: number; readonly next?: string; readonly evaluatedOn: string };

  test('of a day that is asked is made for it; of today it is brought there', async () => {
    const then = json<Page>(await run('worklist', '--as-of', '2026-04-05', '--json', '--data', 'books'));
    expect(then).toMatchObject({
      total: 1,
      evaluatedOn: '2026-04-05',
      rows: [{ customerId: 'ACME', oldestDueOn: '2026-03-31', bucket: '1-30' }],
    });
    expect(then.rows[0]?.toCollect).toEqual([{ amount: 135_050, currency: 'MXN' }]);
    const later = json<Page>(await run('worklist', '--json', '--data', 'books'));
    expect(later.rows[0]?.toCollect).toEqual([{ amount: 125_050, currency: 'MXN' }]);
    expect(json<Page>(await run('worklist', '--as-of', '2026-04-05', '--json', '--data', 'books'))).toEqual(then);
  });

  test('is found, ordered and read by people', async () => {
    expect(
      json<Page>(await run('worklist', '--search', 'f-2', '--order', 'amount', '--limit', '1', '--json', '--data', 'books')).total,
    ).toBe(1);
    expect(json<Page>(await run('worklist', '--search', 'nobody', '--json', '--data', 'books')).total).toBe(0);
    const { out } = await run('worklist', '--as-of', '2026-04-05', '--data', 'books');
    expect(out).toContain('Worklist of 5 Apr 2026: 1 account');
    expect(out).toMatch(/ACME\s+ACME\s+1,350\.50 MXN/);
    expect(out).toMatch(/1–30 days\s+\d+ days? late, \$1,350\.50 to collect/);
    expect((await run('worklist', '--as-of', '2026-03-01', '--data', 'books')).out).toContain('Nobody to call.');
  });

  test('a list made for another day is paged from one call to the next', async () => {
    await run('sample', '--customers', '12', '--data', 'paged');
    const page = async (...more: readonly string[]) =>
      json<Page>(await run('worklist', '--as-of', '2026-10-31', '--limit', '1', ...more, '--json', '--data', 'paged'));
    const first = await page();
    const second = await page('--after', first.next ?? '');
    expect([first.total > 1, second.rows.length, second.rows[0]?.customerId === first.rows[0]?.customerId]).toEqual([true, 1, false]);
    const other = await run('worklist', '--as-of', '2026-10-31', '--order', 'name', '--after', first.next ?? '', '--data', 'paged');
    expect(errorOf(other)).toMatchObject({ code: 'query.invalid', path: 'after' });
  });

  test('other rules are tried without writing anything', async () => {
    const rules = { reasons: [{ code: 'days_late', scale: [{ fromDays: 3, points: 7 }] }], exits: [{ code: 'nothing_past_due' }] };
    await writeFile(at('rules.json'), JSON.stringify(rules));
    const tried = await run('try-rules', at('rules.json'), '--as-of', '2026-04-05', '--json', '--data', 'books');
    expect(json<Page>(tried)).toMatchObject({ total: 1, evaluatedOn: '2026-04-05', rows: [{ customerId: 'ACME', points: 7 }] });
    expect((await run('try-rules', at('rules.json'), '--as-of', '2026-04-05', '--data', 'books')).out).toMatch(/ 7 {2}ACME.*5 days late\n/);
    await writeFile(at('three.json'), '3');
    await writeFile(at('mood.json'), JSON.stringify({ reasons: [{ code: 'mood' }], exits: [] }));
    for (const [file, code] of [
      ['mood.json', 'worklist.reason_unknown'],
      ['nowhere.json', 'file.not_found'],
      ['not.json', 'usage.not_json'],
      ['three.json', 'worklist.rules_invalid'],
    ] as const)
      expect(errorOf(await run('try-rules', at(file), '--data', 'books')).code).toBe(code);
  });

  test('policies of a file hold: the day’s run charges late interest on their days, once', async () => {
    const house = {
      id: 'house',
      version: '1',
      from: '2026-01-01',
      publishedAt: '2026-01-01T00:00:00Z',
      lateInterest: { rate: { perDay: '0.001' }, dayCount: { basis: 'actual/360' }, round: 'at-end', rounding: 'half-even' },
      interest: { chargeDaysOfMonth: [31] },
    };
    await writeFile(at('policies.json'), JSON.stringify([house]));
    await run('import', at('rows.csv'), '--map', at('map.json'), '--recorded-at', '2026-04-30T18:00:00Z', '--data', 'charged');
    const day = async () => run('run-day', '--on', '2026-05-31', '--policies', at('policies.json'), '--data', 'charged');
    expect((await day()).out).toBe('The worklist is at 31 May 2026: 1 evaluated, 1 written; interest charged: 1.\n');
    expect((await day()).out).toBe('The worklist is at 31 May 2026: 0 evaluated, 0 written.\n');
    const { instalments } = json<Position>(await run('position', 'ACME', '--as-of', '2026-05-31', '--data', 'charged', '--json'));
    // 100.00 paid ten days late; 1,250.50 open for 57 days
    expect(instalments.map(({ original }) => original.lateInterest)).toEqual([100, 7128]);
  });

  test.each([
    ['no such file', undefined, 1, 'file.not_found', undefined],
    ['no JSON', '{', 2, 'usage.not_json', undefined],
    ['no list', '{}', 1, 'policy.invalid', undefined],
    ['a policy without a name', '[{}]', 1, 'policy.invalid', '[0].id'],
  ])('policies that cannot be read are refused: %s', async (...[_what, text, status, code, path]) => {
    if (text !== undefined) await writeFile(at('bad-policies.json'), text);
    const refused = await run('run-day', '--policies', at(text === undefined ? 'nowhere.json' : 'bad-policies.json'), '--data', 'books');
    const error = errorOf(refused);
    expect([refused.status, error.code]).toEqual([status, code]);
    if (path !== undefined) expect(error.path).toBe(path);
  });

  test('the day’s run says what it did; twice it does nothing; backwards it is refused', async () => {
    expect(json(await run('run-day', '--on', '2030-01-01', '--json', '--data', 'books'))).toMatchObject({ on: '2030-01-01' });
    expect(json(await run('run-day', '--on', '2030-01-01', '--json', '--data', 'books'))).toEqual({
      on: '2030-01-01',
      evaluated: 0,
      written: 0,
    });
    const back = await run('run-day', '--on', '2029-12-31', '--data', 'books');
    expect([back.status, errorOf(back).code]).toEqual([1, 'run.day_backwards']);
    expect(json<Page>(await run('worklist', '--json', '--data', 'books')).evaluatedOn < '2030-01-01').toBe(true);
  });
});

const ask = ['--data', 'books'];
const WRONG: readonly (readonly [code: string, path: string | undefined, args: readonly string[]])[] = [
  ['usage.unknown_command', undefined, ['agee']],
  ['usage.unknown_command', undefined, ['constructor']],
  ['usage.unknown_option', '--asof', ['age', '--asof', '2026-03-31', ...ask]],
  ['usage.value_missing', '--as-of', ['age', ...ask, '--as-of']],
  ['usage.value_missing', '--json', ['age', ...ask, '--json=yes']],
  ['usage.not_a_day', '--as-of', ['age', '--as-of', '2026-02-29', ...ask]],
  ['usage.not_a_day', '--as-of', ['age', '--as-of', 'ayer', ...ask]],
  ['usage.not_an_instant', '--known-at', ['age', '--known-at', '2026-03-31', ...ask]],
  ['usage.not_an_instant', '--recorded-at', ['import', 'rows.csv', '--map', 'map.json', '--recorded-at', '2099-01-01T00:00:00Z', ...ask]],
  ['usage.argument_missing', undefined, ['statement', '--from', '2026-03-01', '--to', '2026-03-31', ...ask]],
  ['usage.argument_missing', undefined, ['statement', 'ACME', '--from', '2026-03-01', ...ask]],
  ['usage.argument_missing', undefined, ['submit', 'log-note', '--on', '2026-03-01', '--facts', '{}', ...ask]],
  ['usage.too_many', undefined, ['position', 'Ferretería', 'La', 'Central', ...ask]],
  ['usage.not_json', '--facts', ['submit', 'log-note', '--stream', 'account/ACME', '--on', '2026-03-01', '--facts', '{text', ...ask]],
  ['usage.not_a_port', '--port', ['serve', '--port', '70000', ...ask]],
  ['usage.not_an_order', '--order', ['worklist', '--order', 'mood', ...ask]],
  ['usage.out_of_range', '--limit', ['worklist', '--limit', '0', ...ask]],
  ['usage.not_a_day', '--on', ['run-day', '--on', 'ayer', ...ask]],
  ['usage.out_of_range', '--sample', ['serve', '--port', '0', '--sample', 'many', ...ask]],
  ['usage.out_of_range', '--shards', ['serve', '--port', '0', '--shards', '65', ...ask]],
  ['usage.not_a_choice', '--log', ['serve', '--port', '0', '--log', 'xml', ...ask]],
  ['usage.out_of_range', '--customers', ['sample', '--customers', '0', ...ask]],
  ['usage.out_of_range', '--customers', ['sample', '--customers', '1e6', ...ask]],
  ['usage.out_of_range', '--seed', ['sample', '--seed', '4294967296', ...ask]],
  ['usage.out_of_range', '--late', ['sample', '--late', '101', ...ask]],
  ['usage.out_of_range', '--through', ['sample', '--through', '2026-01-01', ...ask]],
  ['usage.out_of_range', '--prefix', ['sample', '--prefix', 'ñu', ...ask]],
  ['usage.not_a_day', '--from', ['sample', '--from', '2026-02-30', ...ask]],
];

describe('wrong usage ends with 2 and one line of JSON', () => {
  test.each(WRONG)('%s %s', async (code, path, args) => {
    const ran = await run(...args);
    expect(ran).toMatchObject({ status: 2, out: '' });
    const error = errorOf(ran);
    expect([error.code, error.path]).toEqual([code, path]);
  });
});

describe('what cannot be done ends with 1 and one line of JSON', () => {
  const FAILED: readonly (readonly [code: string, args: () => readonly string[]])[] = [
    ['store.not_found', () => ['age', '--data', 'no-such-folder']],
    ['store.not_found', () => ['verify', '--data', 'no-such-folder']],
    ['file.not_found', () => ['import', at('none.csv'), '--map', at('map.json'), ...ask]],
    ['file.not_found', () => ['import', at('rows.csv'), '--map', at('none.json'), ...ask]],
    ['file.not_found', () => ['import', dir, ...ask]],
    ['file.not_found', () => ['verify', at('none.json'), ...ask]],
    ['file.empty', () => ['import', at('empty.csv'), '--map', at('map.json'), ...ask]],
    ['file.empty', () => ['import', at('empty.csv'), ...ask]],
    ['file.header_only', () => ['import', at('header.csv'), '--map', at('map.json'), ...ask]],
    ['mapping.invalid', () => ['import', at('rows.csv'), '--map', at('not.json'), ...ask]],
    ['mapping.column_absent', () => ['import', at('map.json'), '--map', at('map.json'), ...ask]],
    ['stream.unknown', () => ['position', 'NOBODY', ...ask]],
    ['run.shard_invalid', () => ['run-day', '--shard', '3/2', ...ask]],
    ['queue.no_database', () => ['worker', ...ask]],
    ['queue.no_database', () => ['worker']],
    ['portal.not_found', () => ['serve', '--port', '0', '--portal', at('none'), ...ask]],
    ['portal.not_found', () => ['serve', '--port', '0', '--intranet', at('none'), ...ask]],
  ];
  test.each(FAILED)('%s', async (code, args) => {
    const ran = await run(...args());
    expect(ran).toMatchObject({ status: 1, out: '' });
    const error = errorOf(ran);
    expect(error.code).toBe(code);
    if (code.startsWith('file.')) expect(args()).toContain(error.path);
  });
});

describe('help', () => {
  test('names every command; without a command it is wrong usage', async () => {
    const help = await run('--help');
    for (const name of ['serve', 'import', 'sample', 'age', 'statement', 'position', 'submit', 'verify'])
      expect(help.out).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(help.status).toBe(0);
    expect(await run()).toEqual({ ...help, status: 2 });
  });

  const NAMES = {
    serve: 'serve',
    importFile: 'import',
    sample: 'sample',
    worklist: 'worklist',
    runDayCommand: 'run-day',
    tryRulesCommand: 'try-rules',
    age: 'age',
    statement: 'statement',
    position: 'position',
    submit: 'submit',
    verify: 'verify',
    worker: 'worker',
    backup: 'backup',
    exportCommand: 'export',
    link: 'link',
    message: 'message',
    lintLetterCommand: 'lint-letter',
    restore: 'restore',
  };
  test.each(
    Object.values(commands).map(
      (command) => [NAMES[Object.entries(commands).find(([, each]) => each === command)?.[0] as keyof typeof NAMES], command] as const,
    ),
  )('of %s tells every option, what it takes, and an example that is read', async (name, { options, example, positionals, summary }) => {
    const { out, status } = await run(name, '--help');
    expect(status).toBe(0);
    expect(out).toContain(summary);
    expect(out).toContain(['cartera', name, ...positionals].join(' '));
    for (const [option, { value, help }] of Object.entries(options)) {
      expect(out).toContain(`--${option}${value === undefined ? ' ' : ` ${value}`}`);
      expect(out).toContain(help);
    }
    expect(example).toMatch(new RegExp(`^cartera ${name}`));
    for (const [, option = ''] of example.matchAll(/ --([a-z-]+)/g)) expect(Object.keys(options)).toContain(option);
  });
});
