import { readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';

/**
 * @typedef {{ readonly uid: number, readonly gid: number }} User
 */

/**
 * Whom the server runs as: PostgreSQL refuses to run as root. Root gives it to `postgres`, else to `nobody`, else to anyone the machine knows
 * (`initdb` looks its user up by number).
 *
 * @returns {User | undefined} undefined: as whoever asks.
 */
export function serverUser(asked = process.getuid?.(), accounts = '/etc/passwd') {
  if (asked !== 0) return undefined;
  const users = readFileSync(accounts, 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter(([, , uid]) => Number(uid) > 0)
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const found = users.find(({ name }) => name === 'postgres') ?? users.find(({ name }) => name === 'nobody') ?? users[0];
  if (!found) throw new Error('No PostgreSQL to test with: it does not run as root, and this machine has no other user.');
  return { uid: found.uid, gid: found.gid };
}

/**
 * A folder for what does not last, that the server's user can get to.
 *
 * @param {User | undefined} user
 */
export function temporaryFolder(user, candidates = [tmpdir(), '/tmp', '/var/tmp']) {
  if (!user) return candidates[0] ?? '.';
  const found = candidates.find((folder) => isOpen(folder));
  if (found === undefined) throw new Error(`No PostgreSQL to test with: no user but root gets to ${candidates.join(', ')}.`);
  return found;
}

/** @param {string} folder */
function isOpen(folder) {
  for (let path = folder; ; path = dirname(path)) {
    try {
      if ((statSync(path).mode & 0o001) === 0) return false;
    } catch {
      return false;
    }
    if (path === dirname(path)) return true;
  }
}
