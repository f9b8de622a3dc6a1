import type * as z from 'zod';
import { fault } from '../assert/index.js';

/**
 * Reads a value with a schema, or throws at the first fault: its code, its path ('facts.parts[0].dueOn'), what was wrong with it; never the value.
 */
export function readWith<T>(schema: z.ZodType<T>, value: unknown, code: string, prefix: readonly PropertyKey[] = []): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = deepest(result.error.issues[0]);
  throw fault(code, { issue: issue.reason }, pathText([...prefix, ...issue.path]));
}

interface Located {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** What a schema calls its own fault: 'not_a_day'. The library's own messages are sentences. */
const NAME = /^[a-z]+(_[a-z]+)+$/;

/** In a choice of shapes the branch that went furthest says it best. */
function deepest(issue: z.core.$ZodIssue | undefined): Located {
  if (!issue) return { path: [], reason: 'invalid' };
  if (issue.code === 'unrecognized_keys') return { path: [...issue.path, issue.keys[0] ?? ''], reason: 'unknown_field' };
  const here: Located = { path: issue.path, reason: NAME.test(issue.message) ? issue.message : issue.code };
  if (issue.code !== 'invalid_union') return here;
  return issue.errors
    .map((branch) => deepest(branch[0]))
    .map(({ path, reason }) => ({ path: [...issue.path, ...path], reason }))
    .reduce((best, next) => (next.path.length > best.path.length ? next : best), here);
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}
