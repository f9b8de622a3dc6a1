import type { Terminal } from './terminal.js';

/** A line on stderr that tells how far a long work is. */
export interface ProgressLine {
  /** The share done, 0 to 1. */
  readonly share: (done: number) => void;
  /** Something else to count by, where the whole is not known. */
  readonly count: (text: string) => void;
  /** How many of something there are so far. */
  readonly many: (done: number, what: string) => void;
  readonly end: () => void;
}

/** How often a line is written where nobody watches: every tenth. */
const STEP = 10;
/** How many are done between two lines: where a person watches, and elsewhere. */
const [MANY_WATCHED, MANY] = [5000, 100_000];

/** A line that overwrites itself where a person watches; elsewhere a new line each tenth. */
export function progressLine(terminal: Terminal, what: string): ProgressLine {
  let last = -1;
  let written = false;
  const write = (text: string) => {
    terminal.err(terminal.isWatched ? `\r${what} … ${text}` : `${what} … ${text}\n`);
    written = true;
  };
  return {
    share(done) {
      const percent = Math.floor(done * 100);
      const step = terminal.isWatched ? percent : Math.floor(percent / STEP);
      if (step === last) return;
      last = step;
      write(`${percent} %`);
    },
    count: write,
    many(done, what) {
      const step = Math.floor(done / (terminal.isWatched ? MANY_WATCHED : MANY));
      if (step === 0 || step === last) return;
      last = step;
      write(`${done} ${what}`);
    },
    end() {
      if (written && terminal.isWatched) terminal.err('\n');
    },
  };
}
