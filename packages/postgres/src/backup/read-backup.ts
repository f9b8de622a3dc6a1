import { createHash } from 'node:crypto';
import { fault, isInstant, type Fault } from '@cartera/core';
import { SCHEMA_VERSION } from '../migrations/index.js';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupCounts,
  type BackupEntry,
  type BackupHead,
  type BackupPart,
  type BackupRequest,
  type BackupSummary,
} from './backup.types.js';
import { booksCheck } from './books-check.js';
import { parseJson, parseLine, type BackupLine } from './parse-line.js';
import { seenTexts } from './seen-texts.js';
import { splitLines, type RawLine } from './split-lines.js';
import { unzip } from './unzip.js';

/** An entry is far below; a file that unpacks to more in a line is none of ours. */
const LINE_BYTES_MAX = 1 << 26;
/** Lines that are given on together. */
const PART = 1000;

/** What a reader is told on the way, and where the head and the counts are left at the end. */
export interface ReadOptions {
  /** Told first: may refuse by throwing. */
  readonly head?: ((head: BackupHead) => void) | undefined;
  readonly told?: ((counts: BackupCounts) => void) | undefined;
}

/**
 * Reads a backup and checks all of it. What is given on before its end was reached is not to be kept unless it ends well.
 *
 * @returns Its head and counts.
 * @throws backup.not_a_backup, backup.newer_version → backup.cut_short, backup.damaged with the line and the reason → chain.broken, where the file is as it was written and what was
 *   written does not hold.
 */
export async function readBackup(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions,
  give: (part: BackupPart) => Promise<void>,
): Promise<BackupSummary> {
  const reading = startReading();
  let head: BackupHead | undefined;
  let part = emptyPart();
  for await (const raw of splitLines(unzip(bytes), LINE_BYTES_MAX)) {
    if (!head) {
      head = headOf(raw);
      options.head?.(head);
    } else {
      reading.take(raw, part);
    }
    reading.hash(raw);
    if (part.entries.length + part.requests.length < PART) continue;
    options.told?.(reading.counts());
    if (!reading.broken()) await give(part);
    part = emptyPart();
  }
  if (!head || !reading.ended()) throw fault('backup.cut_short');
  const broken = reading.broken();
  if (broken) throw broken;
  await give(part);
  return { head, ...reading.counts() };
}

interface OpenPart extends BackupPart {
  readonly entries: BackupEntry[];
  readonly requests: BackupRequest[];
}

function emptyPart(): OpenPart {
  return { entries: [], requests: [] };
}

function headOf({ bytes }: RawLine): BackupHead {
  const head = parseJson(bytes) as Partial<BackupHead> | null | undefined;
  if (typeof head !== 'object' || head?.format !== BACKUP_FORMAT) throw fault('backup.not_a_backup');
  const { version, schema, cartera, tenant, at } = head;
  if (typeof version === 'number' && version > BACKUP_VERSION) throw fault('backup.newer_version', { version, known: BACKUP_VERSION });
  if (typeof schema === 'number' && schema > SCHEMA_VERSION) throw fault('backup.newer_version', { schema, known: SCHEMA_VERSION });
  const whole = version === BACKUP_VERSION && Number.isInteger(schema) && typeof at === 'string' && isInstant(at);
  if (!whole || typeof cartera !== 'string' || typeof tenant !== 'string') throw fault('backup.damaged', { line: 1, reason: 'head' });
  return head as BackupHead;
}

/** Takes lines after the head one by one. */
interface Reading {
  readonly take: (raw: RawLine, part: OpenPart) => void;
  readonly hash: (raw: RawLine) => void;
  /** A chain that does not hold. What comes after is only read to know whether the file is as it was written. */
  readonly broken: () => Fault | undefined;
  readonly ended: () => boolean;
  readonly counts: () => BackupCounts;
}

function startReading(): Reading {
  const check = booksCheck();
  const isNew = seenTexts();
  let hash = createHash('sha256');
  let broken: Fault | undefined;
  let brokenLine: number | undefined;
  let ended = false;

  function end(end: Extract<BackupLine, { end: unknown }>['end'], line: number): void {
    const { sha256, ...counts } = end;
    if (sha256 !== hash.digest('hex')) throw damaged(brokenLine ?? line, 'sum');
    const found = check.counts();
    if (Object.entries(found).some(([name, count]) => counts[name as keyof BackupCounts] !== count)) throw damaged(line, 'counts');
    if (!broken && !check.agrees()) throw damaged(line, 'requests');
    ended = true;
    hash = createHash('sha256');
  }

  /** What cannot be sealed (an infinite number, too deep a nest) is no entry. */
  function linkOf(stored: BackupEntry, line: number): Fault | undefined {
    try {
      return check.entry(stored);
    } catch {
      throw damaged(line, 'not_a_line');
    }
  }

  return {
    take({ bytes, line }, part) {
      const said = ended ? undefined : parsed(bytes);
      if (!said) throw damaged(line, ended ? 'after_the_end' : 'not_a_line');
      if ('end' in said) return end(said.end, line);
      if ('entry' in said) {
        const found = linkOf(said.entry, line);
        if (found && !broken) [broken, brokenLine] = [found, line];
        if (!isNew(said.entry.entry.id)) throw damaged(line, 'id_repeated');
        part.entries.push(said.entry);
      } else {
        check.request(said.request);
        part.requests.push(said.request);
      }
      if (!check.isInOrder()) throw damaged(line, 'out_of_order');
    },
    hash({ bytes }) {
      hash.update(bytes).update('\n');
    },
    broken: () => broken,
    ended: () => ended,
    counts: check.counts,
  };
}

/** What nests too deeply, or holds what JSON cannot, says nothing either. */
function parsed(bytes: Uint8Array): BackupLine | undefined {
  try {
    return parseLine(bytes);
  } catch {
    return undefined;
  }
}

function damaged(line: number, reason: string): Fault {
  return fault('backup.damaged', { line, reason });
}
