import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The folder of the repository, without a slash at its end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** One import or re-export. `types`: nothing of it is left at run time. `target`: the file it leads to, for an import by path. */
export interface Import {
  readonly specifier: string;
  readonly types: boolean;
  readonly target?: string;
}

/** A file of a package. `path` is from the root, `folder` within the package's `src` ('.' for `src` itself). */
export interface SourceFile {
  readonly path: string;
  readonly package: string;
  readonly folder: string;
  readonly lines: number;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** Files below a folder, as paths from the root with slashes. What tools make or bring is left out. */
export function filesBelow(folder: string): readonly string[] {
  const made = new Set(['node_modules', 'dist', 'build', '.git', '.cartera', 'coverage', 'test-results', 'reference']);
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (made.has(entry.name)) return [];
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** The names of the folders below packages/. */
export const packageNames = (): readonly string[] => readdirSync(join(ROOT, 'packages'));

/** What a package publishes: its own source, without tests and what only they use. */
export function readSources(): readonly SourceFile[] {
  return packageNames().flatMap((name) =>
    filesBelow(`packages/${name}/src`)
      .filter((path) => path.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(path))
      .map((path) => readSource(path, name)),
  );
}

function readSource(path: string, name: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return {
    path,
    package: name,
    folder: relative(`packages/${name}/src`, dirname(path)).split(sep).join('/') || '.',
    lines: text.split('\n').length - 1,
    tree,
    imports: importsOf(tree).map((found) => withTarget(found, path)),
  };
}

/** Static and dynamic imports, re-exports and `import('…')` types, in the order of the text. */
function importsOf(tree: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) found.push({ specifier, types: isOfTypes(node) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function specifierOf(node: ts.Node): string | undefined {
  const named =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
  return named && ts.isStringLiteralLike(named) ? named.text : undefined;
}

function isOfTypes(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    if (clause === undefined) return false;
    const named = clause.namedBindings;
    return clause.isTypeOnly || (!clause.name && !!named && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly));
  }
  if (ts.isExportDeclaration(node)) {
    const named = node.exportClause;
    return node.isTypeOnly || (!!named && ts.isNamedExports(named) && named.elements.every((one) => one.isTypeOnly));
  }
  return false;
}

function withTarget(found: Import, from: string): Import {
  if (!found.specifier.startsWith('.')) return found;
  const target = join(dirname(from), found.specifier).split(sep).join('/').replace(/\.js$/, '.ts');
  return existsSync(join(ROOT, target)) ? { ...found, target } : found;
}
