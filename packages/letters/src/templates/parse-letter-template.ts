import { fault, type Fault } from '@cartera/core';
import { STAGES } from '../stages/index.js';
import { LETTER_CHANNELS, LETTER_LANGUAGES, type LetterTemplate } from './letter-template.types.js';
import { TONES } from './tone.types.js';

const KINDS = ['reminder', 'statement'] as const;
const LISTS = { stages: STAGES, tones: TONES, channels: LETTER_CHANNELS } as const;
const FIELDS: ReadonlySet<string> = new Set(['id', 'kind', 'language', 'subject', 'text', ...Object.keys(LISTS)]);

/** Three dashes, lines `field: value`, three dashes, then the text. */
const FRONT = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

/**
 * A template from a file: JSON with the fields of `LetterTemplate`, or the text itself after a head of lines `field: value` between two lines of three dashes, lists with commas. The text
 * itself is looked at by `lintLetter`.
 *
 * @throws {Fault} letter.template_invalid at the field, with `facts.issue`.
 * @example
 * parseLetterTemplate('---\nid: corta\nkind: reminder\nlanguage: es-MX\nchannels: sms, whatsapp\n---\nHola').channels; // => ['sms', 'whatsapp']
 */
export function parseLetterTemplate(file: string): LetterTemplate {
  const [, head, text] = FRONT.exec(file.replace(/^\uFEFF/, '')) ?? [];
  return checked(head === undefined || text === undefined ? fromJson(file) : { ...fromHead(head), text });
}

function fromJson(file: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    throw invalid('not_json');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('not_an_object');
  return value as Readonly<Record<string, unknown>>;
}

function fromHead(head: string): Readonly<Record<string, unknown>> {
  const fields = head
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      if (colon < 1) throw invalid('not_a_field', line.trim().slice(0, 40));
      const [name, value] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
      return [name, name in LISTS ? value.split(',').map((one) => one.trim()) : value] as const;
    });
  return Object.fromEntries(fields);
}

function checked(value: Readonly<Record<string, unknown>>): LetterTemplate {
  const odd = Object.keys(value).find((name) => !FIELDS.has(name));
  if (odd !== undefined) throw invalid('unknown_field', odd.slice(0, 40));
  const { id, kind, language, subject, text } = value;
  if (typeof id !== 'string' || !/^[^\p{Cc}\p{Cs}]{1,100}$/u.test(id)) throw invalid('not_an_id', 'id');
  if (!isOneOf(KINDS, kind)) throw invalid('not_a_choice', 'kind');
  if (!isOneOf(LETTER_LANGUAGES, language)) throw invalid('not_a_choice', 'language');
  if (subject !== undefined && typeof subject !== 'string') throw invalid('not_a_text', 'subject');
  if (typeof text !== 'string' || text.trim() === '') throw invalid('not_a_text', 'text');
  const lists = Object.entries(LISTS).flatMap(([name, choices]) => {
    const list = value[name];
    if (list === undefined) return [];
    if (!Array.isArray(list) || list.length === 0 || !list.every((one) => isOneOf(choices, one))) throw invalid('not_a_choice', name);
    return [{ [name]: list }];
  });
  return Object.assign({ id, kind, language, ...(subject !== undefined && { subject }), text }, ...lists) as LetterTemplate;
}

function isOneOf<T extends string>(choices: readonly T[], value: unknown): value is T {
  return (choices as readonly unknown[]).includes(value);
}

function invalid(issue: string, path?: string): Fault {
  return fault('letter.template_invalid', { issue }, path);
}
