import { lintLetter, parseLetterTemplate, partialsOf, REFUSED_WORDS, STAGES } from '@cartera/letters';
import { expect, test } from 'vitest';
import { readPages } from './read-pages.js';

const pageAt = (path: string) => readPages().find((page) => page.path === path)?.text ?? '';
const guide = pageAt('docs/guides/send-reminders.md');

test('the template on the page may be used', () => {
  const [, file = ''] = /```\n(---\nid: primer-aviso\n[\s\S]*?)```/.exec(guide) ?? [];
  const template = parseLetterTemplate(file);
  expect(template).toMatchObject({ id: 'primer-aviso', stages: ['overdue', 'long-overdue'], channels: ['email', 'letter'] });
  expect(lintLetter(template)).toEqual([]);
});

test('the page names every part, and the concept every stage', () => {
  const [, parts = ''] = /\nParts,[^:]*:([\s\S]*?)\n\n/.exec(guide) ?? [];
  expect(Array.from(parts.matchAll(/`([\w-]+)`/g), ([, name = '']) => name).toSorted()).toEqual(
    Object.keys(partialsOf('es-MX')).toSorted(),
  );
  const [, table = ''] = /## The stage\n([\s\S]*?)\n- /.exec(pageAt('docs/concepts/reminders.md')) ?? [];
  expect(Array.from(table.matchAll(/^\| `([\w-]+)`/gm), ([, name = '']) => name).toSorted()).toEqual(STAGES.toSorted());
});

test('the list of refused words has been looked through', () => {
  expect(REFUSED_WORDS.asOf >= '2026-11-27').toBe(true);
});
