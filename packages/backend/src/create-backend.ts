import { DECIDED_COMMANDS, PERMISSIONS } from '@cartera/core';
import type { Backend, Capabilities, Store } from './ports/index.js';
import { checkPolicies, checkTaken, submitCommand, type BackendOptions } from './submit/index.js';
import { answerView, viewsOver } from './views/index.js';
import { watchStreams } from './watch/index.js';

/**
 * The backend over a store, for one caller; making one is cheap. The only load → decide → commit there is.
 *
 * @param options `policies: []` is core's default; `references` may be a function of the day; `clock` says when the store learns a thing.
 * @throws worklist.reason_unknown, worklist.rules_invalid for a policy whose valuation says what nobody knows.
 * @example
 * const backend = createBackend(createMemoryStore(), { caller: { id: 'ana', role: 'clerk' }, policies: [], references, clock });
 * await backend.submit({ kind: 'log-note', stream: 'account/ACME', on: '2026-03-31', facts: { text: 'Llamar' } }, { idempotencyKey: 'n-1' });
 */
export function createBackend(store: Store, options: BackendOptions): Backend {
  checkPolicies(options.policies);
  return Object.freeze<Backend>({
    capabilities: () => Promise.resolve(capabilitiesOf(store, options)),
    submit: async (command, submit) => submitCommand(store, command, { options, submit }),
    view: async (name, query, how) => answerView(name, query, { store, options, signal: how?.signal }),
    watch: (query, { signal }) => watchStreams(query, { store, options, signal }),
  });
}

/** What the store can, less what the caller may not. */
function capabilitiesOf(store: Store, { caller }: BackendOptions): Capabilities {
  const { commands, views } = (Object.hasOwn(PERMISSIONS, caller.role) && PERMISSIONS[caller.role]) || { commands: [], views: [] };
  return {
    history: store.history ?? 'entries',
    atomicStreams: store.atomicStreams ?? true,
    views: viewsOver(store).filter((name) => views === '*' || views.includes(name)),
    commands: DECIDED_COMMANDS.filter((kind) => (commands === '*' || commands.includes(kind)) && !checkTaken(store, kind)),
  };
}
