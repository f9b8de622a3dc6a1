import type { MessagePreview } from '@cartera/backend';
import { digestOf, type Statement } from '@cartera/core';
import {
  chooseTemplate,
  LETTER_CHANNELS,
  LETTER_LANGUAGES,
  letterData,
  renderLetter,
  TONES,
  toneOf,
  type LetterChannel,
  type LetterLanguage,
  type LetterSubject,
} from '@cartera/letters';
import '@cartera/locales/en';
import { localeFor } from '@cartera/locales';
import { addressee, addressesOf } from './addresses-of.js';
import { attachmentName } from './attachment-name.js';
import { gatherAccount, type GatheredAccount, type Gathering } from './gather-account.js';
import { messageLinks } from './message-links.js';
import type { CheckedRequest } from './message-request.js';

/** A message as it would go out, and what of it is kept. */
export interface WrittenMessage {
  readonly preview: MessagePreview;
  readonly subject: LetterSubject;
  readonly template: string;
  /** Of the account, as it was looked at. */
  readonly version: number;
  readonly statement?: Statement;
  /** Whom a customer's answer goes to. */
  readonly replyTo?: string;
}

/** How many documents a text names in each currency before it counts them. */
const DOCUMENTS_MAX: Readonly<Record<LetterChannel, number>> = { email: 40, letter: 40, whatsapp: 12, copy: 12, sms: 1 };

/**
 * Writes a message from an account as the caller may see it. Nothing is sent, nothing is written.
 *
 * The digest is SHA-256 over the channel, the subject, the text, and whether it is sent here.
 *
 * @throws access.denied, stream.unknown, query.invalid, message.nothing_due, message.creditor_missing, message.payment_missing, message.address_invalid, letter.….
 */
export async function writeMessage(request: CheckedRequest, gathering: Gathering): Promise<WrittenMessage> {
  const account = await gatherAccount(request, gathering);
  const { options } = gathering;
  const { kind, channel } = request;
  const language = languageOf(request.language ?? account.customer?.language);
  const subject = await subjectOf(request, account, { ...gathering, language });
  const { stage } = subject.data;
  const tone = request.tone ?? toneOf(stage ?? undefined);
  const isSentHere = channel === 'email' && options.mail !== undefined;
  const attached = isSentHere && options.statementFile !== undefined;
  const template = chooseTemplate(options.templates ?? [], { kind, language, channel, tone, ...(stage && { stage }) });
  const letter = renderLetter(template, { data: subject.data, tone, channel, attached });
  const { email } = subject.data.creditor.contact;
  const { asOf } = subject.data;
  const preview = {
    kind,
    channel,
    asOf,
    tone,
    language,
    isSentHere,
    ...letter,
    ...(stage && { stage }),
    ...reached(request, account, letter),
    ...(attached && { attachment: attachmentName(request.stream, { asOf, language }) }),
    digest: digestOf({ channel, isSentHere, ...letter }),
  };
  const choices = { ...preview.choices, stages: kind === 'reminder' ? subject.stages : [] };
  return {
    preview: { ...preview, choices },
    subject,
    template: template.id,
    version: account.position.version,
    ...(account.statement && { statement: account.statement }),
    ...(email !== null && { replyTo: email }),
  };
}

async function subjectOf(
  { stream, channel, stage }: CheckedRequest,
  { customer, ...account }: GatheredAccount,
  { options, language }: Gathering & { readonly language: LetterLanguage },
): Promise<LetterSubject> {
  const link = await options.linkFor?.(stream, { asOf: account.position.asOf, language });
  return letterData({
    ...account,
    documentsMax: DOCUMENTS_MAX[channel],
    ...(customer && { customerName: customer.name }),
    ...(link !== undefined && { link }),
    ...(stage !== undefined && { stage }),
  });
}

/** Whom it goes to, whom it could go to, and what opens it in a program of the person's own. */
function reached(
  { channel, to: asked }: CheckedRequest,
  { customer }: GatheredAccount,
  { subject, text }: { readonly subject?: string; readonly text: string },
): Pick<MessagePreview, 'to' | 'links' | 'choices'> {
  const addresses = addressesOf(customer, channel);
  const to = addressee(asked, channel, addresses);
  return {
    ...(to !== undefined && { to }),
    links: messageLinks({ channel, to, subject, text }),
    choices: { stages: [], tones: TONES, languages: LETTER_LANGUAGES, channels: LETTER_CHANNELS, addresses },
  };
}

/** The language of a tag, where texts are written in it; else Spanish. */
function languageOf(tag: string | undefined): LetterLanguage {
  return localeFor(tag ?? 'es-MX').words.tag === 'en' ? 'en' : 'es-MX';
}
