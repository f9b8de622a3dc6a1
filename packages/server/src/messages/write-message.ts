import type { MessagePreview } from '@cartera/backend';
import { customerOf, digestOf, fault, startOfMonth, type LocalDate, type Statement, type StreamId } from '@cartera/core';
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
import { messageLinks } from './message-links.js';
import type { CheckedRequest } from './message-request.js';
import type { MessagesOptions } from './messages-options.types.js';

/** A message as it would go out, and what of it is kept. */
export interface WrittenMessage {
  readonly preview: MessagePreview;
  readonly subject: LetterSubject;
  readonly template: string;
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
export async function writeMessage(
  request: CheckedRequest,
  { options, signal }: { readonly options: MessagesOptions; readonly signal: AbortSignal | undefined },
): Promise<WrittenMessage> {
  const { stream, kind, channel, stage } = request;
  const { backend, store, mail } = options;
  const how = signal && { signal };
  const day = request.asOf === undefined ? {} : { asOf: request.asOf };
  // First of all: whether the caller may see the account, and which day it is.
  const position = await backend.view('position', { stream, ...day, open: true }, how);
  const { asOf } = position;
  const [promises, instructions] = await Promise.all([
    backend.view('promises', { stream, asOf }, how),
    backend.view('payment-instructions', { stream, asOf }, how),
  ]);
  const statement = kind === 'statement' ? await statementOf(request, asOf, { options, signal }) : undefined;
  const customer = customerOf(await store.load(stream, how));
  const language = languageOf(request.language ?? customer?.language);
  const link = await options.linkFor?.(stream, { asOf, language });
  const subject = letterData({
    position,
    promises,
    instructions,
    documentsMax: DOCUMENTS_MAX[channel],
    ...(customer && { customerName: customer.name }),
    ...(link !== undefined && { link }),
    ...(stage !== undefined && { stage }),
    ...(statement && { statement }),
  });
  const found = subject.data.stage ?? undefined;
  const tone = request.tone ?? toneOf(found);
  const isSentHere = channel === 'email' && mail !== undefined;
  const attached = isSentHere && options.statementFile !== undefined;
  const template = chooseTemplate(options.templates ?? [], { kind, language, channel, tone, ...(found && { stage: found }) });
  const letter = renderLetter(template, { data: subject.data, tone, channel, attached });
  const addresses = addressesOf(customer, channel);
  const to = addressee(request.to, channel, addresses);
  const { email } = subject.data.creditor.contact;
  return {
    subject,
    template: template.id,
    ...(statement && { statement }),
    ...(email !== null && { replyTo: email }),
    preview: {
      kind,
      channel,
      asOf,
      ...(found && { stage: found }),
      tone,
      language,
      ...(to !== undefined && { to }),
      ...letter,
      ...(attached && { attachment: attachmentName(stream, { asOf, language }) }),
      digest: digestOf({ channel, isSentHere, ...letter }),
      links: messageLinks({ channel, to, subject: letter.subject, text: letter.text }),
      choices: {
        stages: kind === 'reminder' ? subject.stages : [],
        tones: TONES,
        languages: LETTER_LANGUAGES,
        channels: LETTER_CHANNELS,
        addresses,
      },
      isSentHere,
    },
  };
}

/** The statement from the first of the month, or the day that was asked for, through the message's day. */
async function statementOf(
  { stream, from }: { readonly stream: StreamId; readonly from?: LocalDate },
  asOf: LocalDate,
  { options, signal }: { readonly options: MessagesOptions; readonly signal: AbortSignal | undefined },
): Promise<Statement> {
  const first = from ?? startOfMonth(asOf);
  if (first > asOf) throw fault('query.invalid', { issue: 'after_as_of' }, 'from');
  return options.backend.view('statement', { stream, from: first, to: asOf }, signal && { signal });
}

/** The language of a tag, where texts are written in it; else Spanish. */
function languageOf(tag: string | undefined): LetterLanguage {
  return localeFor(tag ?? 'es-MX').words.tag === 'en' ? 'en' : 'es-MX';
}
