import type { Backend, MessagePreview } from '@cartera/backend';
import type { Refusal } from '@cartera/core';
import { addDays } from '@cartera/core/values';
import type { ReactiveControllerHost } from 'lit';
import { failureOf } from '../loading/index.js';
import { isOutcome, newKey } from '../submission/index.js';

/** How long a link lasts, in days. */
const DAYS = 30;
const ID_BYTES = 6;

/** What a link is given for. */
export interface LinkedAccount {
  readonly stream: `account/${string}`;
  /** The day the message speaks of. */
  readonly asOf: string;
}

/** A link to the customer's own page, given once somebody wants it in the message. */
export class LinkOffer {
  state: 'none' | 'giving' | 'given' = 'none';
  refusal: Refusal | undefined;

  private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  private readonly given: () => void;
  private intention: { readonly linkId: string; readonly key: string } | undefined;
  private running: AbortController | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, given: () => void) {
    this.host = host;
    this.given = given;
  }

  forget(): void {
    this.running?.abort();
    this.running = this.refusal = this.intention = undefined;
    this.state = 'none';
  }

  /** Gives one, until 30 days after the day; where an answer is missing, the same one again. */
  async give(backend: Backend | undefined, { stream, asOf }: LinkedAccount): Promise<void> {
    if (!backend || this.state === 'giving') return;
    this.state = 'giving';
    this.refusal = undefined;
    this.host.requestUpdate();
    const { linkId, key } = (this.intention ??= { linkId: newLinkId(), key: newKey() });
    const { signal } = (this.running = new AbortController());
    const facts = { linkId, expiresAt: `${addDays(asOf, DAYS)}T23:59:59Z` };
    const command = { kind: 'issue-portal-link', stream, on: asOf, facts } as const;
    const outcome: unknown = await backend.submit(command, { idempotencyKey: key, signal }).catch(failureOf);
    if (signal.aborted) return;
    const refusal = refusalOf(outcome);
    this.refusal = refusal;
    this.state = refusal ? 'none' : 'given';
    if (!refusal?.retryable) this.intention = undefined;
    this.host.requestUpdate();
    if (!refusal) this.given();
  }
}

/** Whether a message has the way to a page already. */
export function hasLink({ text }: Pick<MessagePreview, 'text'>): boolean {
  return /https?:\/\//.test(text);
}

function refusalOf(outcome: unknown): (Refusal & { readonly retryable: boolean }) | undefined {
  if (isOutcome(outcome)) return outcome.ok ? undefined : { ...outcome.refusal, retryable: false };
  return failureOf(outcome);
}

/** Twelve hexadecimal digits, by chance. */
function newLinkId(): string {
  return [...crypto.getRandomValues(new Uint8Array(ID_BYTES))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
