import type { Refusal } from '@cartera/core';
import type { GuessCode } from '@cartera/locales/import';
import type { MappedColumns, MappingDraft } from '../mapping/index.js';
import type { CellKind, Delimiter } from '../table/index.js';

/** Why a field of a mapping is proposed as it is; worded by `importText` of `@cartera/locales/import`. */
export interface GuessReason {
  /** 'columns.amount', 'dates' … */
  readonly field: string;
  readonly header?: string;
  readonly code: GuessCode;
  readonly facts: Refusal['facts'];
}

/** A proposed mapping, why, and what the file does not tell: those are for a person to say. */
export interface GuessedMapping {
  readonly mapping: MappingDraft;
  readonly reasons: readonly GuessReason[];
  /** 'dates', 'decimal', 'currency', 'columns.amount' …: to be stated before the file can be imported. */
  readonly open: readonly string[];
}

/** The shape of a file: its headers and its first records. */
export interface FileSample {
  readonly headers: readonly string[];
  readonly records: readonly (readonly string[])[];
  /** The line that each record begins on. */
  readonly lines?: readonly number[];
  /** Of a workbook: what the cells of each record are. */
  readonly kinds?: readonly (readonly CellKind[])[];
  readonly delimiter?: Delimiter;
  readonly encoding?: 'utf-8' | 'latin-1';
  /** What stands above the headers: texts that may name a currency. */
  readonly before?: readonly string[];
}

/** What is known of a file's columns by now, and what somebody has said of it. */
export interface GuessedFrom {
  readonly columns: MappedColumns;
  /** The headers of the columns of amounts. */
  readonly amounts: readonly string[];
  readonly draft: MappingDraft;
}

/** Hears why a field is proposed as it is. */
export type TellReason = (field: string, code: GuessCode, header?: string, facts?: GuessReason['facts']) => void;
