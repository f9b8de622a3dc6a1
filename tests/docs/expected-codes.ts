import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesBelow, ROOT } from '../architecture/read-sources.js';

/** Where something is tested: beside its source, as cases of `testing`, and over several packages. */
const TESTS = /\.(?:test|cases|spec)\.tsx?$/;

/** Tests of words and of pages name every code and produce none. */
const OF_WORDS = /^(?:packages\/locales|tests\/(?:docs|architecture))\//;

/** Functions that make an error or put one in words: a code handed to them is no expectation. */
const MAKERS: ReadonlySet<string> = new Set([
  'assign',
  'errorEntry',
  'failureOf',
  'failureText',
  'fault',
  'problem',
  'promiseRefusalText',
  'refusalText',
  'refuse',
  'reject',
]);

const CODE = /[a-z]+(?:_[a-z]+)*\.[a-z]+(?:_[a-z]+)*/g;

/**
 * The codes that some test expects, each with the tests that do. A test expects a code where it hands it to a matcher of `expect` or `assert`,
 * compares with it there, or goes through it in a table (`test.each`, `for`). What a test makes itself or puts in words does not count.
 *
 * So a code found here is produced, or the test that expects it fails.
 */
export function expectedCodes(): ReadonlyMap<string, readonly string[]> {
  const expected = new Map<string, string[]>();
  const paths = ['packages', 'tests', 'examples'].flatMap(filesBelow).filter((path) => TESTS.test(path) && !OF_WORDS.test(path));
  for (const path of paths) {
    const text = readFileSync(join(ROOT, path), 'utf8');
    for (const code of expectedIn(text)) expected.set(code, [...(expected.get(code) ?? []), path]);
  }
  return expected;
}

/** The codes that the text of one test expects. */
export function expectedIn(text: string): ReadonlySet<string> {
  const tree = ts.createSourceFile('a.test.ts', text, ts.ScriptTarget.Latest, true);
  const tables = new Set<string>();
  const found = new Set<string>();
  walk(tree, (node) => {
    const gone = tableIn(node);
    if (gone) walk(gone, (within) => ts.isIdentifier(within) && tables.add(within.text));
    if (ts.isIdentifier(node) && isMatched(node)) tables.add(node.text);
  });
  walk(tree, (node) => {
    if (!ts.isStringLiteralLike(node) && node.kind !== ts.SyntaxKind.RegularExpressionLiteral) return;
    if (isExpected(node, tables)) for (const [code] of node.getText().replaceAll('\\', '').matchAll(CODE)) found.add(code);
  });
  return found;
}

/** What a test goes through: the argument of `each`, the list of a `for`. */
function tableIn(node: ts.Node): ts.Node | undefined {
  if (ts.isForOfStatement(node)) return node.expression;
  return ts.isCallExpression(node) && nameOf(node.expression) === 'each' ? node.arguments[0] : undefined;
}

function isExpected(text: ts.Node, tables: ReadonlySet<string>): boolean {
  for (let node = text; node.parent !== undefined; node = node.parent) {
    const { parent } = node;
    if (ts.isCallExpression(parent) && parent.expression !== node) {
      if (MAKERS.has(nameOf(parent.expression))) return false;
      if (isMatcher(parent, node, text)) return true;
    }
    if (tableIn(parent) === node) return true;
    if (ts.isVariableDeclaration(parent)) return ts.isIdentifier(parent.name) && tables.has(parent.name.text);
  }
  return false;
}

/** A constant that stands whole in a matcher: `expect(…).toMatchObject(HERE)`. */
function isMatched(name: ts.Identifier): boolean {
  const { parent } = name;
  if (!ts.isCallExpression(parent) || parent.expression === name || nameOf(parent.expression) === 'expect') return false;
  return rootOf(parent.expression) === 'expect';
}

/** `expect(…).toBe(HERE)`, `expect(x === HERE)…`, `assert.equal(…, HERE)`, `assert.ok(x === HERE)`. */
function isMatcher(call: ts.CallExpression, argument: ts.Node, text: ts.Node): boolean {
  const compared = ts.isBinaryExpression(text.parent);
  if (nameOf(call.expression) === 'expect') return compared;
  const root = rootOf(call.expression);
  return root === 'expect' || (root === 'assert' && (compared || call.arguments[0] !== argument));
}

function nameOf(callee: ts.Expression): string {
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : ts.isIdentifier(callee) ? callee.text : '';
}

/** What a chain of calls and properties begins with. */
function rootOf(node: ts.Node): string {
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return rootOf(node.expression);
  return ts.isIdentifier(node) ? node.text : '';
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
