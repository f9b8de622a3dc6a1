type TextFacet = 'reason' | 'bucket' | 'assignedTo' | 'currency';
type YesNoFacet = 'withPromise' | 'snoozed';

/** The names of filters in an address. */
export const TEXT_FILTERS: readonly (readonly [string, TextFacet])[] = [
  ['reason', 'reason'],
  ['bucket', 'bucket'],
  ['assigned', 'assignedTo'],
  ['currency', 'currency'],
];
export const YES_NO_FILTERS: readonly (readonly [string, YesNoFacet])[] = [
  ['promise', 'withPromise'],
  ['snoozed', 'snoozed'],
];
/** All that a view says in an address. */
export const VIEW_NAMES = ['order', 'q', 'open', ...[...TEXT_FILTERS, ...YES_NO_FILTERS].map(([name]) => name)];
