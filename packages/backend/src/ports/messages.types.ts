import type { LocalDate, StreamId } from '@cartera/core';
import type { Outcome, SubmitOptions } from './backend.types.js';

/** Reminders and statements to a customer: what would be said, and saying it. */
export interface Messages {
  /**
   * A message as it would go out: nothing is sent, nothing is written.
   *
   * @throws Rejects with access.denied, stream.unknown, query.invalid, message.nothing_due, message.creditor_missing (nobody said who is owed and whom to ask),
   *   message.payment_missing (nobody said where a currency is paid), message.address_invalid, letter.… where a template is refused.
   */
  preview(request: MessageRequest, options?: { readonly signal?: AbortSignal }): Promise<MessagePreview>;
  /**
   * Sends an e-mail, or records that somebody handed the message over by the channel, and writes the entry (`send-reminder`, `send-statement`). The key makes it happen once.
   *
   * @returns Refused: message.changed where it would read otherwise by now than the digest says, or would no longer be sent from here; message.address_missing,
   *   message.address_invalid, message.not_delivered (with `retryable`, 'yes' or 'no': whether asking again can help); what `preview` is refused for; and what the command is refused for.
   */
  send(request: MessageRequest & { readonly digest: string }, options: SubmitOptions): Promise<Outcome>;
}

/** Ways a message goes. `copy` is whatever the person pastes it into. */
export type MessageChannel = 'email' | 'whatsapp' | 'sms' | 'letter' | 'copy';

/** Which message, to whom. What is left out is chosen by the account: stage by how late it is, tone by stage, language and address by the customer. */
export interface MessageRequest {
  readonly stream: StreamId;
  readonly kind: 'reminder' | 'statement';
  readonly channel: MessageChannel;
  readonly asOf?: LocalDate;
  readonly stage?: string;
  readonly tone?: string;
  readonly language?: string;
  /** An e-mail address or a telephone number. */
  readonly to?: string;
  /** Of a statement; default: the month of `asOf` so far. */
  readonly from?: LocalDate;
}

/** A message as it would go out. */
export interface MessagePreview {
  readonly kind: MessageRequest['kind'];
  readonly channel: MessageChannel;
  readonly asOf: LocalDate;
  readonly stage?: string;
  readonly tone?: string;
  readonly language: string;
  readonly to?: string;
  /** Of an e-mail or letter. */
  readonly subject?: string;
  readonly text: string;
  /** The file that goes with it. */
  readonly attachment?: string;
  /** Of channel, subject and text as they are shown, and of whether it is sent from here: `send` wants it back. */
  readonly digest: string;
  /** Opens it in a program of the person's own. */
  readonly links: { readonly mailto?: string; readonly whatsapp?: string };
  /** What can be chosen instead. */
  readonly choices: {
    readonly stages: readonly string[];
    readonly tones: readonly string[];
    readonly languages: readonly string[];
    readonly channels: readonly MessageChannel[];
    readonly addresses: readonly string[];
  };
  /** Whether the server itself sends it: an e-mail where a server for it is set. Else it is handed over by a person. */
  readonly isSentHere: boolean;
}
