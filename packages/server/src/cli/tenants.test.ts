import { expect, test } from 'vitest';
import { commandLine, type Ran } from './captured-terminal.fixture.js';

const FILL = ['sample', '--customers', '1', '--through', '2026-02-05', '--data', 'books'];
const ASK = ['position', 'GEN-000001', '--data', 'books', '--json'];
const codeOf = ({ err }: Ran) => (JSON.parse(err) as { code: string }).code;

test('two tenants of one folder know nothing of each other, and nobody named is the default one', async () => {
  const run = commandLine();
  expect((await run(...FILL, '--tenant', 'norte')).status).toBe(0);
  expect((await run(...ASK, '--tenant', 'norte')).status).toBe(0);
  for (const other of [['--tenant', 'sur'], ['--tenant', 'default'], []])
    expect(codeOf(await run(...ASK, ...other))).toBe('stream.unknown');
  await run(...FILL);
  expect((await run(...ASK, '--tenant', 'default')).status).toBe(0);
});

test('CARTERA_TENANT names it too; what is typed wins', async () => {
  const run = commandLine({ env: { CARTERA_TENANT: 'norte' } });
  await run(...FILL);
  expect((await run(...ASK, '--tenant', 'norte')).status).toBe(0);
  expect(codeOf(await run(...ASK, '--tenant', 'sur'))).toBe('stream.unknown');
});

test.each([
  [undefined, ['--tenant', 'sur']],
  ['sur', []],
])('a server that answers for another tenant (%s) is not asked', async (tenant, named) => {
  const served = { pid: 1, host: 'h', startedAt: '2026-06-01T12:00:00Z', address: 'http://127.0.0.1:9/api' };
  const run = commandLine({ owner: { ...served, ...(tenant !== undefined && { tenant }) } });
  const ran = await run(...ASK, ...named);
  expect([ran.status, codeOf(ran)]).toEqual([1, 'store.not_found']);
});
