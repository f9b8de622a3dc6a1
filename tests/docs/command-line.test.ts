import { main, type Terminal } from '@cartera/server';
import { expect, test } from 'vitest';
import { fencesOf, readPages } from './read-pages.js';

/** Every `cartera COMMAND --option …` of the pages' shell samples. */
const typed = readPages().flatMap((page) =>
  fencesOf(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code, line }) =>
      code.split('\n').map((text, index) => ({ where: `${page.path}:${line + index}`, text: text.replace(/\s#.*$/, '') })),
    )
    .flatMap(({ where, text }) => {
      const command = /(?:^|\s)cartera ([a-z-]+)/.exec(text)?.[1];
      return command === undefined ? [] : [{ where, command, options: text.match(/--[a-z-]+/g) ?? [] }];
    }),
);

/** What `cartera COMMAND --help` prints. */
async function helpOf(command: string): Promise<string> {
  let printed = '';
  const never = () => Promise.reject(new Error('help opens nothing'));
  const terminal: Terminal = {
    out: (text) => (printed += text),
    err: (text) => (printed += text),
    isWatched: false,
    env: {},
    clock: () => '2026-03-31T18:00:00Z',
    stopped: new AbortController().signal,
    folders: { exists: () => false, ownerOf: never, open: never },
  };
  expect(await main([command, '--help'], terminal), printed).toBe(0);
  return printed;
}

test('the pages show the command line at all', () => {
  expect(typed.length).toBeGreaterThan(5);
});

test.each(typed)('$where: cartera $command is there, with these options', async ({ command, options }) => {
  const help = await helpOf(command);
  expect(options.filter((option) => !help.includes(`${option} `))).toEqual([]);
});
