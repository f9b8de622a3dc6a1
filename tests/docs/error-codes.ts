import ts from 'typescript';
import { readSources } from '../architecture/read-sources.js';

const WHOLE_CODE = /^[a-z]+(?:_[a-z]+)*\.[a-z]+(?:_[a-z]+)*$/;

/** Functions that raise, each with the place of the code among their arguments. */
const RAISERS: ReadonlyMap<string, number> = new Map([
  ['fault', 0],
  ['refuse', 0],
  ['problem', 1],
  ['wrong', 0],
]);

const COMPARISONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Codes by name, each with the packages it stands in. */
export type Codes = ReadonlyMap<string, ReadonlySet<string>>;

/** `raised`: what is surely thrown or refused with. `possible`: every text in the sources that looks like a code and may be one. */
export function codesInSources(): { readonly raised: Codes; readonly possible: Codes } {
  const raised = new Map<string, Set<string>>();
  const possible = new Map<string, Set<string>>();
  for (const { tree, package: name, path } of readSources()) {
    if (name === 'locales' || path.endsWith('.cases.ts')) continue;
    const note = (codes: Map<string, Set<string>>) => (code: string) => codes.set(code, (codes.get(code) ?? new Set<string>()).add(name));
    walk(tree, (node) => {
      const codes = codesIn(raisedBy(node, name));
      codes.forEach(note(raised));
      codes.forEach(note(possible));
      // What testing does not raise, it expects.
      if (name !== 'testing' && !isLookedUp(node)) codesIn(node).forEach(note(possible));
    });
  }
  return { raised, possible };
}

/** What a code is compared with, or a type: it reads a code and raises none. */
function isLookedUp({ parent }: ts.Node): boolean {
  if (parent === undefined) return false;
  return ts.isTypeNode(parent) || (ts.isBinaryExpression(parent) && COMPARISONS.has(parent.operatorToken.kind));
}

/** What a node raises with: the code of a raising call, or that of a refusal written out. */
function raisedBy(node: ts.Node, name: string): ts.Node | undefined {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    const place = RAISERS.get(node.expression.text);
    return place === undefined ? undefined : node.arguments[place];
  }
  if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'code') return undefined;
  if (name === 'testing') return undefined;
  // Core explains with codes as well; there a refusal is known by its type.
  return name !== 'core' || isRefusal(node) ? node.initializer : undefined;
}

/** Whether the function or constant around a node says that it is a Refusal. */
function isRefusal(node: ts.Node): boolean {
  for (let around = node.parent; around !== undefined; around = around.parent) {
    if (!ts.isFunctionLike(around) && !ts.isVariableDeclaration(around)) continue;
    if (around.type) return /\bRefusal\b/.test(around.type.getText());
  }
  return false;
}

/** The codes that a text, or a choice between texts, stands for. */
function codesIn(node: ts.Node | undefined): readonly string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteral(node)) {
    const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    return WHOLE_CODE.test(node.text) && !isKey ? [node.text] : [];
  }
  return ts.isConditionalExpression(node) ? [...codesIn(node.whenTrue), ...codesIn(node.whenFalse)] : [];
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
