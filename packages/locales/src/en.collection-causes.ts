/** Why each code of the collector’s work comes about, in English. No facts in braces. */
export const enCollectionCauses = {
  'assignment.to_nobody': '`facts.to` of `assign` is nothing but blanks.',
  'contact.next_in_the_past': 'In `log-contact` the day `facts.nextOn` is before the command’s (`on`).',
  'hold.already_ended': 'The hold was lifted before, or its last day (`through`) is before the command’s day.',
  'hold.ends_before_begin': 'A hold begins on the command’s day (`on`), and its last day (`facts.hold.through`) is before it.',
  'hold.exists':
    'A hold’s id (`facts.hold.id`) stands for it for ever on its account, even when it is over; only that of a voided one is free again.',
  'hold.item_unknown': 'On the command’s day the account has no document of that number (`facts.hold.itemIds`).',
  'hold.not_begun': 'The day of `lift-hold` (`on`) is before the first day of the hold.',
  'hold.of_promise':
    '`place-hold` or `lift-hold` came with a hold of kind `promise`, or an id that begins with `promise/`: the promise itself places and ends those.',
  'hold.unknown': 'The account has no hold with that id (`facts.holdId`), or it was voided.',
  'link.already_revoked': 'The account already has an entry `portal-link-revoked` of that link (`facts.linkId`).',
  'link.ends_too_early': 'In `issue-portal-link` the link’s end (`facts.expiresAt`) is before the command’s day (`on`).',
  'link.ends_too_late': 'In `issue-portal-link` the link’s end (`facts.expiresAt`) is more than 90 days after the command’s day (`on`).',
  'link.exists': 'A link’s id (`facts.linkId`) stands for one link of its account for ever, even when it has ended.',
  'link.key_missing':
    'With `--production` or NODE_ENV=production nothing is signed or accepted by the key of development, which everybody knows; nor are links to another machine than this one signed with it.',
  'link.key_too_short': 'CARTERA_LINK_KEY or CARTERA_LINK_KEY_OLD (`path` tells which) has fewer than 32 bytes: it could be guessed.',
  'link.not_valid':
    'The link is not complete, was changed, was signed by another key, has ended, was revoked, or is of another house or of a customer that does not exist. The answer never says which; the server’s log does.',
  'link.origin_invalid': '`--origin` has to be `http://` or `https://` with a name, and a port where there is one: no path, user or query.',
  'link.unknown': 'The account has no entry `portal-link-issued` with that id (`facts.linkId`).',
  'run.day_backwards': 'Some account was evaluated for a day after `on`: the business date does not run backwards.',
  'run.no_worklist': 'The `Store` has no `summaries`, so there are no rows to evaluate.',
  'run.shard_invalid': '`shard.index` and `shard.of` are to be whole, `index` from 0 to one less than `of`.',
  'snooze.in_the_past': 'In `snooze` the last day (`facts.through`) is before the command’s (`on`).',
  'worklist.reason_unknown': 'In `policy.worklist` one of `reasons` or `exits` has a `code` that is not in the list; `path` says which.',
  'worklist.rules_invalid':
    'In `policy.worklist` something is missing, is too much or is not of the expected type: points and days are whole numbers, amounts are minor units with their currency.',
  'worklist.unreadable':
    "What the `Backend` gave (or the page's property `page`) has not the form of a page of the worklist: `rows`, `total`, `facets` or `evaluatedOn` is missing.",
} as const satisfies Readonly<Record<string, string>>;
