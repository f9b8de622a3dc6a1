/** One e-mail as it is handed to the server for it: plain text, at most one file. */
export interface Mail {
  /** One address, as `checkAddress` takes it. */
  readonly to: string;
  /** Whom an answer goes to; left out where that is no address. */
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  /** What tells a repeat from another message: same key, same Message-ID. */
  readonly key: string;
  readonly stream: string;
  readonly attachment?: { readonly name: string; readonly content: Uint8Array; readonly type: string };
}

/** Hands e-mail to a server. One is made for the whole program. */
export interface Mailer {
  /**
   * Resolves once the server has taken it. What this program handed over under a key it does not hand over again.
   *
   * @throws {Fault} message.not_delivered, with `facts.retryable` ('yes', 'no': whether asking again can help) and `facts.issue`.
   */
  send(mail: Mail): Promise<void>;
  /** Ends its connections. */
  close(): void;
}
