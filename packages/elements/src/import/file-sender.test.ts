import type { Imports } from '@cartera/backend';
import { describe, expect, test } from 'vitest';
import { FileSender } from './file-sender.js';
import { memoryImports } from './imports.fixture.js';

const { signal } = new AbortController();
const file = () => new File(['Cliente;Folio;Fecha;Total'], 'a.csv');
const answering = (upload: () => Promise<unknown>) => ({ ...memoryImports().imports, upload: upload as Imports['upload'] });

describe('a file is sent', () => {
  test('and is there', async () => {
    const sender = new FileSender(file());
    expect([sender.name, sender.isSent]).toEqual(['a.csv', false]);
    expect(await sender.send(memoryImports().imports, signal)).toBeUndefined();
    expect(sender.isSent).toBe(true);
  });

  test('or it is said why not', async () => {
    const odd = await new FileSender(file()).send(
      answering(async () => Promise.resolve({})),
      signal,
    );
    expect(odd?.code).toBe('import_form.answer_unreadable');
    const failed = await new FileSender(file()).send(
      answering(async () => Promise.reject(new TypeError('Failed to fetch'))),
      signal,
    );
    expect(failed?.code).toBe('backend.unreachable');
  });

  test('and one too large for the way there is a file that is too large', async () => {
    const refused = Object.assign(new Error('refused'), { code: 'http.body_too_large', facts: { bytesMax: 67_108_864 } });
    const failed = await new FileSender(file()).send(
      answering(async () => Promise.reject(refused)),
      signal,
    );
    expect(failed).toEqual({ code: 'file.too_large', facts: { megabytes: 64 }, retryable: false });
  });

  test('and where the browser itself cannot read it, that is said', async () => {
    const gone = Object.assign(file(), { slice: () => ({ arrayBuffer: async () => Promise.reject(new DOMException('gone')) }) });
    const failed = await new FileSender(gone).send(
      answering(async () => Promise.reject(new TypeError('Failed to fetch'))),
      signal,
    );
    expect(failed?.code).toBe('import_form.file_unreadable');
  });

  test('once more where the far side no longer has it, and not for anything else', async () => {
    const memory = memoryImports();
    const sender = new FileSender(file());
    await sender.send(memory.imports, signal);
    memory.forgetFiles();
    const preview = async (id: string) => memory.imports.preview(id, {});
    expect((await sender.with(memory.imports, signal, preview)).headers).toEqual(['Cliente', 'Folio', 'Fecha', 'Total']);
    expect(memory.asked.filter((act) => act.startsWith('upload'))).toHaveLength(2);
    await expect(sender.with(memory.imports, signal, async () => Promise.reject(new TypeError('x')))).rejects.toThrow('x');
    expect(memory.asked.filter((act) => act.startsWith('upload'))).toHaveLength(2);
  });
});
