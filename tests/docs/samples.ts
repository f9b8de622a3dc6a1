import ts from 'typescript';
import { fencesOf, type Page } from './read-pages.js';

/** A piece of TypeScript that stands on a page, to be run. */
export interface Sample {
  /** The page, for people: 'docs/concepts/aging.md:31'. */
  readonly name: string;
  readonly code: string;
  /** The line on the page of the code's first line. */
  readonly line: number;
}

/** What a line of a sample says comes of it. */
interface Stated {
  readonly kind: '=>' | 'throws';
  readonly value: string;
}

/** The samples of a page. One without imports continues the one before it. */
export function samplesOf(page: Page): readonly Sample[] {
  const samples: Sample[] = [];
  for (const { language, code, line } of fencesOf(page)) {
    if (language !== 'ts') continue;
    const last = samples.at(-1);
    if (last === undefined || /^import /m.test(code)) samples.push({ name: `${page.path}:${line}`, code, line });
    else
      samples[samples.length - 1] = {
        ...last,
        code: `${last.code}${'\n'.repeat(line - last.line - last.code.split('\n').length + 1)}${code}`,
      };
  }
  return samples;
}

/**
 * A sample as a module that checks what it states: `expression; // => value` becomes a comparison, `expression; // throws code` an
 * expected error. A value is an expression of JavaScript; a `…` in it leaves out what else is there; ` // words` may follow it.
 * A long value goes on in the comment lines below. Of `console.log(x)` it is x that is compared, of `const x = …` it is x.
 */
export function checkedModule(sample: Sample): { readonly code: string; readonly results: number } {
  const tree = ts.createSourceFile('sample.ts', sample.code, ts.ScriptTarget.Latest, true);
  let code = sample.code;
  let results = 0;
  for (const statement of tree.statements.toReversed()) {
    const stated = statedAfter(sample.code, statement.end);
    if (!stated) continue;
    const line = sample.line + tree.getLineAndCharacterOfPosition(statement.getStart()).line;
    code = `${code.slice(0, statement.getStart())}${checkOf(statement, stated, `${sample.name.replace(/:\d+$/, '')}:${line}`)}${code.slice(statement.end)}`;
    results += 1;
  }
  return { code, results };
}

function statedAfter(code: string, end: number): Stated | undefined {
  const found = /^[ \t]*(?:\n[ \t]*)?\/\/ (=>|throws) (.*(?:\n[ \t]*\/\/ {2,}\S.*)*)/.exec(code.slice(end));
  if (!found) return undefined;
  const value = (found[2] ?? '').replaceAll(/\n[ \t]*\/\//g, ' ').replace(/ \/\/ .*$/, '');
  return { kind: found[1] as Stated['kind'], value: value.trim() };
}

function checkOf(statement: ts.Statement, { kind, value }: Stated, where: string): string {
  const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name.getText() : undefined;
  const before = declared === undefined ? '' : `${statement.getText()} `;
  const subject = declared ?? expressionOf(statement, where);
  if (kind === 'throws') return `expectThrown(() => ${subject}, ${JSON.stringify(value)}, ${JSON.stringify(where)});`;
  const part = value.includes('…');
  const whole = value.replaceAll(/,?\s*…/g, '');
  const { diagnostics = [] } = ts.transpileModule(`(${whole});`, { reportDiagnostics: true });
  if (diagnostics.length > 0) throw new Error(`${where}: what follows => is not a value: ${value}`);
  return `${before}expectResult((${subject}), (${whole}), ${JSON.stringify(where)}, ${part});`;
}

function expressionOf(statement: ts.Statement, where: string): string {
  if (!ts.isExpressionStatement(statement)) throw new Error(`${where}: a result is stated for what is not an expression`);
  const { expression } = statement;
  const logged = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log' ? expression.arguments[0] : undefined;
  return (logged ?? expression).getText();
}
