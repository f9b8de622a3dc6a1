import { expect, test } from 'vitest';
import { keepPlace } from './kept-place.js';

const place = {
  rows: [
    { stream: 'a', below: -8 },
    { stream: 'b', below: 24 },
    { stream: 'c', below: 56 },
  ],
  holds: 1,
};

test.each([
  ['the row held on to stays', { a: 0, b: 9, c: 2 }, { index: 9, below: 24 }],
  ['where it is gone the next below does', { a: 0, c: 4 }, { index: 4, below: 56 }],
  ['then the nearest above', { a: 3 }, { index: 3, below: -8 }],
  ['none: the list stays where it is', {}, undefined],
])('%s', (_what, now: Readonly<Record<string, number>>, expected) => {
  expect(keepPlace(place, (stream) => now[stream])).toEqual(expected);
});
