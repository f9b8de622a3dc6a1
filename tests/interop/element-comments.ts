import ts from 'typescript';
import { readSources } from '../architecture/read-sources.js';

/** What the source of an element promises: the tags of its class comment, and its reactive properties. */
export interface ElementSource {
  readonly className: string;
  readonly summary: string;
  readonly slots: readonly string[];
  readonly events: readonly string[];
  readonly cssParts: readonly string[];
  readonly cssProperties: readonly string[];
  readonly properties: readonly string[];
}

/** A registration in a module of `define/`. */
export interface Registration {
  readonly tagName: string;
  readonly className: string;
}

const sources = readSources().filter((file) => file.package === 'elements');

/** Every class of the package whose comment has a `@summary`. Read with another parser than the manifest's, so that one checks the other. */
export function elementSources(): readonly ElementSource[] {
  return sources.flatMap(({ tree }) => tree.statements.filter(ts.isClassDeclaration).flatMap((node) => elementSource(node)));
}

/** Every `define('cartera-…', Class)`. */
export function registrations(): readonly Registration[] {
  const calls = sources
    .filter(({ folder }) => folder === 'define')
    .flatMap(({ tree }) => [...tree.text.matchAll(/define\('([^']+)', (\w+)\)/g)]);
  return calls.map(([, tagName = '', className = '']) => ({ tagName, className }));
}

function elementSource(node: ts.ClassDeclaration): readonly ElementSource[] {
  const text = node.getFullText().slice(0, node.getStart() - node.getFullStart());
  const summary = /@summary (.+)/.exec(text)?.[1];
  if (summary === undefined) return [];
  const named = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
  return [
    {
      className: node.name?.text ?? '',
      summary,
      slots: named(/^ \* @slot (?:([a-z-]+) )?- /gm),
      events: named(/^ \* @event \{[^}]+\} ([a-z-]+) - /gm),
      cssParts: named(/^ \* @csspart ([a-z_-]+) - /gm),
      cssProperties: named(/^ \* @cssproperty \[?(--[a-z0-9-]+)/gm),
      properties: node.members.filter(ts.isPropertyDeclaration).flatMap(propertiesOf),
    },
  ];
}

/** The names under `static properties`, or a field with a decorator. */
function propertiesOf(node: ts.PropertyDeclaration): readonly string[] {
  const { name, initializer } = node;
  const decorators = ts.getDecorators(node) ?? [];
  if (decorators.some(({ expression }) => ts.isCallExpression(expression) && expression.expression.getText() === 'property'))
    return [name.getText()];
  if (name.getText() !== 'properties' || !initializer || !ts.isObjectLiteralExpression(initializer)) return [];
  return initializer.properties.flatMap((property) => property.name?.getText() ?? []);
}

/** How many lines of class comments begin with a tag: what a pattern above fails to read would otherwise go unseen. */
export function tagCount(tag: string): number {
  return sources.reduce((count, { tree }) => count + (tree.text.match(new RegExp(`^ \\* @${tag} `, 'gm'))?.length ?? 0), 0);
}
