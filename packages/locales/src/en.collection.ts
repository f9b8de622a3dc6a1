import type { RefusalWords } from './messages.types.js';

/** Why what a collector asks is not done, in English, by code. A sentence whose fact is missing is left out; the first names none. */
export const enCollection = {
  'assignment.to_nobody': { text: 'It does not say who gets the account.', remedy: 'Give the name or number of whoever will work it.' },
  'contact.next_in_the_past': {
    text: ['The next contact cannot lie before this one.', 'The first possible day is {earliest}.'],
    remedy: 'Choose that day or a later one.',
  },
  'hold.already_ended': { text: ['That hold is over.', 'Its last day was {through}.'], remedy: 'There is nothing to lift.' },
  'hold.ends_before_begin': {
    text: ['The hold would end before it begins.', 'It begins on {earliest}.'],
    remedy: 'Choose that day or a later one as its last, or leave the day out.',
  },
  'hold.exists': {
    text: ['The account has a hold with that number already.', 'Hold {holdId}.'],
    remedy: 'Use another number for the new one.',
  },
  'hold.item_unknown': {
    text: ['The hold names a document that is not on the account.', 'Document {itemId}.'],
    remedy: 'Check the number of the document.',
  },
  'hold.not_begun': {
    text: ['The hold had not begun on that day.', 'It begins on {from}.'],
    remedy: 'Use that day or a later one; if it was placed by mistake, void it.',
  },
  'hold.of_promise': {
    text: 'Holds of promises begin and end with their promise.',
    remedy: 'Record a promise to pay, or withdraw the open one.',
  },
  'hold.unknown': { text: ['The account has no such hold.', 'Hold {holdId}.'], remedy: 'Check the number of the hold.' },
  'link.already_revoked': {
    text: ['That link was revoked already.', 'Link {linkId}.'],
    remedy: 'Nothing is to be done: it no longer opens the page.',
  },
  'link.ends_too_early': {
    text: ['The link would end before it begins.', 'The first day possible is {earliest}.'],
    remedy: 'Choose a later day.',
  },
  'link.ends_too_late': {
    text: ['The link would last too long.', 'The last day possible is {latest}.'],
    remedy: 'Choose 90 days or fewer; give a new one when it ends.',
  },
  'link.exists': { text: ['The account already has a link of that number.', 'Link {linkId}.'], remedy: 'Use another number.' },
  'link.key_missing': {
    text: 'The key that customers’ links are signed with is missing.',
    remedy: 'Set CARTERA_LINK_KEY to 32 bytes or more that nobody knows; for example with `openssl rand -base64 32`.',
  },
  'link.key_too_short': {
    text: ['The key that links are signed with is too short.', 'At least {least} bytes are needed.'],
    remedy: 'Make a new one with `openssl rand -base64 32`.',
  },
  'link.origin_invalid': {
    text: 'That is not the address of a site.',
    remedy: 'Write the protocol and the name, without a path: `https://pay.example.com`.',
  },
  'link.unknown': {
    text: ['No such link was given in this account.', 'Link {linkId}.'],
    remedy: 'See which there are with `cartera link CUSTOMER --list`.',
  },
  'run.day_backwards': { text: ['The worklist is past that day.', 'It was made for {last}.'], remedy: 'Use that day or a later one.' },
  'run.no_worklist': { text: 'The store keeps no worklist.', remedy: 'Use a store that keeps the rows of the list (`summaries`).' },
  'run.shard_invalid': { text: 'There is no such shard of the accounts.', remedy: 'Shards are counted from 0: of three, 0, 1 and 2.' },
  'snooze.in_the_past': {
    text: ['An account cannot be put off to a day that is over.', 'The first possible day is {earliest}.'],
    remedy: 'Choose that day or a later one.',
  },
  'worklist.reason_unknown': {
    text: ['The policy values accounts by a reason that does not exist.', 'Those that exist: {known}.'],
    remedy: 'Correct the reason in the policy, or remove it.',
  },
  'worklist.rules_invalid': {
    text: ['The rules that accounts are valued by do not have the expected shape.', 'Where: {path}.'],
    remedy: 'Correct that in the policy.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
