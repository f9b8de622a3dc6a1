import { afterEach, expect, test, vi } from 'vitest';
import { processTerminal } from './terminal.js';

const NAMES = ['SIGINT', 'SIGTERM'] as const;

afterEach(() => {
  vi.restoreAllMocks();
  for (const name of NAMES) process.removeAllListeners(name);
});

test('what cannot be printed where it goes ends the program with one line of JSON, and no trace', () => {
  const before = process.stdout.listeners('error');
  const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as typeof process.exit);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { stopped } = processTerminal();
  const told = process.stdout.listeners('error').find((listener) => !before.includes(listener));
  process.stdout.removeListener('error', told as () => void);

  told?.(Object.assign(new Error('no space left on device, write'), { code: 'ENOSPC' }));
  expect(exit).toHaveBeenCalledWith(1);
  expect(JSON.parse(String(err.mock.calls[0]?.[0]))).toMatchObject({ code: 'cartera.failed', path: 'stdout' });
  expect(stopped.aborted).toBe(false);

  // Whoever reads no more has seen enough.
  told?.(Object.assign(new Error('broken pipe'), { code: 'EPIPE' }));
  expect([exit.mock.calls.length, stopped.aborted]).toEqual([1, true]);
});
