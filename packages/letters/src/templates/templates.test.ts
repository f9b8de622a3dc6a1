import { describe, expect, test } from 'vitest';
import { chooseTemplate, parseLetterTemplate, type LetterTemplate } from './index.js';

const one = (id: string, more: Partial<LetterTemplate> = {}): LetterTemplate => ({
  id,
  kind: 'reminder',
  language: 'es-MX',
  text: 'x',
  ...more,
});
const wanted = { kind: 'reminder', language: 'es-MX', channel: 'email', tone: 'firm', stage: 'overdue' } as const;

describe('which template serves', () => {
  test('ours, where a host has none', () => {
    expect(chooseTemplate([], wanted).id).toBe('reminder.es-MX');
    expect(chooseTemplate([one('casa', { language: 'en' }), one('aviso', { stages: ['due-today'] })], wanted).id).toBe('reminder.es-MX');
  });

  test('a host’s own before ours, the one that says most, the later of two alike', () => {
    const own = [one('a'), one('b', { tones: ['firm'], channels: ['email'] }), one('c', { tones: ['firm'] }), one('d')];
    expect(chooseTemplate(own, wanted).id).toBe('b');
    expect(chooseTemplate(own, { ...wanted, tone: 'cordial' }).id).toBe('d');
  });

  test('an SMS only by a template that names it', () => {
    expect(chooseTemplate([one('a')], { ...wanted, channel: 'sms' }).id).toBe('reminder-sms.es-MX');
    expect(chooseTemplate([one('a', { channels: ['sms'] })], { ...wanted, channel: 'sms' }).id).toBe('a');
  });

  test('none in a language nobody writes', () => {
    expect(() => chooseTemplate([], { ...wanted, language: 'fr' as never })).toThrow(
      expect.objectContaining({ code: 'letter.template_unknown' }),
    );
  });
});

describe('a template’s file', () => {
  const text = 'Hola {{ customer.name }}\n';

  test('is JSON, or a text with a head', () => {
    const json = { id: 'corta', kind: 'reminder', language: 'es-MX', stages: ['overdue'], subject: 'Pago', text };
    expect(parseLetterTemplate(JSON.stringify(json))).toEqual(json);
    const liquid = `\uFEFF---\r\nid: corta\r\nkind: reminder\r\nlanguage: es-MX\r\nstages: overdue\r\nsubject: Pago\r\n---\r\n${text}`;
    expect(parseLetterTemplate(liquid)).toEqual(json);
  });

  test.each([
    ['Hola', { issue: 'not_json' }],
    ['[]', { issue: 'not_an_object' }],
    ['---\nid corta\n---\nx', { issue: 'not_a_field' }],
    [JSON.stringify({ ...one('a'), tono: 'firm' }), { issue: 'unknown_field' }],
    [JSON.stringify(one('')), { issue: 'not_an_id' }],
    [JSON.stringify(one('a', { kind: 'aviso' as never })), { issue: 'not_a_choice' }],
    [JSON.stringify(one('a', { language: 'fr' as never })), { issue: 'not_a_choice' }],
    [JSON.stringify(one('a', { tones: ['duro' as never] })), { issue: 'not_a_choice' }],
    [JSON.stringify(one('a', { stages: [] })), { issue: 'not_a_choice' }],
    [JSON.stringify(one('a', { text: ' ' })), { issue: 'not_a_text' }],
    [JSON.stringify({ ...one('a'), subject: 5 }), { issue: 'not_a_text' }],
  ])('%.40s is refused', (file, facts) => {
    expect(() => parseLetterTemplate(file)).toThrow(expect.objectContaining({ code: 'letter.template_invalid', facts }));
  });
});
