import { expect, test } from 'vitest';
import { checkClabe, formatClabe } from './index.js';

test('bank, city, account and check digit stand apart', () => {
  expect(formatClabe('032180000118359719')).toBe('032 180 00011835971 9');
  expect(formatClabe(' 032180000118359719\n')).toBe('032 180 00011835971 9');
});

test('what is no CLABE stays as it came', () => {
  for (const text of ['', '032180000118359718', 'DE89 3704 0044 0532 0130 00']) expect(formatClabe(text)).toBe(text);
});

test('without its spaces it is the number it was', () => {
  expect(checkClabe(formatClabe('032180000118359719').replaceAll(' ', ''))).toMatchObject({ ok: true, account: '00011835971' });
});
