import { expect, test } from 'vitest';
import { liveText } from './live-text.js';

test('one and more, in both languages; another language is Spanish', () => {
  expect(liveText('es-MX', 'changes', { n: 1 })).toBe('1 cambio · actualizar el orden');
  expect(liveText('en-GB', 'changes', { n: 3 })).toBe('3 changes · update the order');
  expect(liveText('fr', 'updated')).toBe('Se actualizó lo que ve.');
});

test('facts stand in their places', () => {
  expect(liveText('en', 'offline', { time: '14:03' })).toBe('Offline. Last updated: 14:03. It will catch up once the connection is back.');
});
