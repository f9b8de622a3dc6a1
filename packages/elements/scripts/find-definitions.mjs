import { ts } from '@custom-elements-manifest/analyzer/index.js';

/**
 * The elements a module of `define/` registers: `define('cartera-x', CarteraX)`.
 *
 * @param {ts.SourceFile} module
 * @returns {{ tagName: string, className: string }[]} In the order of the text.
 */
export function findDefinitions(module) {
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'define') {
      const [tag, constructor] = node.arguments;
      if (ts.isStringLiteral(tag) && ts.isIdentifier(constructor)) found.push({ tagName: tag.text, className: constructor.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(module);
  return found;
}
