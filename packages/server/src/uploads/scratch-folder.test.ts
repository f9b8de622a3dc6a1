import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openUploads } from './index.js';
import { removeAbandoned, scratchFolder } from './scratch-folder.js';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cartera-test-'));
  vi.stubEnv('TMPDIR', dir);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true, force: true });
});

/** The number of a process that was there a moment ago. */
async function gone(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  const { pid = 0 } = child;
  await once(child, 'exit');
  return pid;
}

/** A folder as a process of that number would have made it. */
async function leftBy(pid: number | string, more: { readonly host?: string; readonly started?: string } = {}): Promise<string> {
  const own = await scratchFolder('uploads');
  const [, , host = '', , started = '', rest = ''] = (own.split('/').at(-1) ?? '').split('-');
  rmSync(own, { recursive: true });
  const path = join(dir, `cartera-uploads-${more.host ?? host}-${pid}-${more.started ?? started}-${rest}`);
  mkdirSync(join(path, 'one'), { recursive: true });
  writeFileSync(join(path, 'one', 'file'), 'x');
  return path;
}

describe('temporary folders', () => {
  test('of a process that is gone are removed when the next one begins, with what is in them', async () => {
    const [left, import_] = [await leftBy(await gone()), await leftBy(process.pid, { started: '1' })];
    const uploads = openUploads({ clock: () => '2026-06-01T12:00:00Z' });
    await vi.waitFor(() => expect([left, import_].map((path) => existsSync(path))).toEqual([false, false]));
    await uploads.close();
    expect(readdirSync(dir)).toEqual([]);
  });

  test('that somebody may be at stay: of a process that is there, of another machine, of nobody we know', async () => {
    const pid = await gone();
    const own = [
      await scratchFolder('uploads'),
      await scratchFolder('import'),
      await leftBy(pid, { host: '00000000' }),
      await leftBy(process.ppid, { started: '' }),
    ];
    for (const name of [`cartera-uploads-abc`, `cartera-${pid}`, 'other']) {
      mkdirSync(join(dir, name));
      own.push(join(dir, name));
    }
    await removeAbandoned();
    expect(own.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('a link that is called like one is not followed', async () => {
    const left = await leftBy(await gone());
    const elsewhere = join(dir, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'file'), 'x');
    rmSync(left, { recursive: true });
    symlinkSync(elsewhere, left);
    await removeAbandoned();
    expect(existsSync(join(elsewhere, 'file'))).toBe(true);
  });

  test('say whose they are in their names, and nobody removes those of a process that is there', async () => {
    const path = await scratchFolder('uploads');
    expect(path).toMatch(new RegExp(`cartera-uploads-[0-9a-f]{8}-${process.pid}-\\d*-\\w{6}$`));
    await removeAbandoned();
    expect(existsSync(path)).toBe(true);
  });
});
