/** One e-mail as it is handed to the server for it: plain text, at most one file. */
export interface Mail {
  /** 1 address, as `checkAddress` takes it. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** What tells a repeat from another message. */
  readonly messageId: string;
  readonly attachment?: { readonly name: string; readonly content: Uint8Array; readonly type: string };
  readonly signal?: AbortSignal;
}

/** Hands e-mail to a server. */
export interface Mailer {
  /** @throws {Fault} message.not_delivered, with `facts.retryable`: whether asking again can help. */
  send(mail: Mail): Promise<void>;
  /** Ends its connections. */
  close(): void;
}
