import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ExportDocument } from '../exports/document.types.js';
import { givenDocument } from '../exports/statement.fixture.js';
import { madeRows } from '../exports/made-rows.js';
import { openPdfThread, pdfOf, type PdfThread, type PdfThreadOptions } from './index.js';

/** A thread that answers with the title; some titles it does not answer as others. It says in a file of its own which ones came. */
const THREAD = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ document: { title, sections } }) => {
  if (title === 'long') return;
  if (title === 'lost') process.exit(3);
  if (title === 'broken') throw new RangeError('broken');
  if (title === 'fault') return parentPort.postMessage({ fault: { code: 'money.out_of_range', facts: { most: 1 }, path: 'x' } });
  parentPort.postMessage({ bytes: new TextEncoder().encode(title + ' ' + sections[0].rows.length) });
});
`;

let folder = '';
let module: URL;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cartera-thread-'));
  writeFileSync(join(folder, 'thread.mjs'), THREAD);
  module = pathToFileURL(join(folder, 'thread.mjs'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let thread: PdfThread;
afterEach(async () => thread.close());
const given = (options: PdfThreadOptions = {}) => (thread = openPdfThread({ module, rowsHereMax: 3, ...options }));

function titled(title: string, rows = 4): ExportDocument {
  const lines = Array.from({ length: rows }, (_, count) => count);
  const columns = [{ key: 'n', head: 'N', kind: 'count' }] as const;
  const section = { key: 'rows', label: 'Renglones', columns, rows: madeRows(lines, (count) => ({ cells: [{ count }] })) };
  return { ...givenDocument(), title, sections: [section] };
}
const set = async (title: string, more: { rows?: number; signal?: AbortSignal } = {}) =>
  new TextDecoder().decode(await thread.pdfOf(titled(title, more.rows), { signal: more.signal }));

describe('openPdfThread', () => {
  test('a long document is set in the thread, with all its rows; a short one here, and so is any where there is no thread', async () => {
    given();
    expect(await set('A')).toBe('A 4');
    const short = titled('B', 3);
    expect(Buffer.from(await thread.pdfOf(short)).equals(await pdfOf(short))).toBe(true);
    await thread.close();
    given({ module: pathToFileURL(join(folder, 'none.mjs')) });
    expect((await set('C')).slice(0, 8)).toBe('%PDF-1.7');
  });

  test('one after the other, as they were asked for; so many wait, and no more', async () => {
    given({ waitingMax: 2 });
    const stop = new AbortController();
    const first = set('long', { signal: stop.signal });
    const others = [set('A'), set('B')];
    await expect(set('C')).rejects.toMatchObject({ code: 'export.paper_busy', facts: { most: 2 } });
    stop.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    expect(await Promise.all(others)).toEqual(['A 4', 'B 4']);
  });

  test('what is given up is not waited for, before its turn or in it; one that was given up before is not begun', async () => {
    given();
    const stops = [new AbortController(), new AbortController()] as const;
    const [first, second] = stops.map(({ signal }) => set('long', { signal })) as [Promise<string>, Promise<string>];
    const third = set('A');
    stops[1].abort(new Error('second'));
    await expect(second).rejects.toThrow('second');
    stops[0].abort(new Error('first'));
    await expect(first).rejects.toThrow('first');
    expect(await third).toBe('A 4');
    await expect(set('A', { signal: stops[0].signal })).rejects.toThrow('first');
  });

  test('what is wrong with a document is told as where it is set, and the next one is set', async () => {
    given();
    await expect(set('fault')).rejects.toMatchObject({ code: 'money.out_of_range', facts: { most: 1 }, path: 'x' });
    await expect(set('broken')).rejects.toThrow('broken');
    await expect(set('lost')).rejects.toThrow('ended');
    expect(await set('A')).toBe('A 4');
  });

  test('what cannot be handed over is told to whoever asked, and stands in nobody’s way', async () => {
    given();
    const stop = new AbortController();
    const first = set('long', { signal: stop.signal });
    const unsendable = { ...titled('A'), payment: () => undefined } as unknown as ExportDocument;
    const others = [thread.pdfOf(unsendable), set('B')] as const;
    stop.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    await expect(others[0]).rejects.toThrow('could not be cloned');
    expect(await others[1]).toBe('B 4');
    await expect(thread.pdfOf(unsendable)).rejects.toThrow('could not be cloned');
    expect(await set('C')).toBe('C 4');
  });

  test('more rows than are put on paper are refused before they are all made', async () => {
    given({ rowsMax: 5 });
    const rowOf = vi.fn(() => ({ cells: [] }));
    const [section] = titled('A').sections;
    if (!section) throw new Error('no section');
    const document = { ...titled('A'), sections: [{ ...section, rows: madeRows(Array.from({ length: 1000 }), rowOf) }] };
    await expect(thread.pdfOf(document)).rejects.toMatchObject({ code: 'export.too_long_for_paper', facts: { most: 5 } });
    expect(rowOf).toHaveBeenCalledTimes(6);
    expect(await set('A', { rows: 5 })).toBe('A 5');
  });

  test('closed, it tells whoever waits', async () => {
    given();
    const waiting = Promise.allSettled([set('long'), set('A')]);
    await thread.close();
    const told = { status: 'rejected', reason: expect.objectContaining({ code: 'export.paper_busy' }) as object };
    expect(await waiting).toEqual([told, told]);
  });
});
