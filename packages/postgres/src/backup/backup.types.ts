import type { Entry, Instant } from '@cartera/core';

/** The first line of a backup: what it is of, and when it was made. */
export interface BackupHead {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  /** The version of Cartera that wrote it. */
  readonly cartera: string;
  /** The version of the schema it was read from. */
  readonly schema: number;
  readonly tenant: string;
  readonly at: Instant;
}

/** An entry as it is stored: by which request, and as which of the request's entries, from 0. */
export interface BackupEntry {
  readonly entry: Entry;
  readonly key: string;
  readonly n: number;
}

/** A request: its key, the digest of what was asked, when it was committed, and how many entries it wrote. */
export interface BackupRequest {
  readonly key: string;
  readonly digest: string;
  readonly at: Instant;
  readonly entries: number;
}

/** How much of each there is. */
export interface BackupCounts {
  readonly streams: number;
  readonly entries: number;
  readonly postings: number;
  readonly requests: number;
}

/** What a backup holds: its head and its counts. */
export interface BackupSummary extends BackupCounts {
  readonly head: BackupHead;
}

/** A backup's lines but the first and the last, some at a time: entries by stream and seq, then requests by key. */
export interface BackupPart {
  readonly entries: readonly BackupEntry[];
  readonly requests: readonly BackupRequest[];
}

/** What the first line says it is. */
export const BACKUP_FORMAT = 'cartera-backup';
/** The form of the lines; a newer one is refused. */
export const BACKUP_VERSION = 1;
