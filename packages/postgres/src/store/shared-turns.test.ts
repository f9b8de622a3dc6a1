import { expect, test } from 'vitest';
import { sharedTurns } from './shared-turns.js';

/** Work that is ended by hand; each time it is begun counts. */
function workshop() {
  const begun: { end: (result: number) => void; fail: () => void }[] = [];
  const work = () =>
    new Promise<number>((resolve, reject) => begun.push({ end: resolve, fail: () => reject(new Error(`turn ${begun.length}`)) }));
  return { begun, work };
}
const saying = (error: unknown) => (error instanceof Error ? error.message : '');
const soon = async () => new Promise((resolve) => setTimeout(resolve));

test('who asks while it is done shares the next turn; nobody gets what was begun before he asked', async () => {
  const { begun, work } = workshop();
  const shared = sharedTurns();
  const first = shared('a', work);
  const others = Promise.all([shared('a', work), shared('a', work), shared('a', work)]);
  await soon();
  expect(begun).toHaveLength(1);
  begun[0]?.end(1);
  expect(await first).toBe(1);
  await soon();
  expect(begun).toHaveLength(2);
  const later = shared('a', work);
  begun[1]?.end(2);
  expect(await others).toEqual([2, 2, 2]);
  await soon();
  begun[2]?.end(3);
  expect(await later).toBe(3);
  expect(begun).toHaveLength(3);
});

test('keys do not wait for each other, and what is over is forgotten', async () => {
  const { begun, work } = workshop();
  const shared = sharedTurns();
  const both = Promise.all([shared('a', work), shared('b', work)]);
  expect(begun).toHaveLength(2);
  begun.forEach(({ end }, n) => end(n));
  expect(await both).toEqual([0, 1]);
  const again = shared('a', work);
  begun[2]?.end(9);
  expect(await again).toBe(9);
});

test('a turn that fails fails for whose work it was; the others do their own', async () => {
  const { begun, work } = workshop();
  const shared = sharedTurns();
  const first = shared('a', work).catch(saying);
  const leader = shared('a', work).catch(saying);
  const other = shared('a', work);
  begun[0]?.fail();
  expect(await first).toBe('turn 1');
  await soon();
  begun[1]?.fail();
  expect(await leader).toBe('turn 2');
  await soon();
  begun[2]?.end(7);
  expect(await other).toBe(7);
});
