import ts from 'typescript';

/** Globals that tie a calculation to a machine, a moment or a place. `core` gets days, instants and words from its callers. */
const GLOBALS = new Set(
  ['Date', 'Intl', 'process', 'globalThis', 'window', 'fetch', 'console', 'performance', 'crypto'].concat([
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
  ]),
);

/** Members that read the clock, chance or the machine's language. */
const MEMBERS = new Set([
  'random',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
  'localeCompare',
]);

/** Banned names that the code of a file uses, each with its line. Comments, texts and a data field of the same name do not count. */
export function bannedNames(tree: ts.SourceFile, allowed: readonly string[] = []): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isBanned(node) && !allowed.includes(node.text)) {
      found.push(`${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isBanned(node: ts.Identifier): boolean {
  const { parent, text } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return MEMBERS.has(text);
  const isField = 'name' in parent && parent.name === node && (ts.isTypeElement(parent) || ts.isPropertyAssignment(parent));
  return GLOBALS.has(text) && !isField;
}
