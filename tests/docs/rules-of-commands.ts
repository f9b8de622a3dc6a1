import ts from 'typescript';
import { readSources } from '../architecture/read-sources.js';

/** A code: concept.reason_in_snake. */
export const CODE = /[a-z]+(?:_[a-z]+)*\.[a-z]+(?:_[a-z]+)*/g;

const core = readSources().filter((file) => file.package === 'core');

/** The comment over a function of core, without its stars. */
function commentOf(name: string): string {
  for (const { tree } of core) {
    const declared = tree.statements.find((statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === name);
    if (declared) return tree.text.slice(declared.getFullStart(), declared.getStart(tree)).replaceAll(/^\s*\* ?/gm, '');
  }
  throw new Error(`core has no function ${name}`);
}

/** What a rule's comment says it refuses, in order. Words in brackets explain a code; they name none. */
export function refusalsOf(rule: string): readonly string[] {
  const refused = /@returns Refused[^:]*:([\s\S]*?)(?:\n@|\nEntries:|; and what|@throws|$)/.exec(commentOf(rule))?.[1] ?? '';
  return refused.replaceAll(/\([^)]*\)/g, '').match(CODE) ?? [];
}

/** The rule of each kind of command: the table of `decide`. */
export function rulesByKind(): ReadonlyMap<string, string> {
  const decide = core.find(({ path }) => path.endsWith('decisions/decide.ts'))?.tree.text ?? '';
  return new Map([...decide.matchAll(/^ {2}'?([a-z-]+)'?: (decide\w+),$/gm)].map(([, kind = '', rule = '']) => [kind, rule]));
}

/** Every kind of command there is a type for, decided or not. */
export function commandKinds(): readonly string[] {
  const types = core.find(({ path }) => path.endsWith('journal/command.types.ts'))?.tree.text ?? '';
  return [...types.matchAll(/^ {2}'?([a-z-]+)'?: \{/gm)].map(([, kind = '']) => kind);
}
