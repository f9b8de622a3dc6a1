import { expect, test } from 'vitest';
import { fieldAt } from './act-fields.js';

test.each([
  ['contact', 'facts.nextOn', 'nextOn'],
  ['contact', 'facts.text', 'contactText'],
  ['note', 'facts.text', 'text'],
  ['assign', 'facts.to', 'to'],
  ['snooze', 'facts.through', 'through'],
  ['hold', 'facts.hold.through', 'holdThrough'],
  ['hold', 'facts.hold.itemIds[3]', 'itemIds'],
  ['hold', 'facts.reason', 'reason'],
  ['lift', 'facts.reason', 'liftReason'],
  ['lift', 'facts.holdId', undefined],
  ['note', 'stream', undefined],
  ['note', undefined, undefined],
] as const)('in %s, %s is about %s', (act, path, field) => {
  expect(fieldAt(act, path)).toBe(field);
});
