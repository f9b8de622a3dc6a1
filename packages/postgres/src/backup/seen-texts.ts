import { createHash } from 'node:crypto';

const WORDS = 4;
const WORD_BYTES = 4;
const SLOTS_FIRST = 1 << 12;

/**
 * Tells whether a text came before. Holds 128 bits of each text's digest and no text: 32 to 64 bytes for each, however long they are.
 *
 * @returns True where it did not come before.
 */
export function seenTexts(): (text: string) => boolean {
  let slots = new Uint32Array(SLOTS_FIRST * WORDS);
  let held = 0;
  return (text) => {
    const added = put(slots, wordsOf(text));
    if (!added) return false;
    held += 1;
    if (held * 2 > slots.length / WORDS) slots = grown(slots);
    return true;
  };
}

function wordsOf(text: string): Uint32Array {
  const digest = createHash('sha256').update(text).digest();
  const words = Uint32Array.from({ length: WORDS }, (_, n) => digest.readUInt32BE(n * WORD_BYTES));
  words[0] = (words[0] ?? 0) | 1; // no digest looks like an empty slot
  return words;
}

/** False where it is there already. */
function put(slots: Uint32Array, words: Uint32Array): boolean {
  const count = slots.length / WORDS;
  for (let slot = (words[1] ?? 0) % count; ; slot = (slot + 1) % count) {
    const at = slot * WORDS;
    if (slots[at] === 0) {
      slots.set(words, at);
      return true;
    }
    if (words.every((word, n) => word === slots[at + n])) return false;
  }
}

function grown(slots: Uint32Array): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += WORDS) if (slots[at] !== 0) put(next, slots.subarray(at, at + WORDS));
  return next;
}
