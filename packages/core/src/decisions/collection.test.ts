import { describe, expect, test } from 'vitest';
import { positionAt } from '../position/index.js';
import { invoice, mxn, refusalOf, story, type Story } from './story.fixture.js';

function account(): Story {
  const told = story();
  told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100_000), '2026-03-31'));
  return told;
}

const held = (id = 'H-1', more: object = {}) => ({ hold: { id, kind: 'manual' as const, ...more }, reason: 'aclaración' });
const holdsOn = ({ journal }: Story, asOf: string) => positionAt(journal, { asOf }).holds.map(({ id }) => id);

describe('holds', () => {
  test('from the command’s day through its last; the day it is lifted is the first without it', () => {
    const told = account();
    told.tell('place-hold', '2026-04-01', held('H-1', { through: '2026-04-20' }));
    expect(['2026-03-31', '2026-04-01', '2026-04-20', '2026-04-21'].map((day) => holdsOn(told, day))).toEqual([[], ['H-1'], ['H-1'], []]);
    told.tell('lift-hold', '2026-04-10', { holdId: 'H-1', reason: 'aclarado' });
    expect(['2026-04-09', '2026-04-10'].map((day) => holdsOn(told, day))).toEqual([['H-1'], []]);
  });

  test('lifted on its first day it held nothing; voided, its id is free again', () => {
    const told = account();
    told.tell('place-hold', '2026-04-01', held(), { id: 'place' });
    told.tell('lift-hold', '2026-04-01', { holdId: 'H-1', reason: 'error' }, { id: 'lift' });
    expect(holdsOn(told, '2026-04-01')).toEqual([]);
    expect(refusalOf(told.tell('void-entry', '2026-04-01', { entryId: 'place/1', reason: 'error' }))).toBe('void.depended_on');
    told.tell('void-entry', '2026-04-01', { entryId: 'lift/1', reason: 'error' });
    expect(holdsOn(told, '2026-04-02')).toEqual(['H-1']);
    told.tell('void-entry', '2026-04-01', { entryId: 'place/1', reason: 'error' });
    expect(refusalOf(told.tell('place-hold', '2026-04-05', held()))).toBeUndefined();
    expect(holdsOn(told, '2026-04-05')).toEqual(['H-1']);
  });

  test('are refused in this order', () => {
    const told = account();
    told.tell('make-promise', '2026-03-05', { promiseId: 'A', parts: [{ dueOn: '2026-03-10', amount: mxn(1) }] });
    const place = (...[id, more, on = '2026-04-02']: [string?, object?, string?]) => refusalOf(told.tell('place-hold', on, held(id, more)));
    const lift = (holdId: string, on = '2026-04-05') => refusalOf(told.tell('lift-hold', on, { holdId, reason: 'x' }));
    expect(refusalOf(story({ opened: false }).tell('place-hold', '2026-04-02', held()))).toBe('account.not_open');
    expect(refusalOf(story({ opened: false }).tell('lift-hold', '2026-04-02', { holdId: 'H', reason: 'x' }))).toBe('account.not_open');
    expect(place('H-1', { kind: 'promise' })).toBe('hold.of_promise');
    expect(place('promise/A', { through: '2026-01-01' })).toBe('hold.of_promise');
    expect(place()).toBeUndefined();
    expect(place('H-1', { through: '2026-01-01' })).toBe('hold.exists');
    expect(place('H-2', { through: '2026-04-01', itemIds: ['F-9'] })).toBe('hold.ends_before_begin');
    expect(place('H-2', { itemIds: ['F-1', 'F-9'] })).toBe('hold.item_unknown');
    expect(place('H-2', { itemIds: ['F-1'] }, '2026-02-01')).toBe('hold.item_unknown'); // not there yet
    expect([lift('promise/A'), lift('H-9'), lift('H-1', '2026-04-01')]).toEqual(['hold.of_promise', 'hold.unknown', 'hold.not_begun']);
    expect([lift('H-1'), lift('H-1')]).toEqual([undefined, 'hold.already_ended']);
  });
});

describe('assigning, putting off, contacts', () => {
  test('are refused in this order', () => {
    const none = story({ opened: false });
    const told = account();
    expect(refusalOf(none.tell('assign', '2026-04-02', { to: ' ' }))).toBe('account.not_open');
    expect(refusalOf(told.tell('assign', '2026-04-02', { to: ' ' }))).toBe('assignment.to_nobody');
    expect(refusalOf(none.tell('snooze', '2026-04-02', { through: '2026-04-01' }))).toBe('account.not_open');
    expect(refusalOf(told.tell('snooze', '2026-04-02', { through: '2026-04-01' }))).toBe('snooze.in_the_past');
    const contact = { channel: 'phone', outcome: 'call-back', nextOn: '2026-04-01' } as const;
    expect(refusalOf(none.tell('log-contact', '2026-04-02', contact))).toBe('account.not_open');
    expect(refusalOf(told.tell('log-contact', '2026-04-02', contact))).toBe('contact.next_in_the_past');
  });

  test('what was said in a contact is personal, the rest are facts', () => {
    const told = account();
    told.tell('log-contact', '2026-04-02', { channel: 'phone', outcome: 'will-pay', withWhom: 'payables', text: 'Paga el lunes' });
    const entry = told.journal.entries.at(-1);
    expect(entry).toMatchObject({ kind: 'contact-logged', facts: { channel: 'phone', outcome: 'will-pay', withWhom: 'payables' } });
    expect(entry?.personal).toMatchObject({ text: 'Paga el lunes' });
    expect(entry?.facts).not.toHaveProperty('text');
  });
});
