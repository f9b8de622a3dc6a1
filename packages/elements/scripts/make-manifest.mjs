import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { contractOf } from './contract-of.mjs';
import { findDefinitions } from './find-definitions.mjs';

const SCHEMA_VERSION = '2.1.0';
const home = fileURLToPath(new URL('..', import.meta.url));

/**
 * The manifest of this package's elements, from the comments over their classes, their properties, and what `define/*` registers.
 *
 * @returns {{ schemaVersion: string, readme: string, modules: object[] }} Paths are those of the published files.
 */
export function makeManifest() {
  const sources = readSources();
  const analysed = new Map(create({ modules: sources, plugins: litPlugin() }).modules.map((module) => [module.path, module]));
  const definitions = sources
    .filter(({ fileName }) => fileName.startsWith('src/define/'))
    .map((source) => [source, findDefinitions(source)]);
  const tags = new Map(definitions.flatMap(([, found]) => found.map(({ className, tagName }) => [className, tagName])));
  const classes = sources.flatMap((source) => elementsOf(source, analysed.get(source.fileName), tags));
  const places = new Map(classes.flatMap(({ path, declarations }) => declarations.map(({ name }) => [name, path])));
  const registrations = definitions.filter(([, found]) => found.length > 0).map(([source, found]) => registration(source, found, places));
  return { schemaVersion: SCHEMA_VERSION, readme: 'README.md', modules: [...classes, ...registrations] };
}

/** The package's own sources, in the order of their paths: the manifest is the same on every machine. */
function readSources() {
  const paths = readdirSync(join(home, 'src'), { recursive: true, encoding: 'utf8' }).map((path) => `src/${path.replaceAll('\\', '/')}`);
  const own = paths.filter((path) => path.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(path));
  return own.sort().map((path) => ts.createSourceFile(path, readFileSync(join(home, path), 'utf8'), ts.ScriptTarget.ES2022, true));
}

function elementsOf(source, { declarations, exports }, tags) {
  const found = declarations.filter(({ name }) => tags.has(name));
  if (found.length === 0) return [];
  const path = published(source.fileName);
  const elements = found.map((declaration) => contractOf(declaration, tags.get(declaration.name), proseOf(source, declaration.name)));
  const names = new Set(found.map(({ name }) => name));
  const named = exports.filter(({ kind, name }) => kind === 'js' && names.has(name));
  return [
    {
      kind: 'javascript-module',
      path,
      declarations: elements,
      exports: named.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: path } })),
    },
  ];
}

/** What stands in a class comment below `@since`, which the analyser takes for a part of that tag. */
function proseOf(source, name) {
  const element = source.statements.find((node) => ts.isClassDeclaration(node) && node.name?.text === name);
  const since = ts.getJSDocTags(element).find(({ tagName }) => tagName.text === 'since');
  return (ts.getTextOfJSDocComment(since?.comment) ?? '').split('\n').slice(1).join('\n').trim();
}

function registration(source, definitions, places) {
  const exports = definitions.map(({ tagName, className }) => ({
    kind: 'custom-element-definition',
    name: tagName,
    declaration: { name: className, module: places.get(className) },
  }));
  return { kind: 'javascript-module', path: published(source.fileName), declarations: [], exports };
}

const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
