import type { Plural } from './messages.types.js';

/** Words of the message to a customer. */
export interface MessageMessages {
  readonly title: string;
  readonly loading: string;
  /** `{day}` */
  readonly stillShown: string;
  readonly nothingYet: string;
  readonly closed: { readonly text: string; readonly remedy: string };
  readonly kind: string;
  readonly kinds: Readonly<Record<'reminder' | 'statement', string>>;
  readonly channel: string;
  readonly channels: Readonly<Record<'email' | 'whatsapp' | 'sms' | 'letter' | 'copy', string>>;
  readonly stage: string;
  readonly stages: Readonly<Record<string, string>>;
  /** Why the account stands at a stage, by stage. */
  readonly whyStage: Readonly<Record<string, string>>;
  /** The stage that the account itself has, among others: `{stage}` */
  readonly ofAccount: string;
  readonly tone: string;
  readonly tones: Readonly<Record<string, string>>;
  readonly language: string;
  readonly languages: Readonly<Record<string, string>>;
  readonly to: Readonly<Record<'email' | 'phone', string>>;
  readonly toHint: Readonly<Record<'email' | 'phone', string>>;
  readonly noAddress: string;
  /** Over the text: `{day}` */
  readonly reads: string;
  readonly recipient: string;
  readonly subject: string;
  readonly attachment: string;
  readonly text: string;
  readonly link: {
    readonly act: string;
    readonly hint: string;
    readonly giving: string;
    readonly given: string;
    /** The link was given, and the message does not have it. */
    readonly without: string;
  };
  readonly review: string;
  readonly openMail: string;
  readonly openWhatsapp: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyYourself: string;
  readonly alreadySent: string;
  readonly reviewing: {
    readonly heading: string;
    /** `{to}` */
    readonly sentence: string;
    readonly send: string;
    readonly sending: string;
    readonly back: string;
  };
  readonly asking: {
    readonly heading: string;
    readonly hint: string;
    readonly yes: string;
    readonly no: string;
    readonly recording: string;
  };
  readonly changed: {
    readonly text: string;
    /** Of what was handed over already. */
    readonly handed: string;
    readonly before: string;
    readonly now: string;
    readonly seen: string;
  };
  readonly unanswered: { readonly text: string; readonly remedy: string };
  readonly done: {
    readonly heading: string;
    /** `{to}` */
    readonly sent: string;
    /** `{channel}`, `{to}` */
    readonly handedTo: string;
    /** `{channel}` */
    readonly handedBy: string;
    readonly another: string;
  };
  /** How long a text is, where that counts: `{n}` */
  readonly signs: Plural;
}
