import type { Backend } from '@cartera/backend';
import { isListOf, isText } from '../given/index.js';

const known = new WeakMap<Backend, Promise<readonly string[]>>();

/** What a Backend's caller can have as a file, asked once. Nothing where there are no files, or it does not say. Never rejects. */
export async function exportsOf(backend: Backend): Promise<readonly string[]> {
  const asked = known.get(backend) ?? ask(backend);
  known.set(backend, asked);
  return asked;
}

async function ask(backend: Backend): Promise<readonly string[]> {
  if (!backend.files) return [];
  try {
    const { exports }: { readonly exports?: unknown } = await backend.capabilities();
    return isListOf(exports, isText) ? exports : [];
  } catch {
    known.delete(backend); // perhaps it can be asked later
    return [];
  }
}
