import { describe, expect, test } from 'vitest';
import { EMPTY_ACT, nextAct, type ActDraft, type FormAct } from './act-draft.js';
import { readAct } from './read-act.js';

const draft = (values: ActDraft['values'], more: Partial<ActDraft> = {}): ActDraft => ({ ...EMPTY_ACT, values, ...more });
const read = (act: FormAct, values: ActDraft['values'], more?: Partial<ActDraft>) => readAct(act, draft(values, more), { holdId: 'PA-1' });

describe('readAct', () => {
  test.each<[FormAct, readonly string[]]>([
    ['contact', ['outcome']],
    ['note', ['text']],
    ['assign', ['to']],
    ['snooze', ['through']],
    ['hold', ['kind', 'reason']],
    ['lift', ['liftReason']],
  ])('%s: what has to be said', (act, missing) => {
    const { problems, asked } = read(act, {});
    expect(Object.entries(problems)).toEqual(missing.map((field) => [field, 'missing']));
    expect(asked).toBeUndefined();
  });

  test('each form comes to its command; blanks around an answer are not meant, empty ones are left out', () => {
    expect(read('contact', { outcome: 'no-answer', contactText: '  ' }).asked).toEqual({
      kind: 'log-contact',
      facts: { channel: 'phone', direction: 'outgoing', outcome: 'no-answer' },
    });
    expect(read('note', { text: ' Una nota\n' }).asked).toEqual({ kind: 'log-note', facts: { text: 'Una nota' } });
    expect(read('assign', { to: ' luis ' }).asked).toEqual({ kind: 'assign', facts: { to: 'luis' } });
    expect(read('snooze', { through: '2028-04-02' }).asked).toEqual({ kind: 'snooze', facts: { through: '2028-04-02' } });
    expect(read('lift', { liftReason: 'Ya' }).asked).toEqual({ kind: 'lift-hold', facts: { holdId: 'PA-1', reason: 'Ya' } });
  });

  test('a hold is of the whole account, or of the documents chosen, of which there has to be one', () => {
    const answers = { kind: 'legal', reason: 'Juicio' };
    expect(read('hold', answers).asked?.facts).toEqual({ hold: { id: 'PA-1', kind: 'legal' }, reason: 'Juicio' });
    expect(read('hold', answers, { itemIds: ['F-1'] }).asked?.facts).toMatchObject({ hold: { itemIds: ['F-1'] } });
    expect(read('hold', answers, { itemIds: [] }).problems).toEqual({ itemIds: 'missing' });
  });

  test.each(['2028-02-30', '2028-2-3', 'mañana'])('%s is no day', (nextOn) => {
    expect(read('contact', { outcome: 'call-back', nextOn }).problems).toEqual({ nextOn: 'unreadable' });
  });

  test('a day of which a part is typed is not left out', () => {
    expect(read('contact', { outcome: 'call-back' }, { unfinished: ['nextOn'] }).problems).toEqual({ nextOn: 'unreadable' });
  });
});

describe('nextAct', () => {
  const request = {
    command: { kind: 'log-note', stream: 'account/A', on: '2028-03-31', facts: { text: 'x' } },
    idempotencyKey: 'k',
  } as const;
  const sent = nextAct(draft({ text: 'x' }), { type: 'sent', request });

  test('what was sent is kept for a retry, until an answer changes', () => {
    expect(nextAct(sent, { type: 'unanswered' })).toMatchObject({ sent: request, unanswered: true });
    expect(nextAct(nextAct(sent, { type: 'unanswered' }), { type: 'sent', request }).unanswered).toBeUndefined();
    const changed = nextAct(sent, { type: 'value', field: 'text', value: 'y' });
    expect([changed.sent, changed.values.text]).toEqual([undefined, 'y']);
  });

  test('a refusal goes with the answers it was about', () => {
    const refused = nextAct(sent, { type: 'refused', refusal: { code: 'account.not_open', facts: {} } });
    expect(refused.refusal?.code).toBe('account.not_open');
    expect(nextAct(refused, { type: 'items', itemIds: ['F-1'] })).toMatchObject({ values: { text: 'x' }, itemIds: ['F-1'] });
    expect(nextAct(refused, { type: 'items', itemIds: undefined }).refusal).toBeUndefined();
  });

  test('a day is unfinished until all of it is typed', () => {
    const half = nextAct(EMPTY_ACT, { type: 'value', field: 'nextOn', value: '', unfinished: true });
    expect(half.unfinished).toEqual(['nextOn']);
    expect(nextAct(half, { type: 'value', field: 'nextOn', value: '2028-04-01' }).unfinished).toEqual([]);
  });
});
