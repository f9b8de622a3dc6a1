import type { Terminal } from './terminal.js';

/** A line on stderr that tells how far a long work is. */
export interface ProgressLine {
  /** The share done, 0 to 1. */
  readonly share: (done: number) => void;
  /** Something else to count by, where the whole is not known. */
  readonly count: (text: string) => void;
  readonly end: () => void;
}

/** How often a line is written where nobody watches: every tenth. */
const STEP = 10;

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
    end() {
      if (written && terminal.isWatched) terminal.err('\n');
    },
  };
}
