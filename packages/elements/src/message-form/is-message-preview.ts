import type { MessagePreview } from '@cartera/backend';
import { isLocalDate } from '@cartera/core/days';
import { isFields, isListOf, isText } from '../given/index.js';

/** Whether something has all of a preview that is shown; its links open a mail program and WhatsApp, and nothing else. */
export function isMessagePreview(value: unknown): value is MessagePreview {
  if (!isFields(value) || !isLocalDate(value['asOf']) || typeof value['isSentHere'] !== 'boolean') return false;
  const { choices, links } = value;
  if (!['kind', 'channel', 'language', 'text', 'digest'].every((name) => isText(value[name]))) return false;
  if (!['stage', 'tone', 'to', 'subject', 'attachment'].every((name) => value[name] === undefined || isText(value[name]))) return false;
  if (!isFields(choices) || !['stages', 'tones', 'languages', 'channels', 'addresses'].every((name) => isListOf(choices[name], isText)))
    return false;
  return isFields(links) && isLink(links['mailto'], 'mailto:') && isLink(links['whatsapp'], 'https://wa.me/');
}

function isLink(value: unknown, begins: string): boolean {
  return value === undefined || (isText(value) && value.startsWith(begins));
}
