import { createTransport } from 'nodemailer';
import { deliveryFault } from './delivery-fault.js';
import type { MailSettings } from './mail-settings.js';
import type { Mail, Mailer } from './mailer.types.js';
import { messageId } from './message-id.js';

/** How long a server may take for each of its answers. */
const TIMEOUT_MS = 20_000;

/** How many messages are remembered as handed over: more than are under way at once. */
const REMEMBERED = 1000;

/**
 * Hands e-mail to a server by SMTP. TLS is required but on this machine, the certificate has to be good. A message that was taken is remembered, text and all, while the program runs, so
 * that one whose entry could not be written at once is not sent twice.
 *
 * @example
 * const mailer = createMailer({ host: 'mail.example', port: 465, secure: true, requireTls: true, from: { name: '', address: 'cobranza@lacentral.example' } });
 */
export function createMailer(settings: MailSettings, { timeoutMs = TIMEOUT_MS }: { readonly timeoutMs?: number } = {}): Mailer {
  const { host, port, secure, requireTls, login, from } = settings;
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: requireTls && !secure,
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: requireTls },
    ...(login && { auth: { user: login.user, pass: login.password } }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  const taken = new Map<string, Promise<void>>();
  const handOver = async (mail: Mail, id: string): Promise<void> => {
    const { to, replyTo, subject, text, attachment } = mail;
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      ...(replyTo !== undefined && { replyTo: { name: '', address: replyTo } }),
      envelope: { from: from.address, to: [to] },
      subject,
      text,
      messageId: id,
      // RFC 3834: no answering machine answers it.
      headers: { 'Auto-Submitted': 'auto-generated' },
      textEncoding: 'quoted-printable',
      xMailer: false,
      ...(attachment && {
        attachments: [{ filename: attachment.name, content: Buffer.from(attachment.content), contentType: attachment.type }],
      }),
    });
  };
  return Object.freeze<Mailer>({
    async send(mail) {
      const id = messageId(mail.key, { stream: mail.stream, domain });
      const same = JSON.stringify([id, mail.to, mail.subject, mail.text]);
      const known = taken.get(same);
      if (known) return known;
      const sending = handOver(mail, id).catch((error: unknown) => {
        taken.delete(same);
        throw deliveryFault(error);
      });
      taken.set(same, sending);
      for (const oldest of taken.keys()) {
        if (taken.size <= REMEMBERED) break;
        taken.delete(oldest);
      }
      return sending;
    },
    close: () => transport.close(),
  });
}
