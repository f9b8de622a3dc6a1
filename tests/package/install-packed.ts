import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, without a slash at its end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** One entry of a package as a stranger writes it, and what its `exports` point at. */
export interface Entry {
  readonly package: string;
  readonly specifier: string;
}

export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types?: string; readonly default: string }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const folders = readdirSync(join(ROOT, 'packages'));

export const manifests: readonly Manifest[] = folders.map(
  (folder) => JSON.parse(readFileSync(join(ROOT, 'packages', folder, 'package.json'), 'utf8')) as Manifest,
);

/** Entries that hold code, of all packages. */
export const entries: readonly Entry[] = manifests.flatMap(({ name, exports }) =>
  Object.entries(exports)
    .filter(([, target]) => typeof target !== 'string')
    .map(([path]) => ({ package: name, specifier: name + path.slice(1) })),
);

/** Entries without a built file. Empty after `npm run build`. */
export const unbuilt: readonly string[] = manifests.flatMap(({ name, exports }, index) =>
  Object.values(exports).flatMap((target) =>
    typeof target === 'string' || existsSync(join(ROOT, 'packages', folders[index] ?? '', target.default))
      ? []
      : [`${name} ${target.default}`],
  ),
);

/**
 * Packs every package and installs the tarballs in an empty project outside the repository, without a network:
 * each package finds the dependencies that it declares and no others, as links. Returns the project's folder.
 */
export function installPacked(project: string): string {
  rmSync(project, { recursive: true, force: true });
  const tarballs = join(project, 'tarballs');
  mkdirSync(tarballs, { recursive: true });
  execFileSync('npm', ['pack', '--workspaces', '--silent', '--pack-destination', tarballs], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

  for (const { name } of manifests) unpack(tarballs, name, homeOf(project, name));
  for (const { name, dependencies = {}, peerDependencies = {} } of manifests) {
    link(homeOf(project, name), join(project, 'node_modules', name));
    for (const dependency of Object.keys({ ...dependencies, ...peerDependencies })) {
      link(sourceOf(project, name, dependency), join(project, 'store', name, 'node_modules', dependency));
    }
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  return project;
}

const homeOf = (project: string, name: string): string => join(project, 'store', name, 'node_modules', name);

function unpack(tarballs: string, name: string, home: string): void {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  mkdirSync(home, { recursive: true });
  const tarball = join(tarballs, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', home]);
}

function sourceOf(project: string, name: string, dependency: string): string {
  if (manifests.some((one) => one.name === dependency)) return homeOf(project, dependency);
  const own = join(ROOT, 'packages', folders[manifests.findIndex((one) => one.name === name)] ?? '', 'node_modules', dependency);
  return realpathSync(existsSync(own) ? own : join(ROOT, 'node_modules', dependency));
}

/** A link in place of a folder; junctions need no rights on Windows. */
export function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'junction');
}
