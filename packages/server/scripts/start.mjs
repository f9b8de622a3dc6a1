// `npm start`: builds when the sources changed since the last build, then serves the sample portfolio with the example intranet, the example portal and the gallery of elements.
// What stands after `--` goes to `cartera serve`. Progress goes to stderr: stdout is the server's.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const stampFile = join(root, 'build/.stamp');
const packages = readdirSync(join(root, 'packages')).map((name) => join('packages', name));

/** A digest of all that the build reads: unlike times it survives a clone, a checkout and a copied folder. */
function digestOfSources() {
  const hash = createHash('sha256');
  const sources = packages.flatMap((dir) =>
    readdirSync(join(root, dir, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .sort(),
  );
  const gallery = readdirSync(join(root, 'examples/gallery/src')).map((name) => join('examples/gallery/src', name));
  const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'rollup.config.mjs'];
  const perPackage = packages.flatMap((dir) => [join(dir, 'package.json'), join(dir, 'tsconfig.json')]);
  for (const file of [...settings, ...perPackage, ...sources, ...gallery.sort()])
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function isBuilt(digest) {
  return (
    existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest && packages.every((dir) => existsSync(join(root, dir, 'dist')))
  );
}

function build(digest) {
  console.error('Building Cartera (about ten seconds, only after a change) …');
  const { status, error } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(stampFile, digest);
}

const digest = digestOfSources();
if (!isBuilt(digest)) build(digest);

// In this process, so that signals and the exit status are the server's own. Of an option given twice the last one holds.
process.chdir(root);
const bin = join(root, 'packages/server/bin/cartera.js');
// --data would win over DATABASE_URL, so it is not said where that is set.
const data = process.env.DATABASE_URL === undefined ? ['--data', '.cartera'] : [];
const policies = ['--policies', 'packages/samples/policies.json'];
const defaults = [...data, ...policies, '--intranet', 'examples/intranet', '--portal', 'examples/portal', '--gallery', 'examples/gallery'];
process.argv = [process.argv[0], bin, 'serve', ...defaults, ...process.argv.slice(2)];
await import(pathToFileURL(bin).href);
