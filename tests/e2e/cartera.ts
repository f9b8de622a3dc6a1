import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../packages/server/bin/cartera.js', import.meta.url));

/** What a run of the command line left. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `cartera` to its end. */
export async function cartera(...args: readonly string[]): Promise<Ran> {
  return ended(started(...args));
}

/** Starts `cartera`. */
export function started(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Waits for a started one. */
export function ended(child: ChildProcess): Promise<Ran> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (err += data.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

/** The one JSON line of a run. */
export function jsonOf<T>({ out }: Ran): T {
  return JSON.parse(out) as T;
}
