import type { Backend } from '@cartera/backend';
import { Feed } from './feed.js';

const feeds = new WeakMap<Backend, Feed>();

/** The one feed of a Backend, shared by every element of the page. */
export function feedOf(backend: Backend): Feed {
  const feed = feeds.get(backend) ?? new Feed(backend);
  feeds.set(backend, feed);
  return feed;
}
