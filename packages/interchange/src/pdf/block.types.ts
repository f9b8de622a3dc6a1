import type { Content } from 'pdfmake/interfaces.js';
import type { SetTable } from './set-table.types.js';

/** A part of a page that is never split, its height known, in points. */
export interface Block {
  readonly kind: 'block';
  readonly height: number;
  readonly content: Content;
  /** Stands on the page where what follows begins. */
  readonly isKeptWithNext?: boolean;
}

/** What pages are filled with, in order. */
export type Flow = Block | SetTable;
