import type { Backend, Imports } from '@cartera/backend';
import { isFields } from '../given/index.js';

const known = new WeakMap<Backend, Promise<boolean>>();

/** Whether a Backend's caller may import files, asked once. One that does not say is taken at what it has. Never rejects. */
export async function mayImport(backend: Backend): Promise<boolean> {
  const asked = known.get(backend) ?? ask(backend);
  known.set(backend, asked);
  return asked;
}

/** Where files go in; undefined where this Backend has no such thing. */
export function importsOf(backend: Backend | undefined): Imports | undefined {
  const files: unknown = backend?.files;
  return isFields(files) && isFields(files['imports']) ? backend?.files?.imports : undefined;
}

async function ask(backend: Backend): Promise<boolean> {
  if (!importsOf(backend)) return false;
  try {
    const answer: unknown = await backend.capabilities();
    return !isFields(answer) || !Array.isArray(answer['views']) || answer['imports'] === true;
  } catch {
    known.delete(backend); // perhaps it can be asked later
    return true;
  }
}
