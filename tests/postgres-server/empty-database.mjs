import { randomBytes } from 'node:crypto';
import pg from 'pg';

/**
 * Makes a database on a server: an empty one, or a copy of another.
 *
 * @param {string} server The url of a database there, as a user who may make others.
 * @param {string} [template] The database to copy; nobody may be connected to it.
 * @returns {Promise<string>} Its url.
 * @example
 * const { store, close } = await openServer(await emptyDatabase(server.url));
 */
export async function emptyDatabase(server, template = 'template0') {
  const name = `t_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(`create database ${name} template ${template}`);
  } finally {
    await client.end();
  }
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
