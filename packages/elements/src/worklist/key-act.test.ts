import { expect, test } from 'vitest';
import { keyAct } from './key-act.js';

const pressed = (key: string, more: object = {}) =>
  keyAct({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

test.each([
  ['j', { act: 'move', by: 'row', step: 1, extend: false }],
  ['ArrowUp', { act: 'move', by: 'row', step: -1, extend: false }],
  ['PageDown', { act: 'move', by: 'page', step: 1, extend: false }],
  ['Home', { act: 'move', by: 'all', step: -1, extend: false }],
  ['Enter', { act: 'open' }],
  ['x', { act: 'select' }],
  ['m', { act: 'message' }],
  ['/', { act: 'search' }],
  ['?', { act: 'help' }],
  ['q', undefined],
  ['constructor', undefined],
] as const)('%s', (key, act) => {
  expect(pressed(key)).toEqual(act);
});

test('with Shift a move selects, and letters do nothing', () => {
  expect(pressed('ArrowDown', { shiftKey: true })).toEqual({ act: 'move', by: 'row', step: 1, extend: true });
  expect([pressed('A', { shiftKey: true }), pressed('?', { shiftKey: true })]).toEqual([undefined, { act: 'help' }]);
});

test('what is the browser’s stays its own: Ctrl C, Alt S, Tab', () => {
  expect([pressed('c', { ctrlKey: true }), pressed('s', { altKey: true }), pressed('Tab')]).toEqual([undefined, undefined, undefined]);
  expect([pressed('a', { ctrlKey: true }), pressed('a', { metaKey: true })]).toEqual([{ act: 'all' }, { act: 'all' }]);
});
