import { css } from 'lit';
import { expect, test, vi } from 'vitest';
import { FaceSource } from './face-source.js';

const code = { faceStyles: css`` };

test('code comes once, for all who ask, and is there afterwards', async () => {
  const load = vi.fn(async () => code);
  const source = new FaceSource(load);
  expect(source.code).toBeUndefined();
  expect(await Promise.all([source.get(), source.get()])).toEqual([code, code]);
  expect(load).toHaveBeenCalledTimes(1);
  expect(source.code).toBe(code);
});

test('code that does not come may be asked for again', async () => {
  const load = vi.fn(async () => code).mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  const source = new FaceSource(load);
  await expect(source.get()).rejects.toThrow(TypeError);
  expect(source.code).toBeUndefined();
  expect(await source.get()).toBe(code);
});
