/** Why each code of late interest and waivers comes about, in English, for whoever has to find out. No facts in braces. */
export const enInterestCauses = {
  'interest.cap_below_zero':
    '`maximumPercent` of the terms, or `interest.maximumPercent` or `interest.maximumPerYear` of the policy, is below zero.',
  'interest.charge_days_invalid':
    '`interest.chargeDaysOfMonth` of the policy is no list, has nothing in it, or has something that is no whole number from 1 to 31.',
  'interest.grace_invalid': '`grace.days` has a fraction or is below zero, or `grace.then` is neither `from-due` nor `from-end-of-grace`.',
  'interest.item_unknown': 'In `charge-interest` a number of `facts.itemIds` belongs to no document issued by the day of the command.',
  'interest.pause_invalid': 'In one of the `pauses` of interest the day `until` comes before `from`.',
  'interest.rate_above_cap':
    'The rate, taken for a year (12 times the monthly one; 365 or 360 times the daily one, by the day count), is above `interest.maximumPerYear` of the policy.',
  'interest.rate_below_zero': '`perYear`, `perMonth` or `perDay` has a minus sign. `path` says which.',
  'interest.rate_invalid': 'The rate has none of `perYear`, `perMonth` and `perDay`.',
  'interest.rate_missing':
    'The table of rates begins after a day with a balance, or its last row ends (`through`) before. Days without a balance need no rate.',
  'interest.rate_table_invalid':
    'The table has no row, two begin on one day or out of order, or after a `through` the next `from` is not the day that follows. `path` points at the first that fails.',
  'interest.rounding_invalid': '`round` of the terms is neither `at-end` nor `daily`.',
  'interest.tax_below_zero': '`interest.tax.percent` of the policy is below zero.',
  'waiver.currency_mismatch': '`facts.amount` of `waive` is in another currency than that instalment.',
  'waiver.exceeds_open':
    'The amount is more than is open of that `component` on the day of the command or any later one: what other entries have taken already is not waived.',
  'waiver.item_unknown':
    'On the day of the `waive` command the account does not have that instalment (`facts.itemId`, `facts.instalment`).',
  'waiver.not_positive': '`facts.amount` of `waive` is zero or below.',
} as const satisfies Readonly<Record<string, string>>;
