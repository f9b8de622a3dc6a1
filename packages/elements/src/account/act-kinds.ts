import type { AccountAct, AccountTab } from '@cartera/locales/account';
import type { KnownCapabilities } from './capabilities-of.js';

/** Every act, in the order of the buttons, with the commands it may come to. */
const KINDS: Readonly<Record<AccountAct, readonly string[]>> = {
  contact: ['log-contact'],
  promise: ['make-promise'],
  payment: ['record-payment'],
  message: ['send-reminder', 'send-statement'],
  note: ['log-note'],
  assign: ['assign'],
  snooze: ['snooze'],
  hold: ['place-hold'],
  lift: ['lift-hold'],
};

const VIEWS: Readonly<Record<AccountTab, string>> = {
  items: 'position',
  timeline: 'journal',
  promises: 'promises',
  statement: 'statement',
};

/** Whether something is the name of an act that can be opened by itself: a hold is lifted where it stands. */
export function isAct(value: unknown): value is Exclude<AccountAct, 'lift'> {
  return typeof value === 'string' && value !== 'lift' && Object.hasOwn(KINDS, value);
}

/** The acts of somebody who may this; of whoever does not say, all but messages: somebody has to be there who writes them. */
export function actsOf(may: KnownCapabilities | undefined): readonly AccountAct[] {
  return (Object.keys(KINDS) as AccountAct[]).filter((act) =>
    may === undefined ? act !== 'message' : (act !== 'message' || may.messages) && KINDS[act].some((kind) => may.commands.includes(kind)),
  );
}

/** The tabs of somebody who may this; of whoever does not say, all. */
export function tabsOf(may: KnownCapabilities | undefined): readonly AccountTab[] {
  return (Object.keys(VIEWS) as AccountTab[]).filter((tab) => may === undefined || may.views.includes(VIEWS[tab]));
}
