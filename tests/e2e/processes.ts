import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../packages/server/bin/cartera.js', import.meta.url));
const CLOCK = new URL('moving-clock.mjs', import.meta.url).href;

/** Where a process works, and what time it thinks it is. */
export interface Surroundings {
  /** DATABASE_URL. */
  readonly url: string;
  /** The instant its clock begins at (left out: the real one). */
  readonly now?: string;
  /** Default: the program `cartera`. */
  readonly program?: string;
}

/** A process of the program, while it runs and after. */
export interface Running {
  readonly child: ChildProcess;
  /** What its first line on stdout says, in JSON; rejects where it ends before it. */
  readonly says: Promise<Readonly<Record<string, string>>>;
  /** Its lines on stderr, in JSON, as they come. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  /** How it ended: the status, or the signal. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Starts a process of the program on a server's database. */
export function running({ url, now, program = BIN }: Surroundings, ...args: readonly string[]): Running {
  const env = { ...process.env, DATABASE_URL: url, ...(now !== undefined && { CARTERA_TEST_NOW: now, NODE_OPTIONS: `--import ${CLOCK}` }) };
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const log: Readonly<Record<string, unknown>>[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (line.startsWith('{')) log.push(JSON.parse(line) as Readonly<Record<string, unknown>>);
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  const says = firstJson(child);
  says.catch(() => undefined);
  return { child, says, log, ended };
}

async function firstJson({ stdout }: ChildProcess): Promise<Readonly<Record<string, string>>> {
  if (!stdout) throw new Error('the process has no output');
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: stdout });
    lines.on('line', (line) => line.startsWith('{') && resolve(JSON.parse(line) as Readonly<Record<string, string>>));
    lines.once('close', () => reject(new Error('the process ended before it said anything')));
  });
}
