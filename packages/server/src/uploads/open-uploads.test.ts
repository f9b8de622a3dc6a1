import { existsSync, readFileSync, statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openUploads, type UploadOwner, type Uploads } from './index.js';
import { uploadName } from './upload-name.js';

const MEGABYTE = 1_048_576;
const ana: UploadOwner = { tenant: 'default', caller: 'ana' };
const file = (text = 'Cliente,Folio\nACME,F-1\n') => new Blob([text]);
let now = Date.parse('2026-06-01T12:00:00Z');
const clock = () => new Date(now).toISOString();
const later = (minutes: number) => void (now += minutes * 60_000);

let uploads: Uploads;
beforeEach(() => void (uploads = openUploads({ clock, fileBytesMax: MEGABYTE, bytesMax: 2.5 * MEGABYTE, filesMax: 4 })));
afterEach(async () => uploads.close());

const keep = async (text?: string, owner = ana) => uploads.keep(file(text), { ...owner, name: 'lista.csv' });
const read = async (uploadId: string, owner = ana) => uploads.use(uploadId, owner, async ({ path }) => readFileSync(path, 'utf8'));

describe('a file that was sent', () => {
  test('is kept for whoever sent it, where nobody else of this machine may look', async () => {
    const { uploadId, name, size, path, dir } = await keep();
    expect([name, size, await read(uploadId)]).toEqual(['lista.csv', 23, 'Cliente,Folio\nACME,F-1\n']);
    expect([statSync(path).mode & 0o777, statSync(dir).mode & 0o777]).toEqual([0o600, 0o700]);
    expect(uploadId).toMatch(/^[\da-f-]{36}$/);
    for (const other of [
      { tenant: 'default', caller: 'luis' },
      { tenant: 'norte', caller: 'ana' },
    ])
      await expect(read(uploadId, other)).rejects.toMatchObject({ code: 'upload.unknown' });
    await expect(read('../etc')).rejects.toMatchObject({ code: 'upload.unknown' });
  });

  test('is dropped an hour after it was last used, but never while it is', async () => {
    const { uploadId, path } = await keep();
    later(59);
    await read(uploadId);
    later(59);
    await uploads.use(uploadId, ana, async () => {
      later(61);
      expect(await read(uploadId), 'while it is used').toContain('ACME');
      later(61);
      await keep('another: old ones are dropped on the way');
      expect(existsSync(path)).toBe(true);
    });
    later(60);
    await expect(read(uploadId)).rejects.toMatchObject({ code: 'upload.unknown' });
    await vi.waitFor(() => expect(existsSync(path)).toBe(false));
  });

  test('is dropped without anybody asking for another', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const watched = openUploads({ clock });
    const { path } = await watched.keep(file(), { ...ana, name: 'x' });
    later(60);
    vi.advanceTimersByTime(60_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(existsSync(path)).toBe(false));
    await watched.close();
  });

  test('is refused where it is empty, too large, or there is no room; room is made by what is dropped', async () => {
    await expect(keep('')).rejects.toMatchObject({ code: 'file.empty' });
    await expect(keep('x'.repeat(MEGABYTE + 1))).rejects.toMatchObject({ code: 'file.too_large', facts: { megabytes: 1 } });
    const luis = { ...ana, caller: 'luis' };
    await keep('x'.repeat(MEGABYTE), luis);
    await keep('x'.repeat(MEGABYTE), luis);
    await expect(keep('x'.repeat(MEGABYTE / 2 + 1))).rejects.toMatchObject({ code: 'upload.no_room' });
    await keep('x'.repeat(MEGABYTE / 2));
    later(60);
    for (let n = 0; n < 4; n += 1) await keep('x', luis);
    await expect(keep('x')).rejects.toMatchObject({ code: 'upload.no_room' });
  });

  test('is refused to nobody because somebody else sent many: whoever has all that one may have loses its own that it used longest ago', async () => {
    const own = openUploads({ clock, fileBytesMax: MEGABYTE, callerBytesMax: 2 * MEGABYTE, callerFilesMax: 3 });
    const sent = async (text: string, owner = ana) => (await own.keep(file(text), { ...owner, name: 'x' })).uploadId;
    const look = async (uploadId: string, owner = ana) => own.use(uploadId, owner, async ({ size }) => size);
    const others = await sent('other', { ...ana, caller: 'luis' });
    const [first, second] = [await sent('x'.repeat(MEGABYTE)), await sent('y')];
    later(1);
    await look(first);
    later(1);
    await sent('z');
    await sent('fourth of three: the second was used longest ago');
    await expect(look(second)).rejects.toMatchObject({ code: 'upload.unknown' });
    expect(await look(first)).toBe(MEGABYTE);
    await own.use(first, ana, async () => {
      await sent('x'.repeat(MEGABYTE));
      await expect(sent('x'.repeat(MEGABYTE)), 'one is in use, the other goes').resolves.toBeTypeOf('string');
      await expect(
        own.use(await sent('x'.repeat(MEGABYTE)), ana, async () => sent('no room beside two that are in use')),
      ).rejects.toMatchObject({
        code: 'upload.no_room',
      });
    });
    expect(await look(others, { ...ana, caller: 'luis' })).toBe(5);
    await own.close();
  });

  test('is kept again once there is a place for temporary files again, and what could not be kept hinders no closing', async () => {
    const own = openUploads({ clock });
    vi.stubEnv('TMPDIR', '/nowhere/at/all');
    await expect(own.keep(file(), { ...ana, name: 'x' })).rejects.toMatchObject({ code: 'ENOENT' });
    vi.unstubAllEnvs();
    const { uploadId } = await own.keep(file(), { ...ana, name: 'x' });
    expect(await own.use(uploadId, ana, async ({ size }) => size)).toBe(23);
    await own.close();
    const never = openUploads({ clock });
    vi.stubEnv('TMPDIR', '/nowhere/at/all');
    await expect(never.keep(file(), { ...ana, name: 'x' })).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(never.close()).resolves.toBeUndefined();
    vi.unstubAllEnvs();
  });

  test('that is given up while it arrives leaves nothing', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(uploads.keep(file('x'.repeat(MEGABYTE)), { ...ana, name: 'x', signal: stop.signal })).rejects.toMatchObject({
      code: 'backend.aborted',
    });
    for (let n = 0; n < 2; n += 1) await keep('x'.repeat(MEGABYTE));
  });

  test('is gone when they are closed; what is in use ends first', async () => {
    const { uploadId, dir } = await keep();
    let end = () => {};
    const using = uploads.use(uploadId, ana, async ({ path }) => {
      await new Promise<void>((resolve) => (end = resolve));
      return readFileSync(path, 'utf8');
    });
    const closing = uploads.close();
    end();
    expect(await using).toContain('ACME');
    await closing;
    expect(existsSync(dir)).toBe(false);
    await expect(read(uploadId)).rejects.toMatchObject({ code: 'upload.unknown' });
    await expect(keep()).rejects.toMatchObject({ code: 'upload.no_room' });
  });
});

