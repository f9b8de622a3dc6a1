import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../architecture/read-sources.js';
import { anchorsOf, linksOf, readPages, type Link, type Page } from './read-pages.js';

const pages = new Map(readPages().map((page) => [page.path, page]));

/** Why a link leads nowhere. */
function faultOf(page: Page, { target, line }: Link): readonly string[] {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page.path : normalize(join(dirname(page.path), path)).replace(/\/$/, '');
  if (!existsSync(join(ROOT, file))) return [`${page.path}:${line}: there is no ${file}`];
  const there = pages.get(file);
  if (anchor === undefined || there === undefined || anchorsOf(there).has(anchor)) return [];
  return [`${page.path}:${line}: ${file} has no heading #${anchor}`];
}

test.each([...pages.values()])('every link of $path leads somewhere', (page) => {
  expect(linksOf(page).flatMap((link) => faultOf(page, link))).toEqual([]);
});
