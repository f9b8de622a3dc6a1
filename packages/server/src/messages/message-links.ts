import type { MessageChannel, MessagePreview } from '@cartera/backend';
import { phoneDigits } from './phone-digits.js';

/** Longest address that programs on every system take: Windows cuts off after 2,083. */
const MAILTO_MAX = 2000;

/** WhatsApp takes messages of 65,536 characters, browsers and telephones much shorter addresses. */
const WHATSAPP_MAX = 8000;

/** What a link is made of. */
export interface Linked {
  readonly channel: MessageChannel;
  readonly to: string | undefined;
  readonly subject: string | undefined;
  readonly text: string;
}

/**
 * Addresses that open a message in a program of the person's own: `mailto:` (RFC 6068; lines end in CR LF) of an e-mail, `https://wa.me/` of WhatsApp, where without a number WhatsApp asks
 * whom. What would be cut off on the way is left out: then the text is copied.
 *
 * @example
 * messageLinks({ channel: 'whatsapp', to: '55 1234 5678', subject: undefined, text: 'Hola' }).whatsapp; // => 'https://wa.me/525512345678?text=Hola'
 */
export function messageLinks({ channel, to, subject, text }: Linked): MessagePreview['links'] {
  if (channel === 'email') {
    const mailto = `mailto:${to === undefined ? '' : address(to)}?subject=${encoded(subject ?? '')}&body=${encoded(text.replaceAll('\n', '\r\n'))}`;
    return mailto.length <= MAILTO_MAX ? { mailto } : {};
  }
  if (channel !== 'whatsapp') return {};
  const whatsapp = `https://wa.me/${to === undefined ? '' : (phoneDigits(to) ?? '')}?text=${encoded(text)}`;
  return whatsapp.length <= WHATSAPP_MAX ? { whatsapp } : {};
}

/** The at sign stays: RFC 6068, 2. */
function address(to: string): string {
  return encoded(to).replace('%40', '@');
}

/** Also what `encodeURIComponent` lets stand and some programs end a link at. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '')).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