test.each([
  ['Cartera.xlsx', 'Cartera.xlsx'],
  ['/Documentos/ana/Cartera.xlsx', 'Cartera.xlsx'],
  ['C:\\Documentos\\Antigüedad de saldos.csv', 'Antigüedad de saldos.csv'],
  ['../../etc/passwd', 'passwd'],
  ['a\r\nb".csv', 'ab.csv'],
  ['..', 'file'],
  ['', 'file'],
])('%j is called %j', (name, called) => expect(uploadName(name)).toBe(called));

describe('turns', () => {
  test('of one name are taken one after the other, whatever becomes of those before; other names need not wait', async () => {
    const told: string[] = [];
    let end = () => {};
    const first = uploads.inTurn('a', async () => {
      await new Promise<void>((resolve) => (end = resolve));
      told.push('first');
      throw new Error('failed');
    });
    const second = uploads.inTurn('a', async () => void told.push('second'));
    await uploads.inTurn('b', async () => void told.push('other'));
    end();
    await expect(first).rejects.toThrow('failed');
    await second;
    expect(told).toEqual(['other', 'first', 'second']);
  });

  test('that are given up while waiting are told at once, and passed over', async () => {
    let end = () => {};
    const first = uploads.inTurn('a', async () => new Promise<void>((resolve) => (end = resolve)));
    const stop = new AbortController();
    const work = vi.fn();
    const given = uploads.inTurn('a', work, stop.signal);
    stop.abort();
    await expect(given).rejects.toMatchObject({ code: 'import.stopped' });
    end();
    await first;
    await uploads.inTurn('a', async () => undefined);
    expect(work).not.toHaveBeenCalled();
  });
});
