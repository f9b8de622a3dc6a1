import { breakLines } from './break-lines.js';
import type { Letters } from './letters.js';
import type { LineSetting } from './set-lines.js';
import { shownText } from './shown-text.js';

/** A text on one line of a width, in points; what does not fit is left out behind '…'. Only for what stands whole elsewhere. */
export function fitLine(letters: Letters, text: string, { width, ...setting }: LineSetting): string {
  const shown = shownText(letters, text);
  const widthOf = (part: string) => letters.width(part, setting);
  if (widthOf(shown) <= width) return shown;
  const [first = ''] = breakLines(shown, { width: width - widthOf('…'), widthOf });
  return `${first}…`;
}
