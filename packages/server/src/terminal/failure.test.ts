import type { Refusal } from '@cartera/core';
import { errorCodes } from '@cartera/locales';
import { expect, test } from 'vitest';
import { failure } from './failure.js';
import { foldersOnDisk } from './folders.js';

/** What the command line prints for a refusal. */
function printed(refusal: Refusal): string {
  let err = '';
  const terminal = {
    out: () => undefined,
    err: (text: string) => void (err += text),
    isWatched: false,
    env: {},
    clock: () => '2026-06-01T12:00:00Z',
    stopped: new AbortController().signal,
    folders: foldersOnDisk,
  };
  expect(failure(terminal, refusal, 1)).toBe(1);
  return (JSON.parse(err) as { message: string }).message;
}

const GENERAL = printed({ code: 'no.such_code', facts: {} }).replace('no.such_code', '');

test('every code has words of its own', () => {
  const codes = errorCodes();
  expect(codes.length).toBeGreaterThan(150);
  const said = codes.map((code) => [code, printed({ code, facts: {} })] as const);
  expect(said.filter(([code, message]) => message.replace(code, '') === GENERAL)).toEqual([]);
});

test('a sample that does not fit says which of its commands was refused, and why', () => {
  expect(printed({ code: 'sample.refused', facts: { code: 'account.already_open', command: 'sample/open/1042-T' } })).toBe(
    'The sample portfolio could not be loaded. Its command sample/open/1042-T was refused: account.already_open. Start with an empty folder, or use `--no-sample`.',
  );
});

test.each([
  ['--facts', /quotes/],
  ['policies.json', /right file/],
])('what is not JSON is told by where it stood: %s', (path, said) => {
  const message = printed({ code: 'usage.not_json', path, facts: {} });
  expect(message).toContain(`${path} is not JSON`);
  expect(message).toMatch(said);
});

test.each(['http.body_too_large', 'http.url_too_long', 'http.not_found'])('what a server on the folder answers is said: %s', (code) => {
  expect(printed({ code, facts: {} })).not.toContain(code);
});
