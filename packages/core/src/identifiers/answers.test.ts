import { expect, test } from 'vitest';
import { checkClabe, checkRfc } from './index.js';

test('answers cannot be changed', () => {
  const answers = [checkRfc('EKU9003173C9'), checkRfc(''), checkClabe('032180000118359719'), checkClabe('')];
  expect(answers.every((answer) => Object.isFrozen(answer))).toBe(true);
});

test('what is no text is none, whatever a caller without types hands over', () => {
  for (const odd of [undefined, null, 32_180_000_118_359, {}] as unknown as string[]) {
    expect(checkRfc(odd)).toEqual({ ok: false, code: 'rfc.length' });
    expect(checkClabe(odd)).toEqual({ ok: false, code: 'clabe.length' });
  }
});
