import { expect, test } from 'vitest';
import { columnWidths } from './column-widths.js';

const text = (least: number, natural: number) => ({ least, natural, isText: true });
const figure = (width: number) => ({ least: width, natural: width, isText: false });

test('figures keep their width, a text takes the rest', () => {
  expect(columnWidths([text(20, 90), figure(30), figure(40)], 200)).toEqual([130, 30, 40]);
});

test('where texts have to give way, those that want little get it', () => {
  expect(columnWidths([text(20, 30), text(20, 500), figure(50)], 200)).toEqual([30, 120, 50]);
});

test('where nothing fits, nothing is narrower than it may be', () => {
  expect(columnWidths([text(20, 90), figure(300)], 200)).toEqual([20, 300]);
});

test('without a text, figures do not spread', () => {
  expect(columnWidths([figure(30), figure(40)], 200)).toEqual([30, 40]);
});

test('a long head has one line where texts need nothing more', () => {
  const wish = { least: 30, natural: 40, ample: 60, isText: false };
  expect(columnWidths([text(20, 50), wish], 200)).toEqual([140, 60]);
  expect(columnWidths([text(20, 500), wish], 200)).toEqual([160, 40]);
});
