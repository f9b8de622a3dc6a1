import type { Hold } from '@cartera/core';
import { phrase } from '@cartera/locales';
import type { AccountView } from './account-view.js';

/** Documents a hold names before it only counts them. */
const NAMED = 3;

/** How long a hold lasts and what it holds: 'hasta el 15 abr 2026, solo F-1042'. */
export function holdText({ words, day }: Pick<AccountView, 'words' | 'day'>, { through, itemIds }: Hold): string {
  const until = through === undefined ? words.holdOpen : phrase(words.holdThrough, { day: day(through) });
  if (!itemIds) return until;
  const named = itemIds.slice(0, NAMED).join(', ');
  const rest = itemIds.length > NAMED ? ` + ${itemIds.length - NAMED}` : '';
  return `${until}, ${phrase(words.holdItems, { items: `${named}${rest}` })}`;
}
