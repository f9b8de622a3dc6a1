import type { CommandRequest, MessageRequest, Messages, Outcome, SubmitOptions } from '@cartera/backend';
import { fault, isFault, startOfMonth, type Position, type StreamId } from '@cartera/core';
import { lintLetter, type LetterTemplate } from '@cartera/letters';
import { isAddress } from './check-address.js';
import { firstOutcome } from './first-outcome.js';
import { handedOver, type HandedOver } from './handed-over.js';
import type { Mail } from './mailer.types.js';
import { messageCommand } from './message-command.js';
import { checkedRequest } from './message-request.js';
import type { MessagesOptions } from './messages-options.types.js';
import { writeMessage, type WrittenMessage } from './write-message.js';

/** What is an answer and not a failure. */
const ANSWERS = /^(?:message|letter)\./;

/**
 * Reminders and statements to customers, for one caller; making one is cheap. What is said comes from the account as the caller may see it.
 *
 * Sending goes: a key that is known is answered as the first time; the text as it reads now has to be the one that was looked at; the command has to be one that would be accepted; then the
 * e-mail server takes the message; then the entry is written. Where the books fail between the last two, asking again records what went out, though it would read otherwise by now; a crash
 * means that asking again sends it again, with the same Message-ID: at least once, never without an entry in the end, and to be recognised as one.
 *
 * @throws letter.… at `templates[n]` for a template of the host's that its linter refuses.
 * @example
 * const messages = createMessages({ store, backend, caller, mail: createMailer(settings) });
 * const { digest } = await messages.preview({ stream: 'account/ACME', kind: 'reminder', channel: 'email' });
 * await messages.send({ stream: 'account/ACME', kind: 'reminder', channel: 'email', digest }, { idempotencyKey: 'r-1' });
 */
export function createMessages(options: MessagesOptions): Messages {
  for (const [index, template] of (options.templates ?? []).entries()) checkTemplate(template, `templates[${index}]`);
  return Object.freeze<Messages>({
    async preview(request, how) {
      const asked = checkedRequest(request);
      await mayKindOf(asked, options);
      return (await writeMessage(asked, { options, signal: how?.signal })).preview;
    },
    send: async (request, submit) =>
      sendMessage(request, submit, options).catch((error: unknown) => {
        if (!isFault(error) || !ANSWERS.test(error.code)) throw error;
        const { code, path, facts } = error;
        return { ok: false, refusal: path === undefined ? { code, facts } : { code, path, facts } };
      }),
  });
}

/** Templates that passed: one is made for each caller, and they are the same every time. */
const passed = new WeakSet<LetterTemplate>();

function checkTemplate(template: LetterTemplate, path: string): void {
  if (passed.has(template)) return;
  const [first] = lintLetter(template);
  if (first) throw fault(first.code, first.facts, `${path}.${first.path}`);
  passed.add(template);
}

/** Whoever may not record that it was sent may not look at it as if they could. */
async function mayKindOf({ kind }: MessageRequest, { backend, caller }: MessagesOptions): Promise<void> {
  const { commands } = await backend.capabilities();
  if (!commands.includes(`send-${kind}`)) throw fault('access.denied', { role: caller.role }, 'kind');
}

async function sendMessage(
  request: MessageRequest & { readonly digest: string },
  submit: SubmitOptions,
  options: MessagesOptions,
): Promise<Outcome> {
  const { store, backend, caller, mail } = options;
  const { idempotencyKey: key, signal } = submit;
  const asked = { ...checkedRequest(request), digest: request.digest };
  await mayKindOf(asked, options);
  // Whether the caller may see the account is said before anything else of it, and the day it is here.
  const { asOf: today } = await lookedAt(asked.stream, options);
  const known = typeof key === 'string' && key !== '' ? await store.find(key) : undefined;
  if (known) return firstOutcome(known, asked, caller.id);
  const out = mail && handedOver(mail);
  const id = JSON.stringify([asked.stream, caller.id, key, asked.kind, asked.channel, asked.digest]);
  const went = submit.dryRun ? undefined : out?.find(id);
  if (went) return recorded(went, { key, id, out, backend });
  const written = await writeMessage(asked, { options, signal });
  const { preview } = written;
  if (preview.digest !== asked.digest) throw fault('message.changed', {}, 'digest');
  if (preview.channel === 'email' && preview.to === undefined) throw fault('message.address_missing', {}, 'to');
  const command = messageCommand(asked.stream, written, today);
  const rehearsed = await backend.submit(command, { ...submit, dryRun: true });
  if (!rehearsed.ok || submit.dryRun) return rehearsed;
  // What has been sent is recorded whatever is given up meanwhile.
  if (preview.isSentHere && mail) {
    const letter = await mailOf(written, { key, stream: asked.stream, options });
    if (letter.attachment && (await lookedAt(asked.stream, options)).version !== written.version)
      throw fault('message.changed', {}, 'digest');
    await mail.send(letter);
    out?.keep(id, command);
  }
  return recorded(command, { key, id, out, backend });
}

async function recorded(
  command: CommandRequest,
  {
    key,
    id,
    out,
    backend,
  }: { readonly key: string; readonly id: string; readonly out: HandedOver | undefined } & Pick<MessagesOptions, 'backend'>,
): Promise<Outcome> {
  const outcome = await backend.submit(command, { idempotencyKey: key });
  if (outcome.ok) out?.drop(id);
  return outcome;
}

/** The account as it is now, on the business date. */
async function lookedAt(stream: StreamId, { backend }: MessagesOptions): Promise<Position> {
  return backend.view('position', { stream, open: true });
}

async function mailOf(
  { preview, replyTo, statement }: WrittenMessage,
  { key, stream, options }: { readonly key: string; readonly stream: StreamId; readonly options: MessagesOptions },
): Promise<Mail> {
  const { to = '', subject = '', text, asOf, language, attachment } = preview;
  const query = { stream, from: statement?.from ?? startOfMonth(asOf), to: asOf };
  const file = attachment === undefined ? undefined : await options.statementFile?.({ query, format: 'pdf', language });
  return {
    to,
    ...(replyTo !== undefined && isAddress(replyTo) && { replyTo }),
    subject,
    text,
    key,
    stream,
    ...(file &&
      attachment !== undefined && {
        attachment: { name: attachment, content: new Uint8Array(await file.body.arrayBuffer()), type: 'application/pdf' },
      }),
  };
}
