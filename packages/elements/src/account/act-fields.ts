import type { AccountField } from '@cartera/locales/account-acts';
import type { FormAct } from './act-draft.js';

/** What a field of a form is in its command. */
const PATHS: Readonly<Record<AccountField, string>> = {
  channel: 'facts.channel',
  direction: 'facts.direction',
  outcome: 'facts.outcome',
  withWhom: 'facts.withWhom',
  nextOn: 'facts.nextOn',
  contactText: 'facts.text',
  text: 'facts.text',
  to: 'facts.to',
  through: 'facts.through',
  kind: 'facts.hold.kind',
  holdThrough: 'facts.hold.through',
  itemIds: 'facts.hold.itemIds',
  reason: 'facts.reason',
  liftReason: 'facts.reason',
};

/** The fields of each form, in the order they are asked. */
export const ACT_FIELDS: Readonly<Record<FormAct, readonly AccountField[]>> = {
  contact: ['channel', 'direction', 'outcome', 'withWhom', 'nextOn', 'contactText'],
  note: ['text'],
  assign: ['to'],
  snooze: ['through'],
  hold: ['kind', 'itemIds', 'holdThrough', 'reason'],
  lift: ['liftReason'],
};

/**
 * The field of a form that a refusal is about, by its path; undefined where it is about none.
 *
 * @example
 * fieldAt('hold', 'facts.hold.itemIds[2]'); // => 'itemIds'
 */
export function fieldAt(act: FormAct, path: string | undefined): AccountField | undefined {
  const whole = path?.replace(/\[\d+\].*$/, '');
  return ACT_FIELDS[act].find((field) => PATHS[field] === whole);
}
