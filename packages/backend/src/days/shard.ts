import { fault, type StreamId } from '@cartera/core';

/** One of several that share the accounts, counted from 0. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** FNV-1a, 32 bits: the same on every machine and in every version, so that shards never overlap. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Whether a stream belongs to a shard, by a hash of its name that never changes.
 *
 * @example
 * [0, 1, 2].filter((index) => isOfShard('account/ACME', { index, of: 3 })).length; // => 1
 */
export function isOfShard(stream: StreamId, { index, of }: Shard): boolean {
  let hash = OFFSET;
  for (let at = 0; at < stream.length; at += 1) hash = Math.imul(hash ^ stream.charCodeAt(at), PRIME) >>> 0;
  return hash % of === index;
}

/** @throws run.shard_invalid unless 0 ≤ index < of, both whole. */
export function checkShard(shard: Shard | undefined): void {
  if (!shard) return;
  const { index, of } = shard;
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(of) || index < 0 || index >= of) throw fault('run.shard_invalid', {}, 'shard');
}
