import { PERMISSIONS } from '@cartera/core';
import { expect, test } from 'vitest';
import { readPages } from './read-pages.js';

const page = readPages().find(({ path }) => path === 'docs/concepts/roles.md')?.text ?? '';

/** The table's rows: role, commands, views, what it is held to. */
const rows = [...page.matchAll(/^\| `(\w+)` +\|[^|]*\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm)].map(
  ([, role = '', commands = '', views = '', only = '']) => ({
    role,
    commands: namesIn(commands),
    views: namesIn(views),
    ownOnly: only.trim() !== '',
  }),
);

function namesIn(cell: string): '*' | readonly string[] {
  if (cell.trim() === 'all') return '*';
  return [...cell.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name);
}

test('the page of roles says what the table says', () => {
  const table = Object.entries(PERMISSIONS).map(([role, { commands, views, ownOnly = false }]) => ({ role, commands, views, ownOnly }));
  expect(rows).toEqual(table);
});
