import { isInstant, isLocalDate, type Entry } from '@cartera/core';
import type { BackupCounts, BackupEntry, BackupRequest } from './backup.types.js';

/** What a line after the first may be. */
export type BackupLine =
  { readonly entry: BackupEntry } | { readonly request: BackupRequest } | { readonly end: BackupCounts & { readonly sha256: string } };

type Fields = Readonly<Record<string, unknown>>;
type Rule = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Rule>>;

const INTEGER_MAX = 2_147_483_647;
/** What a database cannot keep as text: U+0000, and half characters. */
const UNKEPT = /[\0\p{Cs}]/u;

const isText: Rule = (value) => typeof value === 'string' && !UNKEPT.test(value);
const isCount: Rule = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= INTEGER_MAX;
const isAmount: Rule = (value) => Number.isSafeInteger(value);
const isDay: Rule = (value) => typeof value === 'string' && isLocalDate(value);
const isMoment: Rule = (value) => typeof value === 'string' && isInstant(value);
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const maybe =
  (rule: Rule): Rule =>
  (value) =>
    value === undefined || rule(value);
const listOf =
  (rule: Rule): Rule =>
  (value) =>
    Array.isArray(value) && value.every(rule);

/** Exactly these fields: one that is not known would be covered by the digest, and lost. */
const shaped =
  (shape: Shape): Rule =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).every((name) => Object.hasOwn(shape, name)) &&
    Object.entries(shape).every(([name, rule]) => rule(Object.hasOwn(value, name) ? value[name] : undefined));

const POSTING = shaped({
  itemId: isText,
  instalment: isCount,
  component: isText,
  amount: shaped({ amount: isAmount, currency: isText }),
  issuedOn: maybe(isDay),
  dueOn: maybe(isDay),
  on: isDay,
});

const ENTRY = shaped({
  id: isText,
  kind: isText,
  v: isCount,
  on: isDay,
  happenedAt: maybe(isText),
  by: isText,
  basis: maybe(isRecord),
  facts: isRecord,
  personal: maybe(isRecord),
  postings: listOf(POSTING),
  commitment: maybe(isText),
  stream: isText,
  seq: isCount,
  at: isMoment,
  digest: isText,
});

const OF_ENTRY = shaped({ entry: ENTRY, key: isText, n: isCount });
const OF_REQUEST = shaped({ request: shaped({ key: isText, digest: isText, at: isMoment, entries: isCount }) });
const OF_END = shaped({ end: shaped({ streams: isAmount, entries: isAmount, postings: isAmount, requests: isAmount, sha256: isText }) });

/** What a line says, or undefined where it says nothing that a backup says. */
export function parseLine(bytes: Uint8Array): BackupLine | undefined {
  const value = parseJson(bytes);
  if (OF_ENTRY(value)) {
    const { entry, key, n } = value as { entry: Entry; key: string; n: number };
    return { entry: { entry, key, n } };
  }
  return OF_REQUEST(value) || OF_END(value) ? (value as BackupLine) : undefined;
}

/** The JSON of a line in UTF-8; undefined where it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
