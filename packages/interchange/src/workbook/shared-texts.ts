import { CELL_TEXT_MAX, SHARED_BYTES_MAX, SHARED_TEXTS_MAX } from './limits.js';
import { parsePart } from './parse-part.js';
import { TextPiece } from './text-piece.js';
import { beyondLimits } from './beyond-limits.js';
import type { ZipParts } from './zip-parts.js';

/** The texts that a workbook's sheets share, by number. */
export type SharedTexts = (index: number) => string | undefined;

/** A text may take three bytes for each of its characters. */
const BLOCK_BYTES = 4 * CELL_TEXT_MAX;

/** Reads a workbook's shared texts and keeps them as bytes beside the heap: a million of them take the room of their letters and eight bytes each. */
export async function sharedTexts(parts: ZipParts, part: string | undefined): Promise<SharedTexts> {
  // Some programs name the part even where no cell needs it.
  if (part === undefined || !parts.has(part)) return () => undefined;
  const shelf = new TextShelf();
  const piece = new TextPiece();
  const handlers = {
    open(name: string): void {
      if (name === 'si') piece.begin();
      else piece.open(name);
    },
    text: (text: string) => piece.add(text),
    close(name: string): void {
      if (name === 'si') shelf.add(piece.take());
      else piece.close(name);
    },
  };
  await parsePart(parts, part, handlers, SHARED_BYTES_MAX);
  return (index) => shelf.text(index);
}

/** Texts in blocks of bytes, each behind its length. */
class TextShelf {
  private readonly blocks: Buffer[] = [];
  private free = 0;
  private places = new Float64Array(1024);
  private count = 0;

  add(text: string): void {
    if (this.count >= SHARED_TEXTS_MAX) throw beyondLimits('shared_texts', SHARED_TEXTS_MAX);
    const length = Buffer.byteLength(text);
    if (this.blocks.length === 0 || this.free + 4 + length > BLOCK_BYTES) {
      this.blocks.push(Buffer.allocUnsafe(BLOCK_BYTES));
      this.free = 0;
    }
    const block = this.blocks.at(-1) as Buffer;
    block.writeUInt32LE(length, this.free);
    block.write(text, this.free + 4);
    this.note((this.blocks.length - 1) * BLOCK_BYTES + this.free);
    this.free += 4 + length;
  }

  text(index: number): string | undefined {
    if (!(index >= 0 && index < this.count)) return undefined;
    const place = this.places[index] as number;
    const block = this.blocks[Math.floor(place / BLOCK_BYTES)] as Buffer;
    const at = place % BLOCK_BYTES;
    return block.toString('utf8', at + 4, at + 4 + block.readUInt32LE(at));
  }

  private note(place: number): void {
    if (this.count === this.places.length) {
      const wider = new Float64Array(2 * this.count);
      wider.set(this.places);
      this.places = wider;
    }
    this.places[this.count] = place;
    this.count += 1;
  }
}
