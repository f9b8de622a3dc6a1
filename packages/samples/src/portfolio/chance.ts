/** A value and how often it comes up, in thousandths. The shares of a table sum to 1000. */
export type ShareTable<T> = readonly (readonly [share: number, value: T])[];

/** Values at which a tenth of what was measured ends each; the first is the least. */
export type Deciles = readonly number[];

/** Draws from a seed, in whole numbers alone. */
export interface Chance {
  /** 0 to bound − 1; the bound is at most 2,097,152. */
  readonly below: (bound: number) => number;
  /** Both ends count. */
  readonly between: (least: number, most: number) => number;
  readonly happens: (permille: number) => boolean;
  readonly oneOf: <T>(values: readonly T[]) => T;
  readonly fromShares: <T>(table: ShareTable<T>) => T;
  /** A tenth, then a whole number within it. */
  readonly fromDeciles: (deciles: Deciles) => number;
}

/** Rounds after which a seed has reached every bit. */
const WARM_UP = 16;

/**
 * Chance that is the same on every machine: sfc32, 128 bits of state, 32-bit whole numbers only.
 *
 * `below` scales a draw by its bound, so that a value is too frequent by less than bound ÷ 2^32.
 *
 * @see Chris Doty-Humphrey, PractRand: the generator sfc32 (public domain).
 * @example
 * createChance(7, 1).below(6) === createChance(7, 1).below(6); // => true
 */
export function createChance(seed: number, stream: number): Chance {
  const draw = sfc32(seed, stream);
  const below = (bound: number) => Math.floor((draw() * bound) / 4_294_967_296);
  const between = (least: number, most: number) => least + below(most - least + 1);
  const oneOf = <T>(values: readonly T[]) => values[below(values.length)] as T;
  return {
    below,
    between,
    oneOf,
    happens: (permille) => below(1000) < permille,
    fromShares: (table) => valueAt(table, below(1000)),
    fromDeciles: (deciles) => {
      const tenth = below(deciles.length - 1);
      const [least = 0, most = 0] = deciles.slice(tenth, tenth + 2);
      return between(Math.min(least + (tenth > 0 ? 1 : 0), most), most);
    },
  };
}

function valueAt<T>(table: ShareTable<T>, at: number): T {
  let through = 0;
  for (const [share, value] of table) if (at < (through += share)) return value;
  return (table.at(-1) as ShareTable<T>[number])[1];
}

function sfc32(seed: number, stream: number): () => number {
  let [a, b, c, counter] = [seed | 0, stream | 0, 0x9e3779b9 | 0, 1];
  const next = () => {
    const drawn = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return drawn >>> 0;
  };
  for (let round = 0; round < WARM_UP; round += 1) next();
  return next;
}
