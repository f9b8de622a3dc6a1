import type { Backend } from '@cartera/backend';

/**
 * A Backend for who came by a link: what is watched is told as long as the link opens, asked anew for every move. The revocation is a move itself, so a watch that was open ends with it; whoever
 * watched asks again and is refused. One that only ran out ends with the next move.
 */
export function watchedLink(backend: Backend, isOpen: () => Promise<boolean>): Backend {
  if (!backend.watch) return backend;
  return {
    ...backend,
    watch: async function* watched(query, options) {
      for await (const change of backend.watch?.(query, options) ?? []) {
        if (!(await isOpen())) return;
        yield change;
      }
    },
  };
}
