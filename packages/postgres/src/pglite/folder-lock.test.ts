import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFolder } from './folder-lock.js';
import { lockOwner } from './lock-owner.js';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cartera-lock-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** The number of a process that is gone. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

async function leave(lock: unknown): Promise<void> {
  await writeFile(join(dir, 'lock.json'), typeof lock === 'string' ? lock : JSON.stringify(lock));
}

const inUse = (pid: number): object => ({ code: 'store.in_use', path: '--data', facts: { pid } });

describe('a lock that is held', () => {
  test('keeps others out and says who has it, and where it answers', async () => {
    const lock = await lockFolder(dir);
    await expect(lockFolder(dir)).rejects.toMatchObject(inUse(process.pid));
    expect(await lockOwner(dir)).toMatchObject({ pid: process.pid, host: hostname() });
    await lock.setAddress('http://127.0.0.1:8080');
    await expect(lockFolder(dir)).rejects.toMatchObject({ facts: { pid: process.pid, address: 'http://127.0.0.1:8080' } });
    expect(await lockOwner(dir)).toMatchObject({ address: 'http://127.0.0.1:8080' });
  });

  test('is gone when it is released, and leaves nothing behind', async () => {
    const lock = await lockFolder(dir);
    await lock.setAddress('http://127.0.0.1:8080');
    await lock.release();
    expect([await lockOwner(dir), await readdir(dir)]).toEqual([undefined, []]);
    await (await lockFolder(dir)).release();
  });

  test('of another machine stays: its process cannot be asked', async () => {
    const owner = { pid: await deadPid(), host: 'elsewhere.example', startedAt: '2026-03-02T18:00:00Z' };
    await leave(owner);
    await expect(lockFolder(dir)).rejects.toMatchObject(inUse(owner.pid));
    expect(await lockOwner(dir)).toEqual(owner);
  });

  test('of another living process stays', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    await once(child, 'spawn');
    await leave({ pid: child.pid, host: hostname(), startedAt: '2026-03-02T18:00:00Z' });
    await expect(lockFolder(dir)).rejects.toMatchObject(inUse(child.pid ?? 0));
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await lockFolder(dir)).release();
  });

  test('that somebody else took meanwhile is neither released nor given an address', async () => {
    const lock = await lockFolder(dir);
    const other = JSON.stringify({ pid: 1, host: 'elsewhere.example', startedAt: '2026-03-02T18:00:00Z' });
    await leave(other);
    await lock.setAddress('http://127.0.0.1:8080');
    await lock.release();
    expect(await readFile(join(dir, 'lock.json'), 'utf8')).toBe(other);
  });
});

describe('a lock without an owner is taken over', () => {
  test('of a process that is gone', async () => {
    await leave({ pid: await deadPid(), host: hostname(), startedAt: '2026-03-02T18:00:00Z', address: 'http://127.0.0.1:1' });
    expect(await lockOwner(dir)).toBeUndefined();
    await lockFolder(dir);
    expect(await lockOwner(dir)).toMatchObject({ pid: process.pid });
    expect(await readdir(dir)).toEqual(['lock.json']);
  });

  test.skipIf(process.platform !== 'linux')('of a process whose number another has now: this one, in a restarted container', async () => {
    await lockFolder(dir);
    const { processStartedAt, ...own } = JSON.parse(await readFile(join(dir, 'lock.json'), 'utf8')) as Record<string, unknown>;
    expect(processStartedAt).toMatch(/^\d+$/);
    await leave({ ...own, processStartedAt: '1' });
    await (await lockFolder(dir)).release();
  });

  test.each([
    '',
    'garbage',
    'null',
    '[]',
    '{"pid":',
    '{"pid":"5","host":"h"}',
    { pid: 0, host: hostname() },
    { pid: -1, host: hostname() },
    { pid: 1.5 },
  ])('that says %j', async (lock) => {
    await leave(lock);
    expect(await lockOwner(dir)).toBeUndefined();
    await lockFolder(dir);
    expect(await lockOwner(dir)).toMatchObject({ pid: process.pid });
  });

  test('where clearing away was broken off', async () => {
    await leave('garbage');
    await mkdir(join(dir, 'lock.json.clearing'));
    await utimes(join(dir, 'lock.json.clearing'), 0, 0);
    await (await lockFolder(dir)).release();
    expect(await readdir(dir)).toEqual([]);
  });
});

describe('of many at once exactly one wins', () => {
  const ROUNDS = 30;
  const TAKERS = 12;

  test.each(['free', 'dead', 'garbage'])('over a lock that is %s', async (state) => {
    const pid = await deadPid();
    for (let round = 0; round < ROUNDS; round += 1) {
      if (state === 'dead') await leave({ pid, host: hostname(), startedAt: '2026-03-02T18:00:00Z' });
      if (state === 'garbage') await leave('garbage');
      const taken = await Promise.allSettled(Array.from({ length: TAKERS }, () => lockFolder(dir)));
      const won = taken.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      expect(won).toHaveLength(1);
      for (const each of taken) if (each.status === 'rejected') expect(each.reason).toMatchObject(inUse(process.pid));
      await won[0]?.release();
      expect(await readdir(dir)).toEqual([]);
    }
  });
});
