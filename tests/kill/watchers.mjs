import { setTimeout as wait } from 'node:timers/promises';
import { overServers } from './load.mjs';

const PATIENCE_MS = 20_000;
/** A watcher waits as long as it takes. */
const HOLDS_ON = { baseMs: 50, capMs: 500, totalMs: 120_000 };

/** Watchers over the servers, who come back by themselves after each kill. */
export function startWatchers(apis, count) {
  const ended = new AbortController();
  const seen = Array.from({ length: count }, () => new Map());
  const watching = seen.map(async (versions, n) => {
    const turned = [...apis.slice(n % apis.length), ...apis.slice(0, n % apis.length)];
    for await (const { stream, version } of overServers(turned, HOLDS_ON).watch({}, { signal: ended.signal }))
      versions.set(stream, version);
  });
  const failed = Promise.all(watching);
  failed.catch(() => undefined); // told by `missedOf`
  return {
    /** What somebody has not seen of the last versions, once everybody had time to. */
    async missedOf(versions) {
      const missing = () =>
        seen.flatMap((own, n) =>
          [...versions]
            .filter(([stream, version]) => own.get(stream) !== version)
            .map(([stream]) => `watcher ${n} has ${own.get(stream)} of ${stream}`),
        );
      for (let waited = 0; waited < PATIENCE_MS && missing().length > 0; waited += 100) await Promise.race([wait(100), failed]);
      return missing();
    },
    async end() {
      ended.abort();
      await failed;
    },
  };
}
