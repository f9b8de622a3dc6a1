import { DECIDED_COMMANDS } from '@cartera/core';
import { parseCommand } from '@cartera/core/schema';
import { describe, expect, test } from 'vitest';
import { fencesOf, readPages, type Page } from './read-pages.js';
import { CODE, commandKinds, refusalsOf, rulesByKind } from './rules-of-commands.js';

const page = readPages().find(({ path }) => path === 'docs/commands.md') as Page;
const sections = new Map(page.text.split(/^###? /m).map((text) => [text.split('\n')[0] ?? '', text]));
const rules = rulesByKind();

/** The codes that stand between 'Refused:' and the end of its first sentence. */
function documented(section: string): readonly string[] {
  const sentence = /^Refused: ([\s\S]*?)\.(?:\s|$)/m.exec(section)?.[1] ?? '';
  return [...sentence.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code).filter((code) => code.match(CODE)?.[0] === code);
}

describe('the page of commands', () => {
  test('has a section for every kind that is decided', () => {
    expect(DECIDED_COMMANDS.filter((kind) => !sections.has(kind))).toEqual([]);
    expect([...rules.keys()].toSorted()).toEqual(DECIDED_COMMANDS.toSorted());
  });

  test('names every kind that is not decided yet', () => {
    const open = commandKinds().filter((kind) => !rules.has(kind));
    const named = [...(sections.get('Not decided yet') ?? '').matchAll(/`([a-z-]+)`/g)].map(([, kind]) => kind);
    expect(new Set(named)).toEqual(new Set(open));
  });

  test.each([...rules])('%s: refusals as its rule lists them, in order', (kind, rule) => {
    expect(refusalsOf(rule).length).toBeGreaterThan(0);
    expect(documented(sections.get(kind) ?? '')).toEqual(refusalsOf(rule));
  });

  test('lines: refusals as checkLines lists them, in order', () => {
    expect(documented(sections.get('Application lines') ?? '')).toEqual(refusalsOf('checkLines'));
  });

  test.each([...rules.keys()])('%s: an example that is read', (kind) => {
    const example = fencesOf({ path: page.path, text: sections.get(kind) ?? '' }).find(({ language }) => language === 'json');
    const facts: unknown = JSON.parse(example?.code ?? '');
    expect(parseCommand({ id: 'c-1', kind, stream: 'account/ACME', on: '2026-03-31', by: 'ana', facts })).toMatchObject({ kind, facts });
  });
});
