import ts from 'typescript';
import { readSources } from '../architecture/read-sources.js';

const WHOLE_CODE = /^[a-z]+(?:_[a-z]+)*\.[a-z]+(?:_[a-z]+)*$/;

/** Functions that raise, each with the place of the code among their arguments. */
const RAISERS: ReadonlyMap<string, number> = new Map([
  ['fault', 0],
  ['refuse', 0],
  ['problem', 1],
]);

/** Codes put together at run time, with the text they are made from. */
const COMPOSED: Readonly<Record<string, readonly string[]>> = {
  'terms.${}_on_missing': ['terms.delivered_on_missing', 'terms.contra_recibo_on_missing'],
};

/** Codes by name, each with the packages it stands in. */
export type Codes = ReadonlyMap<string, ReadonlySet<string>>;

/** `raised`: what is thrown or refused with. `possible`: every text in the sources that looks like a code and may be one. */
export function codesInSources(): { readonly raised: Codes; readonly possible: Codes } {
  const raised = new Map<string, Set<string>>();
  const possible = new Map<string, Set<string>>();
  const note = (codes: Map<string, Set<string>>, name: string) => (code: string) =>
    codes.set(code, (codes.get(code) ?? new Set<string>()).add(name));
  for (const { tree, package: name } of readSources()) {
    if (name === 'locales') continue;
    walk(tree, (node) => {
      codesIn(node).forEach(note(possible, name));
      if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
      const place = RAISERS.get(node.expression.text);
      if (place !== undefined) codesIn(node.arguments[place]).forEach(note(raised, name));
    });
  }
  return { raised, possible };
}

/** The codes a text, a choice between texts, or a text with a gap stands for. */
function codesIn(node: ts.Node | undefined): readonly string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteral(node)) return WHOLE_CODE.test(node.text) ? [node.text] : [];
  if (ts.isConditionalExpression(node)) return [...codesIn(node.whenTrue), ...codesIn(node.whenFalse)];
  if (!ts.isTemplateExpression(node)) return [];
  return COMPOSED[[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('${}')] ?? [];
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
