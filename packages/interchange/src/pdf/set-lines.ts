import { breakLines } from './break-lines.js';
import type { Letters, Setting } from './letters.js';
import type { SetLine } from './set-row.types.js';
import { shownText } from './shown-text.js';

/** How a text is set into a width, in points. */
export interface LineSetting extends Setting {
  readonly width: number;
  readonly isMuted?: boolean;
}

/** A text broken into lines of a width, as the fonts can show it. */
export function setLines(letters: Letters, text: string, { width, isMuted = false, ...setting }: LineSetting): readonly SetLine[] {
  const widthOf = (part: string) => letters.width(part, setting);
  return breakLines(shownText(letters, text), { width, widthOf }).map((line) => ({ text: line, setting, isMuted }));
}
