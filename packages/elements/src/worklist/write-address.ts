import { viewInto } from './view-into.js';

/**
 * Writes a view into the page's own address.
 *
 * @param isStep Opening and closing an account are steps that one can go back; a filter is not.
 */
export function writeAddress(view: string, isStep: boolean): void {
  const { pathname, search, hash } = location;
  const to = `${pathname}${viewInto(search, view)}${hash}`;
  if (to === `${pathname}${search}${hash}`) return;
  if (isStep) history.pushState(history.state, '', to);
  else history.replaceState(history.state, '', to);
}
