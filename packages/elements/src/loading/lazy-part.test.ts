import { accountActsTopic } from '@cartera/locales/account-acts';
import { expect, test, vi } from 'vitest';
import { LazyPart } from './lazy-part.js';

test('code comes once, with its words in the language; what was there stays while another language comes', async () => {
  const code = { topic: { ...accountActsTopic, loaded: new Map() } };
  const load = vi.fn(async () => code);
  const updated = vi.fn();
  const part = new LazyPart({ requestUpdate: updated }, load, ({ topic }) => [topic]);
  expect(part.in('es-MX')).toBeUndefined();
  await vi.waitFor(() => expect(part.in('es-MX')).toBe(code));
  expect(part.in('en')).toBe(code);
  await vi.waitFor(() => expect(code.topic.loaded.has('en')).toBe(true));
  expect(load).toHaveBeenCalledTimes(1);
  expect(updated).toHaveBeenCalled();
});

test('code that does not come is asked for again only when that is wanted', async () => {
  const load = vi.fn(async () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  const part = new LazyPart<object>({ requestUpdate: () => undefined }, load);
  part.in('es-MX');
  await vi.waitFor(() => expect(part.failure?.retryable).toBe(true));
  part.in('es-MX');
  expect(load).toHaveBeenCalledTimes(1);
  part.retry();
  part.in('es-MX');
  expect(load).toHaveBeenCalledTimes(2);
});
