import type { Setting } from './letters.js';

/** A line of text as it is set; what is muted is grey, dark enough to read. */
export interface SetLine {
  readonly text: string;
  readonly setting: Setting;
  readonly isMuted?: boolean;
}

/** Lines under each other, over one column or several. */
export interface SetCell {
  readonly lines: readonly SetLine[];
  readonly isRight?: boolean;
  readonly span?: number;
}

/** A row whose lines are broken already: its height is known, in points, rule and padding included. */
export interface SetRow {
  readonly cells: readonly SetCell[];
  readonly height: number;
  /** A header has a black rule under it, a total one over it. */
  readonly look: 'head' | 'row' | 'total' | 'carried';
}
