import type { Backend } from '@cartera/backend';
import { expect, test } from 'vitest';
import { createHttpBackend } from './index.js';

/** A far end that says what a caller's token stands for, with a tag, and notes what was asked. */
function farEnd() {
  const asked: (string | null)[] = [];
  const far = { says: 'one', hasTags: true };
  const backendOf = (token: () => string): Backend =>
    createHttpBackend({
      url: 'http://books.example/api',
      headers: () => ({ Authorization: token() }),
      fetch: async (input, init) => {
        const { headers } = new Request(input, init);
        const [known, tag] = [headers.get('if-none-match'), `"${far.says}/${headers.get('authorization')}"`];
        asked.push(known);
        if (known === tag) return new Response(null, { status: 304 });
        return Response.json({ says: far.says, to: headers.get('authorization') }, { headers: far.hasTags ? { ETag: tag } : {} });
      },
    });
  return { asked, far, backendOf };
}

test('a view that did not change is the very object of before; one that did is another', async () => {
  const { asked, far, backendOf } = farEnd();
  const backend = backendOf(() => 'ana');
  const first = await backend.view('aging', {});
  expect(await backend.view('aging', {})).toBe(first);
  far.says = 'two';
  expect(await backend.view('aging', {})).toEqual({ says: 'two', to: 'ana' });
  expect(asked).toEqual([null, '"one/ana"', '"one/ana"']);
  expect(Object.isFrozen(first)).toBe(true);
});

test('nobody is shown what another saw: not of another Backend, nor of the same one under another name', async () => {
  const { asked, backendOf } = farEnd();
  let token = 'ana';
  const backend = backendOf(() => token);
  await backend.view('aging', {});
  expect(await backendOf(() => 'beto').view('aging', {})).toEqual({ says: 'one', to: 'beto' });
  token = 'beto';
  expect(await backend.view('aging', {})).toEqual({ says: 'one', to: 'beto' });
  expect(asked).toEqual([null, null, '"one/ana"']);
});

test('only the last few are kept, and none without a tag', async () => {
  const { asked, far, backendOf } = farEnd();
  const backend = backendOf(() => 'ana');
  for (let n = 0; n < 17; n += 1) await backend.view('journal', { stream: 'account/A', after: n });
  await backend.view('journal', { stream: 'account/A', after: 0 });
  await backend.view('journal', { stream: 'account/A', after: 16 });
  expect(asked.slice(-2)).toEqual([null, '"one/ana"']);
  far.says = 'two';
  far.hasTags = false;
  await backend.view('journal', { stream: 'account/A', after: 16 });
  await backend.view('journal', { stream: 'account/A', after: 16 });
  expect(asked.at(-1)).toBeNull();
});

test('304 where nothing was known is no answer', async () => {
  const backend = createHttpBackend({ url: 'http://books.example/api', fetch: async () => new Response(null, { status: 304 }) });
  await expect(backend.view('aging', {})).rejects.toMatchObject({ code: 'backend.unexpected', facts: { status: 304 } });
});
