import { randomUUID } from 'node:crypto';
import type { MessageChannel, MessagePreview, MessageRequest, Messages } from '@cartera/backend';
import { fault, lastReminder } from '@cartera/core';
import { LETTER_CHANNELS, LETTER_LANGUAGES, STAGES, TONES } from '@cartera/letters';
import { openBooks, OPERATOR, wholeJournal, type Books } from '../books/index.js';
import { isProductionIn, linkKeysOf, siteOf, standingLink } from '../links/index.js';
import { createMailer, mailSettings, readTemplates, type Mailer } from '../messages/index.js';
import { choiceOption, type CliCommand, DATA_OPTIONS, dayOption, failure, POLICIES, type Terminal, type Typed } from '../terminal/index.js';
import { equippedBackend } from '../web/index.js';

const KINDS = ['reminder', 'statement'] as const;

/** `cartera message`: a reminder or a statement to one customer, looked at or sent. */
export const message: CliCommand = {
  positionals: ['CUSTOMER'],
  summary: 'Write a reminder or a statement to a customer, and send it',
  details:
    'Prints the message as it would go out; nothing is sent or written without --send. With it an e-mail goes out by CARTERA_SMTP_URL (smtps://user:password@host:port)\n' +
    'from CARTERA_MAIL_FROM, with the statement as a PDF, and is recorded; by the other channels it is recorded that you handed it over. The same --key sends once.',
  example: 'cartera message FER-001 --kind reminder --channel whatsapp --tone cordial',
  options: {
    kind: { type: 'text', value: 'KIND', help: 'reminder (default) or statement' },
    channel: { type: 'text', value: 'CHANNEL', help: 'email (default), whatsapp, sms, letter or copy' },
    stage: {
      type: 'text',
      value: 'STAGE',
      help: `Of a reminder, where the account allows it: ${STAGES.join(', ')} (default: by the account)`,
    },
    tone: { type: 'text', value: 'TONE', help: `${TONES.join(', ')} (default: by the stage)` },
    language: { type: 'text', value: 'TAG', help: 'es-MX or en (default: the language of the customer, else es-MX)' },
    to: { type: 'text', value: 'ADDRESS', help: "An e-mail address or a telephone number (default: the customer's first)" },
    'as-of': { type: 'text', value: 'DAY', help: 'The day it speaks of (default: today)' },
    from: { type: 'text', value: 'DAY', help: 'Of a statement: its first day (default: the first of the month)' },
    send: { type: 'flag', help: 'Send the e-mail, or record that it was handed over' },
    key: { type: 'text', value: 'KEY', help: 'Idempotency key of --send (default: a new one)' },
    letters: { type: 'text', value: 'DIR', help: "The folder with the house's own letters (default: those that come along)" },
    origin: {
      type: 'text',
      value: 'URL',
      help: 'Where customers reach the server, for their link (default: CARTERA_ORIGIN; without either, no link)',
    },
    policies: POLICIES,
    ...DATA_OPTIONS,
  },
  run: runMessage,
};

async function runMessage(typed: Typed, terminal: Terminal): Promise<number> {
  const request = requestOf(typed);
  const settings = mailSettings(terminal.env);
  const mail = settings && createMailer(settings);
  const books = await openBooks(typed, terminal);
  try {
    const messages = await messagesOf(books, { typed, terminal, mail });
    const preview = await messages.preview(request, { signal: terminal.stopped });
    if (!typed.flags['send']) {
      const entries = await wholeJournal(books.backend, request.stream);
      const last = lastReminder({ stream: request.stream, entries }, { asOf: preview.asOf });
      if (last) terminal.err(`Last reminded on ${last.on} (${last.stage}, ${last.tone}, ${last.channel}).\n`);
      terminal.out(typed.flags['json'] ? `${JSON.stringify(preview)}\n` : readable(preview));
      return 0;
    }
    if (preview.channel === 'email' && !preview.isSentHere) return failure(terminal, { code: 'message.not_configured', facts: {} }, 1);
    const key = typed.text['key'] ?? randomUUID();
    const outcome = await messages.send({ ...request, digest: preview.digest }, { idempotencyKey: key, signal: terminal.stopped });
    if (!outcome.ok) return failure(terminal, outcome.refusal, 1);
    terminal.out(
      typed.flags['json']
        ? `${JSON.stringify({ preview, outcome })}\n`
        : `${sent(preview)} Recorded as ${outcome.receipt.entryIds[0] ?? key}.\n`,
    );
    return 0;
  } finally {
    mail?.close();
    await books.close();
  }
}

function requestOf(typed: Typed): MessageRequest {
  const { language, to } = typed.text;
  const [stage, tone] = [choiceOption(typed, 'stage', STAGES), choiceOption(typed, 'tone', TONES)];
  const [asOf, from] = [dayOption(typed, 'as-of'), dayOption(typed, 'from')];
  if (language !== undefined) choiceOption(typed, 'language', LETTER_LANGUAGES);
  return {
    stream: `account/${typed.positionals[0] ?? ''}`,
    kind: choiceOption(typed, 'kind', KINDS) ?? 'reminder',
    channel: choiceOption<MessageChannel>(typed, 'channel', LETTER_CHANNELS) ?? 'email',
    ...(asOf !== undefined && { asOf }),
    ...(stage !== undefined && { stage }),
    ...(tone !== undefined && { tone }),
    ...(language !== undefined && { language }),
    ...(to !== undefined && { to }),
    ...(from !== undefined && { from }),
  };
}

interface Means {
  readonly typed: Typed;
  readonly terminal: Terminal;
  readonly mail: Mailer | undefined;
}

/** A server that has the books writes and sends by itself; else they are written here. @throws view.not_available. */
async function messagesOf({ backend, store, tenant }: Books, { typed, terminal, mail }: Means): Promise<Messages> {
  if (store === undefined) {
    const { messages } = await backend.capabilities();
    if (!messages || !backend.messages) throw fault('view.not_available', {}, 'messages');
    return backend.messages;
  }
  const { letters, origin = terminal.env['CARTERA_ORIGIN'] } = typed.text;
  const keys = linkKeysOf(terminal.env, { isProduction: isProductionIn(terminal.env) });
  const equipped = equippedBackend(backend, {
    store,
    caller: OPERATOR,
    ...(letters !== undefined && { templates: await readTemplates(letters) }),
    ...(origin !== undefined && { linkFor: standingLink({ store, keys, origin: siteOf(origin), clock: terminal.clock, tenant }) }),
    ...(mail && { mail }),
  });
  if (!equipped.messages) throw fault('view.not_available', {}, 'messages');
  return equipped.messages;
}

function readable({ channel, stage, tone, language, to, subject, text, attachment, links, digest }: MessagePreview): string {
  const head = [
    `By ${channel}${stage === undefined ? '' : `, ${stage}`}, ${tone ?? ''}, ${language}`,
    ...(to === undefined ? [] : [`To: ${to}`]),
    ...(subject === undefined ? [] : [`Subject: ${subject}`]),
    ...(attachment === undefined ? [] : [`Attached: ${attachment}`]),
  ];
  const open = Object.values(links).map((link) => `Open: ${link}`);
  return `${head.join('\n')}\n\n${text}\n\n${[...open, `Digest ${digest}`].join('\n')}\n`;
}

function sent({ channel, to, isSentHere }: MessagePreview): string {
  return isSentHere ? `Sent to ${to ?? ''}.` : `Handed over by ${channel}${to === undefined ? '' : ` to ${to}`}.`;
}
