import { fault } from '@cartera/core';
import { isAddress } from './check-address.js';

/** Where e-mail is handed over, and from whom it is. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; else STARTTLS. */
  readonly secure: boolean;
  /** Nothing is sent in the clear, and the certificate has to be good. Only a server on this machine may do without. */
  readonly requireTls: boolean;
  readonly login?: { readonly user: string; readonly password: string };
  readonly from: { readonly name: string; readonly address: string };
}

const PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };
const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** 'Cobranza <cobranza@lacentral.example>', or the address alone. */
const NAMED = /^(?:([^<>\p{Cc}]{0,100})<([^<>]+)>|([^<>]+))$/u;

/**
 * What the environment says of e-mail: CARTERA_SMTP_URL (smtps://user:password@host:port, or smtp:// with STARTTLS) and CARTERA_MAIL_FROM.
 *
 * @returns undefined where there is no CARTERA_SMTP_URL: then nothing is sent from here.
 * @throws {Fault} message.server_invalid, with `facts.issue`; never with what stands there, for it holds a password.
 * @example
 * mailSettings({ CARTERA_SMTP_URL: 'smtps://u:p@mail.example', CARTERA_MAIL_FROM: 'cobranza@lacentral.example' })?.port; // => 465
 */
export function mailSettings(env: Readonly<Record<string, string | undefined>>): MailSettings | undefined {
  const text = env['CARTERA_SMTP_URL'];
  if (text === undefined || text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const port = url && PORTS[url.protocol];
  if (!url || port === undefined || url.hostname === '' || (url.pathname !== '' && url.pathname !== '/') || url.search !== '')
    throw fault('message.server_invalid', { issue: 'not_an_smtp_address' }, 'CARTERA_SMTP_URL');
  const { username, password, hostname } = url;
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? port : Number(url.port),
    secure: url.protocol === 'smtps:',
    requireTls: !LOCAL.has(hostname),
    ...(username !== '' && { login: { user: decoded(username), password: decoded(password) } }),
    from: fromOf(env['CARTERA_MAIL_FROM']),
  };
}

function fromOf(text: string | undefined): MailSettings['from'] {
  if (text === undefined || text === '') throw fault('message.server_invalid', { issue: 'from_missing' }, 'CARTERA_MAIL_FROM');
  const [, name = '', named, bare] = NAMED.exec(text) ?? [];
  const address = (named ?? bare ?? '').trim();
  if (!isAddress(address)) throw fault('message.server_invalid', { issue: 'from_not_an_address' }, 'CARTERA_MAIL_FROM');
  return { name: name.trim().replace(/^"|"$/g, ''), address };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw fault('message.server_invalid', { issue: 'not_an_smtp_address' }, 'CARTERA_SMTP_URL');
  }
}
