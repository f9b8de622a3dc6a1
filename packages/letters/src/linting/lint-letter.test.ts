import { describe, expect, test } from 'vitest';
import { LETTER_LANGUAGES, ownTemplates, type LetterTemplate } from '../templates/index.js';
import { lintLetter, REFUSED_WORDS } from './index.js';

const GOOD = `{% render 'greeting' %} {% render 'who' %}
{% render 'documents' %}
{% render 'how-to-pay' %}
{% render 'if-not-right' %} {% render 'whom-to-ask' %}`;

const template = (text: string, more: Partial<LetterTemplate> = {}): LetterTemplate => ({
  id: 'casa',
  kind: 'reminder',
  language: 'es-MX',
  channels: ['email'],
  text,
  ...more,
});
const faults = (text: string, more?: Partial<LetterTemplate>) => lintLetter(template(text, more));

describe('our own templates', () => {
  test.each(LETTER_LANGUAGES.flatMap((language) => ownTemplates(language)).map((own) => [own.id, own] as const))(
    '%s passes',
    (_id, own) => {
      expect(lintLetter(own)).toEqual([]);
    },
  );

  test('serve every stage, tone and channel of both languages', () => {
    const channels = (language: 'es-MX' | 'en', kind: 'reminder' | 'statement') =>
      ownTemplates(language)
        .filter((own) => own.kind === kind && own.stages === undefined && own.tones === undefined)
        .flatMap((own) => own.channels ?? [])
        .toSorted();
    for (const language of LETTER_LANGUAGES) {
      expect(channels(language, 'reminder')).toEqual(['copy', 'email', 'letter', 'sms', 'whatsapp']);
      expect(channels(language, 'statement')).toEqual(['copy', 'email', 'letter', 'sms', 'whatsapp']);
    }
  });
});

describe('a host’s template', () => {
  test('made of the parts passes', () => {
    expect(faults(GOOD)).toEqual([]);
  });

  test.each([
    ['greeting', /\{% render 'greeting' %\}/, ['to-whom']],
    ['documents', /\{% render 'documents' %\}/, ['what', 'as-of']],
    ['how-to-pay', /\{% render 'how-to-pay' %\}/, ['how-to-pay']],
    ['if-not-right', /\{% render 'if-not-right' %\}/, ['if-not-right']],
    ['whom-to-ask', /\{% render 'whom-to-ask' %\}/, ['whom-to-ask']],
  ])('without %s is refused', (_part, pattern, missing) => {
    const said = faults(GOOD.replace(pattern, '')).map(({ code, facts }) => [code, facts['part']]);
    expect(said).toEqual(expect.arrayContaining(missing.map((part) => ['letter.part_missing', part])));
  });

  test('that says who only where money is sent is refused once money goes by a page', () => {
    expect(faults(GOOD.replace("{% render 'who' %}", '')).map(({ facts }) => facts['part'])).toEqual(['who']);
  });

  test('that says a part only sometimes is refused', () => {
    const text = GOOD.replace("{% render 'whom-to-ask' %}", "{% if tone == 'firm' %}{% render 'whom-to-ask' %}{% endif %}");
    expect(faults(text)).toEqual([{ code: 'letter.part_missing', path: 'text', facts: { part: 'whom-to-ask' } }]);
  });

  test.each([
    ['{{ saldo }}', 'letter.variable_unknown', { name: 'saldo', line: 5 }],
    ["{% if tone == 'nadie' %}{{ saldo }}{% endif %}", 'letter.variable_unknown', { name: 'saldo', line: 5 }],
    ['{{ customer.saldo }}', 'letter.variable_unknown', { name: 'customer.saldo', line: 5 }],
    ['{% for group in due %}{{ group.saldo }}{% endfor %}', 'letter.variable_unknown', { name: 'group.saldo', line: 5 }],
    ['{{ asOf | fecha }}', 'letter.filter_unknown', { name: 'fecha', line: 5 }],
    ["{{ count | date: '%Y' }}", 'letter.filter_unknown', { name: 'date', line: 5 }],
    ["{% include 'who' %}", 'letter.tag_unknown', { name: 'include', line: 5 }],
    ["{% layout 'x' %}", 'letter.tag_unknown', { name: 'layout', line: 5 }],
    ["{% render '/etc/passwd' %}", 'letter.tag_unknown', { name: '/etc/passwd', line: 5 }],
    ["{% render '../../package.json' %}", 'letter.tag_unknown', { name: '../../package.json', line: 5 }],
    ['{% if asOf %}', 'letter.template_invalid', { issue: 'syntax', line: 5 }],
    ['{% for a in (1..900000) %}x{% endfor %}', 'letter.too_costly', {}],
    ['{% for a in (1..900) %}{% for b in (1..900) %}{% for c in (1..900) %}x{% endfor %}{% endfor %}{% endfor %}', 'letter.too_costly', {}],
    ['Pague o habrá embargo', 'letter.word_refused', { word: 'embargo', reason: 'threat', line: 5 }],
    ['Es su ÚLTIMA   oportunidad', 'letter.word_refused', { word: 'ultima oportunidad', reason: 'hurry', line: 5 }],
    ['Lo reportaremos al buró de crédito', 'letter.word_refused', { word: 'buro de credito', reason: 'threat', line: 5 }],
    ["{{ 'embar' | append: 'go' }}", 'letter.word_refused', { word: 'embargo', reason: 'threat' }],
    ['Cliente moroso', 'letter.word_refused', { word: 'moroso', reason: 'shame', line: 5 }],
    ['Pague hoy!', 'letter.exclamation', { line: 5 }],
    ['AVISO de pago', 'letter.shouting', { word: 'AVISO', line: 5 }],
  ])('with %j is %s', (text, code, facts) => {
    expect(faults(`${GOOD}\n${text}`)).toContainEqual({ code, path: 'text', facts: expect.objectContaining(facts) });
  });

  test.each([
    ['We will take legal action', 'legal action', 'threat'],
    ['This is your last chance', 'last chance', 'hurry'],
    ['You are a deadbeat', 'deadbeat', 'shame'],
    ['The court will decide', 'court', 'authority'],
  ])('in English %j is refused', (text, word, reason) => {
    expect(faults(`${GOOD}\n${text}`, { language: 'en' })).toContainEqual({
      code: 'letter.word_refused',
      path: 'text',
      facts: { word, reason, line: 5 },
    });
  });

  test('a word inside another one is not that word', () => {
    expect(faults(`${GOOD}\nNos vemos en la reunión; sin perjuicio de otras fechas.`)).toEqual([]);
    expect(faults(`${GOOD}\nWe appreciate courtesy.`, { language: 'en' })).toEqual([]);
  });

  test('an SMS that cannot fit is told', () => {
    const text = `${"{% render 'sms-ask' %} ".repeat(9)}{{ creditor.name }} {{ customer.name }}`;
    expect(faults(text, { channels: ['sms'] }).map(({ code }) => code)).toContain('letter.too_long');
  });

  test('a subject is read like the text', () => {
    expect(faults(GOOD, { subject: 'URGENTE {{ nada }}' }).map(({ code, path }) => [code, path])).toEqual([
      ['letter.variable_unknown', 'subject'],
      ['letter.word_refused', 'subject'],
      ['letter.shouting', 'subject'],
    ]);
  });
});

test('the list of words is dated, small and without accents, so that it is found in folded text', () => {
  expect(REFUSED_WORDS.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const words = Object.values(REFUSED_WORDS.words).flatMap((reasons) => Object.values(reasons).flat());
  expect(words.filter((word) => !/^[a-z0-9* ñ]+$/.test(word))).toEqual([]);
});
