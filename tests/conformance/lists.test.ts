import * as testing from '@cartera/testing';
import { backendCases, storeCases, type BackendCase, type StoreCase } from '@cartera/testing';
import { expect, test } from 'vitest';

type Case = BackendCase | StoreCase;

/** Every list of cases that is published, but the two that hold them all. */
const lists = Object.entries(testing).filter(([name]) => name.endsWith('Cases') && name !== 'backendCases' && name !== 'storeCases');

// Who runs backendCases and storeCases runs every case there is, from its first day.
test('each published case is in the list of all, once', () => {
  const of = (isStore: boolean) =>
    lists.filter(([name]) => name.startsWith('store') === isStore).flatMap(([, cases]) => cases as readonly Case[]);
  expect(new Set(storeCases)).toEqual(new Set(of(true)));
  expect(new Set(backendCases)).toEqual(new Set(of(false)));
  expect(storeCases).toHaveLength(of(true).length);
  expect(backendCases).toHaveLength(of(false).length);
});
