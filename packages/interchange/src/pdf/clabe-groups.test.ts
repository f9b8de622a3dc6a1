import { expect, test } from 'vitest';
import { clabeGroups } from './clabe-groups.js';

test('bank, city, account in two, check digit', () => {
  expect(clabeGroups('032180000118359719')).toBe('032\u00A0180\u00A000011\u00A0835971\u00A09');
});

test('what is no CLABE stays as it is', () => {
  expect(clabeGroups('ES9121000418450200051332')).toBe('ES9121000418450200051332');
});
