import { supposedPayment, type Entry, type Money } from '@cartera/core';
import { formatCount } from './format-count.js';
import { formatDay } from './format-day.js';
import { formatMoneyWithCode } from './format-money.js';
import { kindWord } from './kind-word.js';
import type { Locale } from './locale-for.js';
import { phrase, placeholdersOf } from './phrase.js';
import { timelineTopic } from './timeline-topic.js';
import type { EntryWords, TimelineTopicMessages } from './timeline.types.js';
import { topicWords } from './topic-words.js';

type Facts = Readonly<Record<string, unknown>>;

/** More lines or parts than this are only counted. */
const NAMED = 4;

/** Facts that are days; a document or a person that looks like one stays as it is. */
const DAY = /^(?:on|asOf|from|to|through|.*On)$/;

/**
 * What an entry says happened, in one sentence, with its amounts, days and reasons; texts that people wrote (`personal`) are no part of it. A kind that has no words is
 * called as `entryKindWord` does. What is not there, or is not what it should be, is left out. Never throws.
 *
 * @example
 * entryText(localeFor('es-MX'), { kind: 'account-assigned', facts: { to: 'luis' }, postings: [] }); // => 'La cuenta se asignó a luis.'
 */
export function entryText(locale: Locale, entry: Pick<Entry, 'kind' | 'facts' | 'postings'>): string {
  const topic = topicWords(timelineTopic, locale);
  const { entries, other } = topic.words;
  const own = Object.hasOwn(entries, entry.kind) ? (entries as Readonly<Record<string, EntryWords>>)[entry.kind] : undefined;
  const pieces = own === undefined ? [] : typeof own === 'string' ? [own] : own;
  const said: Record<string, string> = { ...factTexts(locale, entry.facts), ...told(locale, topic, entry) };
  if (said['reference'] === said['paymentId']) delete said['reference']; // said already
  // a document is called as on paper
  if (said['itemId'] !== undefined && said['reference'] !== undefined) said['itemId'] = said['reference'];
  const sayable = pieces.filter((piece) => placeholdersOf(piece).every((name) => Object.hasOwn(said, name)));
  const supposed = supposedText(locale, entry, said);
  if (supposed !== undefined) return supposed;
  const first = pieces[0] !== undefined && sayable[0] === pieces[0];
  const text = first ? sayable.map((piece) => phrase(piece, said)).join('') : phrase(other, { kind: kindWord(topic.kinds, entry.kind) });
  return text.charAt(0).toLocaleUpperCase(locale.tag) + text.slice(1).replace(/\.\.$/, '.');
}

/** What is said of a payment of which only a list tells. */
const SUPPOSED = { 'payment-recorded': 'recorded', 'payment-applied': 'applied', 'payment-returned': 'returned' } as const;

/** It is not said as one that somebody made. */
function supposedText(
  locale: Locale,
  { kind, facts }: Pick<Entry, 'kind' | 'facts'>,
  said: Readonly<Record<string, string>>,
): string | undefined {
  const id = facts['paymentId'];
  const payment = typeof id === 'string' ? supposedPayment(id) : undefined;
  if (!payment || !Object.hasOwn(SUPPOSED, kind)) return undefined;
  const words = topicWords(timelineTopic, locale).words.supposed[SUPPOSED[kind as keyof typeof SUPPOSED]];
  if (placeholdersOf(words).includes('amount') && said['amount'] === undefined) return undefined;
  return phrase(words, { ...said, document: said['reference'] ?? payment.itemId, listOn: formatDay(locale, payment.listOn) });
}

/** Facts that are a text, a day, a number or money, by their names. */
function factTexts(locale: Locale, facts: Facts): Record<string, string> {
  const said: Record<string, string> = {};
  for (const [name, fact] of Object.entries(facts)) {
    const text = typeof fact === 'string' ? dayOrText(locale, name, fact) : isFields(fact) ? moneyText(locale, fact) : undefined;
    if (text !== undefined) said[name] = text;
  }
  return said;
}

function dayOrText(locale: Locale, name: string, fact: string): string {
  return DAY.test(name) ? formatDay(locale, fact) : fact;
}

