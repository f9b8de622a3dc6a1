import type { Kysely } from 'kysely';
import type { Database } from '../sql/index.js';
import { createFollowers } from './followers.js';
import type { News } from './news.types.js';

const known = new WeakMap<Kysely<Database>, News>();

/** News within one process, by all stores over one database connection: enough for an embedded database, which no other process has open. */
export function localNews(db: Kysely<Database>): News {
  const news = known.get(db) ?? createNews();
  known.set(db, news);
  return news;
}

function createNews(): News {
  const followers = createFollowers();
  return {
    follow: followers.add,
    tell(tenant) {
      queueMicrotask(() => followers.tell(tenant));
    },
  };
}
