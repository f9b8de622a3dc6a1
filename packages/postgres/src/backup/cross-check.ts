import { createHash } from 'node:crypto';

/** Whether each request has exactly the entries that say they are its, whatever the order in which both are told. */
export interface CrossCheck {
  /** An entry says whose it is: which of a request's entries, from 0. */
  readonly entry: (key: string, n: number) => void;
  /** A request says how many it has. */
  readonly request: (key: string, entries: number) => void;
  readonly agrees: () => boolean;
}

const WORD_BYTES = 8;
const WORDS = [0, 1];

/**
 * Entries come by stream and requests by key, and neither is held: what is told is added up as digests (128 bits), and taken off again from the other side. Nothing is left
 * where both told the same.
 */
export function crossCheck(): CrossCheck {
  let [high, low] = [0n, 0n];
  const count = (key: string, n: number, sign: bigint) => {
    const digest = createHash('sha256').update(`${n}:${key}`).digest();
    const [first = 0n, second = 0n] = WORDS.map((word) => digest.readBigUInt64BE(word * WORD_BYTES));
    high = BigInt.asUintN(64, high + sign * first);
    low = BigInt.asUintN(64, low + sign * second);
  };
  return {
    entry: (key, n) => count(key, n, 1n),
    request(key, entries) {
      for (let n = 0; n < entries; n += 1) count(key, n, -1n);
    },
    agrees: () => high === 0n && low === 0n,
  };
}
