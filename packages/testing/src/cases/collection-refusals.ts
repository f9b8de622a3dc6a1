import type { CommandRequest } from '@cartera/backend';
import type { Hold } from '@cartera/core';
import { ask, promiseOf } from './ask-command.js';
import type { RefusalRow } from './refusal-row.types.js';

/** A hold H-1 on the whole account, unless it says more. */
const held = (other: Partial<Omit<Hold, 'from'>> = {}, on = '2026-03-02'): CommandRequest =>
  ask('place-hold', { hold: { id: 'H-1', kind: 'manual', ...other }, reason: 'Aclaración' }, { on });
const lifted = (holdId = 'H-1', on = '2026-03-05'): CommandRequest => ask('lift-hold', { holdId, reason: 'Aclarada' }, { on });

/** A link E-1, for four weeks unless it says another end. */
const linked = (expiresAt = '2026-03-30T18:00:00Z'): CommandRequest => ask('issue-portal-link', { linkId: 'E-1', expiresAt });
const unlinked = ask('revoke-portal-link', { linkId: 'E-1', reason: 'Se envió a otra persona' });

/** What holds, assignments, snoozes, contacts and links are refused for. */
export const COLLECTION_REFUSALS: readonly RefusalRow[] = [
  ...[held(), lifted(), ask('assign', { to: 'luis' }), ask('snooze', { through: '2026-03-05' })].map((command) => ({
    when: `${command.kind} where no account was opened`,
    code: 'account.not_open',
    path: 'stream',
    command: { ...command, stream: 'account/NOBODY' } as CommandRequest,
  })),
  {
    when: 'log-contact where no account was opened',
    code: 'account.not_open',
    path: 'stream',
    command: ask('log-contact', { channel: 'phone', outcome: 'no-answer' }, { stream: 'account/NOBODY' }),
  },
  { when: 'a hold is placed in the name of a promise', code: 'hold.of_promise', path: 'facts.hold', command: held({ kind: 'promise' }) },
  {
    when: 'the hold of a promise is lifted',
    code: 'hold.of_promise',
    path: 'facts.holdId',
    before: [promiseOf(100)],
    command: lifted('promise/PP-1'),
  },
  { when: 'a hold is placed twice', code: 'hold.exists', path: 'facts.hold.id', before: [held()], command: held({}, '2026-03-03') },
  {
    when: 'a hold ends before it begins',
    code: 'hold.ends_before_begin',
    path: 'facts.hold.through',
    command: held({ through: '2026-03-01' }),
  },
  {
    when: 'a hold names a document that is not there',
    code: 'hold.item_unknown',
    path: 'facts.hold.itemIds[1]',
    command: held({ itemIds: ['F-1', 'F-9'] }),
  },
  { when: 'a hold is lifted that is not there', code: 'hold.unknown', path: 'facts.holdId', command: lifted() },
  { when: 'a hold is lifted before it begins', code: 'hold.not_begun', path: 'on', before: [held()], command: lifted('H-1', '2026-03-01') },
  { when: 'a hold is lifted twice', code: 'hold.already_ended', path: 'facts.holdId', before: [held(), lifted()], command: lifted() },
  {
    when: 'a hold is lifted whose last day is over',
    code: 'hold.already_ended',
    path: 'facts.holdId',
    before: [held({ through: '2026-03-04' })],
    command: lifted(),
  },
  {
    when: 'a hold is voided that was lifted',
    code: 'void.depended_on',
    path: 'facts.entryId',
    before: [held(), lifted()],
    command: ask('void-entry', { entryId: 'b-1/1', reason: 'Error' }),
  },
  { when: 'a link is given under an id that was given', code: 'link.exists', path: 'facts.linkId', before: [linked()], command: linked() },
  {
    when: 'a link ends before the day it is given',
    code: 'link.ends_too_early',
    path: 'facts.expiresAt',
    command: linked('2026-03-01T23:59:59Z'),
  },
  { when: 'a link lasts a hundred days', code: 'link.ends_too_late', path: 'facts.expiresAt', command: linked('2026-06-10T18:00:00Z') },
  { when: 'a link is revoked that nobody gave', code: 'link.unknown', path: 'facts.linkId', command: unlinked },
  {
    when: 'a link is revoked twice',
    code: 'link.already_revoked',
    path: 'facts.linkId',
    before: [linked(), unlinked],
    command: unlinked,
  },
  {
    when: 'a revocation is voided: it would open the page again',
    code: 'void.lasting',
    path: 'facts.entryId',
    before: [linked(), unlinked],
    command: ask('void-entry', { entryId: 'b-2/1', reason: 'Error' }),
  },
  { when: 'an account is assigned to nobody', code: 'assignment.to_nobody', path: 'facts.to', command: ask('assign', { to: ' ' }) },
  { when: 'an account is assigned to no name', code: 'command.invalid', path: 'facts.to', command: ask('assign', { to: '' }) },
  {
    when: 'an account is put off into the past',
    code: 'snooze.in_the_past',
    path: 'facts.through',
    command: ask('snooze', { through: '2026-03-01' }),
  },
  {
    when: 'a contact is to be followed up before it was made',
    code: 'contact.next_in_the_past',
    path: 'facts.nextOn',
    command: ask('log-contact', { channel: 'phone', outcome: 'call-back', nextOn: '2026-03-01' }),
  },
  {
    when: 'a contact has an outcome nobody knows',
    code: 'command.invalid',
    path: 'facts.outcome',
    command: ask('log-contact', { channel: 'phone', outcome: 'cheerful' as never }),
  },
];
