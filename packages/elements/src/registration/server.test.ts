import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';

interface Package {
  readonly exports: Readonly<Record<string, string | { readonly 'cartera-src': string }>>;
}

const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Package;
const sources = Object.entries(exports).flatMap(([entry, target]) =>
  typeof target === 'string' ? [] : [[entry, target['cartera-src']] as const],
);
const registers = (entry: string) => /^\.\/(define|whole)\//.test(entry);
const registering = sources.filter(([entry]) => registers(entry));
const silent = sources.filter(([entry]) => !registers(entry));
const load = async (source: string): Promise<object> => import(new URL(`../../${source}`, import.meta.url).href) as Promise<object>;

// Vitest runs on Node: there is no DOM here, as on a server. Lit brings a registry that renders nothing, for those who make HTML with it.
describe('on a server', () => {
  test('there is no document', () => {
    expect(globalThis).not.toHaveProperty('document');
    expect(silent.length).toBeGreaterThan(4);
    expect(registering.length).toBeGreaterThan(2);
  });

  test.each(silent)('%s can be imported and registers nothing', async (_entry, source) => {
    await import('lit');
    const define = vi.spyOn(customElements, 'define');
    await load(source);
    expect(define).not.toHaveBeenCalled();
    define.mockRestore();
  });

  test.each(registering)('%s can be imported, says nothing, needs nothing', async (_entry, source) => {
    const warn = vi.spyOn(console, 'warn');
    await expect(load(source)).resolves.toBeDefined();
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});
