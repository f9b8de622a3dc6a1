import type { Backend } from '@cartera/backend';
import { importBackend, memoryImports } from '../../packages/elements/src/import/imports.fixture.js';
import { postOffice } from '../../packages/elements/src/message-form/post-office.fixture.js';
import { openBooks } from './books.js';
import type { Studio } from './scene.types.js';

/** Longest wait for a state to come about, in milliseconds. */
const PATIENCE_MS = 5000;

/** What scenes are made with. */
export const studio: Studio = {
  openBooks,
  waiting,
  failing,
  later(before, after) {
    let now = given(before);
    const backend: Backend = {
      view: (...args) => now.view(...args),
      submit: (...args) => now.submit(...args),
      capabilities: (...args) => now.capabilities(...args),
    };
    const then = after === 'waiting' ? waiting(before) : failing(before, 'backend.unreachable');
    return { backend, change: () => void (now = then) };
  },
  handingOut: (backend) => ({
    ...backend,
    files: { export: async () => new Promise<never>(() => undefined) },
    capabilities: async () => ({ ...(await backend.capabilities()), exports: ['statement', 'aging', 'worklist', 'account'] }),
  }),
  openImports({ known = {}, holdAt, closed } = {}) {
    const { imports, books } = memoryImports({ holdAt });
    for (const [document, amount] of Object.entries(known)) books.set(document, amount);
    return importBackend(imports, closed && { imports: undefined });
  },
  async openPost({ nothingDue, ...post } = {}) {
    const { office, backend } = await postOffice(post);
    office.nothingDue = nothingDue === true;
    return { backend, change: () => void (office.owed = '600.00') };
  },
  async until(holds) {
    const end = performance.now() + PATIENCE_MS;
    while (!holds()) {
      if (performance.now() > end) throw new Error(`the state did not come about: ${holds.toString()}`);
      await new Promise(requestAnimationFrame);
    }
  },
};

function waiting(backend: Backend | undefined): Backend {
  return { ...given(backend), view: forever };
}

function failing(backend: Backend | undefined, code: string): Backend {
  return { ...given(backend), view: () => Promise.reject(Object.assign(new Error(code), { code, facts: {} })) };
}

function forever(_name: string, _query: object, { signal }: { readonly signal?: AbortSignal } = {}): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
}

function given(backend: Backend | undefined): Backend {
  if (!backend) throw new Error('the scene has no Backend');
  return backend;
}
