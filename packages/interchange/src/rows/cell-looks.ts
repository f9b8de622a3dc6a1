import { namedDay } from './named-day.js';
import { tidyText } from './tidy-text.js';

const NUMBER = /^[-−(+]?\s*(?:\p{L}{0,3}\p{Sc}|\p{L}{3}\s)?\s*[-−]?\d[\d.,' ]*\)?\s*[-−%]?(?:\s*(?:\p{L}{3}|M\.N\.))?$/u;
const DAY = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?$/;

/** Longer than any amount with its currency; what is longer could keep the pattern busy for minutes. */
const NUMBER_LENGTH_MAX = 64;

/** Whether a cell's text looks like a number or an amount. */
export function looksLikeNumber(text: string): boolean {
  const tidy = tidyText(text);
  return tidy.length <= NUMBER_LENGTH_MAX && NUMBER.test(tidy);
}

/** Whether a cell's text looks like a day, in whatever order, in numbers or with the name of its month. */
export function looksLikeDay(text: string): boolean {
  const tidy = tidyText(text);
  return DAY.test(tidy) || namedDay(tidy) !== undefined;
}