/** Facts that a sentence says in words of its own. */
function told(
  locale: Locale,
  { words, codes }: TimelineTopicMessages,
  { kind, facts, postings }: Pick<Entry, 'kind' | 'facts' | 'postings'>,
) {
  const said: Record<string, string | undefined> = {
    channel: channelOf(facts, { codes, incoming: words.incoming }),
    outcome: wordOf(codes.outcomes, facts['outcome']),
    withWhom: wordOf(codes.persons, facts['withWhom']),
    method: wordOf(words.methods, facts['method']),
    component: wordOf(words.components, facts['component']),
    charged: kind === 'charge-recorded' && isFields(postings[0]?.amount) ? moneyText(locale, postings[0].amount) : undefined,
    lines: listText(
      locale,
      words.more,
      listIn(facts, 'lines').map((line) => lineText(locale, words.line, line)),
    ),
    parts: listText(
      locale,
      words.more,
      listIn(facts, 'parts').map((part) => partText(locale, words.part, part)),
    ),
    items: listText(locale, words.more, itemIdsIn(facts)),
    toAccount: accountOf(facts['to']),
    fromAccount: accountOf(facts['from']),
    ...holdTexts(locale, codes.holds, facts['hold']),
    ...instalmentTexts(locale, listIn(facts, 'instalments')),
  };
  return Object.fromEntries(Object.entries(said).filter(([, text]) => text !== undefined)) as Record<string, string>;
}

function channelOf(
  { channel, direction }: Facts,
  { codes, incoming }: { readonly codes: TimelineTopicMessages['codes']; readonly incoming: string },
): string | undefined {
  const word = wordOf(codes.channels, channel);
  return word !== undefined && direction === 'incoming' ? phrase(incoming, { channel: word }) : word;
}

function holdTexts(locale: Locale, holds: TimelineTopicMessages['codes']['holds'], hold: unknown): Record<string, string | undefined> {
  if (!isFields(hold)) return {};
  const { through } = hold;
  return { hold: wordOf(holds, hold['kind']), holdThrough: typeof through === 'string' ? formatDay(locale, through) : undefined };
}

/** The first due day; how many instalments, where there are several. */
function instalmentTexts(locale: Locale, instalments: readonly Facts[]): Record<string, string | undefined> {
  const days = instalments.map(({ dueOn }) => dueOn).filter((day): day is string => typeof day === 'string');
  if (days[0] === undefined) return {};
  return { dueOn: formatDay(locale, days[0]), count: days.length > 1 ? formatCount(locale, days.length) : undefined };
}

function lineText(locale: Locale, template: string, { itemId, settled, toCharge }: Facts): string | undefined {
  const amount = isFields(settled) ? settled : toCharge;
  const text = isFields(amount) ? moneyText(locale, amount) : undefined;
  return typeof itemId === 'string' && text !== undefined ? phrase(template, { document: itemId, amount: text }) : undefined;
}

function partText(locale: Locale, template: string, { dueOn, amount }: Facts): string | undefined {
  const text = isFields(amount) ? moneyText(locale, amount) : undefined;
  return typeof dueOn === 'string' && text !== undefined ? phrase(template, { day: formatDay(locale, dueOn), amount: text }) : undefined;
}

function itemIdsIn(facts: Facts): readonly string[] {
  const { hold } = facts;
  const ids = facts['itemIds'] ?? (isFields(hold) ? hold['itemIds'] : undefined);
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
}

function listText(locale: Locale, more: string, texts: readonly (string | undefined)[]): string | undefined {
  const known = texts.filter((text) => text !== undefined);
  if (known.length === 0) return undefined;
  const rest = known.length > NAMED ? [phrase(more, { count: formatCount(locale, known.length - NAMED) })] : [];
  return new Intl.ListFormat(locale.tag).format([...known.slice(0, NAMED), ...rest]);
}

function listIn(facts: Facts, name: string): readonly Facts[] {
  const list = facts[name];
  return Array.isArray(list) ? list.filter(isFields) : [];
}

function accountOf(stream: unknown): string | undefined {
  return typeof stream === 'string' && stream.startsWith('account/') ? stream.slice('account/'.length) : undefined;
}

function wordOf(words: Readonly<Record<string, string>>, code: unknown): string | undefined {
  return typeof code === 'string' && Object.hasOwn(words, code) ? words[code] : undefined;
}

function moneyText(locale: Locale, fact: Facts | Money): string | undefined {
  try {
    return formatMoneyWithCode(locale, fact as Money);
  } catch {
    return undefined; // a fact that is not money must not keep the reader from the rest
  }
}

function isFields(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null;
}
