import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { MailSettings } from './mail-settings.js';

/** A server that takes e-mail, and what it took. */
export interface PostOffice {
  readonly settings: MailSettings;
  readonly mails: ParsedMail[];
  /** As they came, envelope too. */
  readonly raw: { readonly from: string; readonly to: readonly string[]; readonly text: string }[];
  readonly close: () => Promise<void>;
}

/** How it behaves; `refuse`: what it answers to the data, by how many came. */
export interface PostRules extends SMTPServerOptions {
  readonly refuse?: (n: number) => { readonly status: number } | undefined;
  readonly delayMs?: number;
}

/** Opens a real SMTP server on a free port of this machine; its certificate is its own. */
export async function openPostOffice({ refuse, delayMs = 0, ...rules }: PostRules = {}): Promise<PostOffice> {
  const mails: ParsedMail[] = [];
  const raw: PostOffice['raw'] = [];
  let n = 0;
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    closeTimeout: 100,
    ...rules,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const answer = refuse?.(n);
        n += 1;
        if (answer) return done(Object.assign(new Error('no'), { responseCode: answer.status }));
        const text = Buffer.concat(parts);
        const { mailFrom, rcptTo } = session.envelope;
        simpleParser(text, (_error, mail) => {
          mails.push(mail);
          raw.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), text: text.toString('utf8') });
          setTimeout(() => done(), delayMs);
        });
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    settings: {
      host: '127.0.0.1',
      port,
      secure: rules.secure === true,
      requireTls: false,
      from: { name: 'Crédito y Cobranza', address: 'cobranza@lacentral.example' },
    },
    mails,
    raw,
    close: async () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
      }),
  };
}
