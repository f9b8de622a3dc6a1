import type { Backend } from '@cartera/backend';
import { isFields, isListOf, isText } from '../given/index.js';

/** What a caller may see and do, by name. */
export interface KnownCapabilities {
  readonly views: readonly string[];
  readonly commands: readonly string[];
  /** Whether messages are sent. */
  readonly messages: boolean;
}

const known = new WeakMap<Backend, Promise<KnownCapabilities | undefined>>();

/** What a Backend says its caller may, asked once; undefined where it does not say: then everything is tried. Never rejects. */
export async function capabilitiesOf(backend: Backend): Promise<KnownCapabilities | undefined> {
  const asked = known.get(backend) ?? ask(backend);
  known.set(backend, asked);
  const answer = await asked;
  if (answer === undefined) known.delete(backend);
  return answer;
}

async function ask(backend: Backend): Promise<KnownCapabilities | undefined> {
  try {
    const answer: unknown = await backend.capabilities();
    if (!isFields(answer)) return undefined;
    const { views, commands, messages } = answer;
    return isListOf(views, isText) && isListOf(commands, isText)
      ? { views, commands, messages: messages === true && backend.messages !== undefined }
      : undefined;
  } catch {
    return undefined;
  }
}
