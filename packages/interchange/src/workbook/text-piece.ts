import { CELL_TEXT_MAX } from './limits.js';
import { beyondLimits } from './beyond-limits.js';
import { unescapeText } from './unescape-text.js';

/** The text of a cell or of a shared text as its elements come: runs of rich text one behind the other, how it is pronounced left out. */
export class TextPiece {
  private text = '';
  private inText = false;
  private inPhonetic = false;

  begin(): void {
    this.text = '';
    this.inText = false;
    this.inPhonetic = false;
  }

  open(name: string): void {
    if (name === 't') this.inText = !this.inPhonetic;
    else if (name === 'rPh') this.inPhonetic = true;
  }

  add(text: string): void {
    if (!this.inText) return;
    this.text += text;
    if (this.text.length > CELL_TEXT_MAX) throw beyondLimits('cell_text', CELL_TEXT_MAX);
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPhonetic = false;
  }

  take(): string {
    return unescapeText(this.text);
  }
}
