import type { Backend, MessagePreview, MessageRequest } from '@cartera/backend';
import { isFields, isListOf, isText } from '../given/index.js';
import { failureOf, type LoadFailure } from '../loading/index.js';
import { isMessagePreview } from './is-message-preview.js';

/** A message as it would go out; without a preview: this caller sends none. */
export interface FetchedMessage {
  readonly request: MessageRequest;
  readonly preview?: MessagePreview;
  /** Whether a link to the customer's page can be given. */
  readonly mayLink: boolean;
}

/** What is wrong with an answer of which nothing can be shown. */
const UNREADABLE: LoadFailure = { code: 'backend.unexpected', facts: {}, retryable: true };

interface May {
  readonly send: boolean;
  readonly link: boolean;
}

const known = new WeakMap<Backend, Promise<May>>();

/** The message of a request, or why there is none. Never rejects. */
export async function fetchMessage(backend: Backend, request: MessageRequest, signal: AbortSignal): Promise<FetchedMessage | LoadFailure> {
  try {
    const may = await mayOf(backend);
    if (!may.send || !backend.messages) return { request, mayLink: false };
    const preview: unknown = await backend.messages.preview(request, { signal });
    return isMessagePreview(preview) ? { request, preview, mayLink: may.link } : UNREADABLE;
  } catch (error) {
    return failureOf(error);
  }
}

/** What the caller may, asked once; it is asked again where it did not come. */
async function mayOf(backend: Backend): Promise<May> {
  const asked = known.get(backend) ?? ask(backend);
  known.set(backend, asked);
  asked.catch(() => known.delete(backend));
  return asked;
}

async function ask(backend: Backend): Promise<May> {
  const said: unknown = await backend.capabilities();
  if (!isFields(said)) return { send: false, link: false };
  const { messages, commands } = said;
  return { send: messages === true, link: isListOf(commands, isText) && commands.includes('issue-portal-link') };
}
