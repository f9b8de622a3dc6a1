import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const SAMPLE_MS = 50;

/**
 * Runs Node on a script in a process of its own and watches its memory.
 *
 * @returns {Promise<{ answer: any, ms: number, samples: readonly number[] }>} the JSON of the last line it printed, the wall-clock time, the resident memory (MB) as it
 * went (nothing where the system has no /proc)
 */
export async function runWatched(script, args) {
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const samples = [];
  const sampler = setInterval(() => samples.push(...residentMegabytes(child.pid)), SAMPLE_MS);
  let [out, errors] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(sampler);
  const ms = performance.now() - start;
  if (code !== 0) throw new Error(`${script} ended with ${code}: ${errors.slice(-500)}`);
  return { answer: JSON.parse(out.trim().split('\n').at(-1)), ms, samples };
}

function residentMegabytes(pid) {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? [] : [Number(kilobytes) / 1024];
  } catch {
    return []; // no /proc, or the process has just ended
  }
}

/** The memory's highest value in each quarter of the time: equal figures say that it is flat. */
export function highestByQuarter(samples) {
  const until = (quarter) => Math.floor((quarter * samples.length) / 4);
  return [1, 2, 3, 4].map((quarter) => Math.max(...samples.slice(until(quarter - 1), until(quarter))));
}
