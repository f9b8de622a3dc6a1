import type { DateOrder, Mapping } from '../mapping/index.js';
import { readAmount, readDay } from '../rows/index.js';
import type { SampleCell } from './sample-cells.js';

/** What is said of a form, and whether cells of a workbook say it by what they are. */
export interface GuessedForm<T> {
  readonly value: T;
  readonly byKind: boolean;
}

const DATE_ORDERS: readonly DateOrder[] = ['Y-M-D', 'D/M/Y', 'M/D/Y'];

/** The order of dates that cells settle: the only one in which they exist. Real days of a workbook need none, and take that of the country. */
export function guessDates(cells: readonly SampleCell[]): GuessedForm<DateOrder> | undefined {
  const texts = cells.flatMap(({ text, kind }) => (kind === 'day' ? [] : [text]));
  const value = settled(DATE_ORDERS, texts, (text, order) => 'value' in readDay(text, order));
  if (value) return { value, byKind: false };
  return texts.every((text) => !/\d/.test(text)) && cells.some(({ kind }) => kind === 'day') ? { value: 'D/M/Y', byKind: true } : undefined;
}

/** The decimal sign that amounts show: every one can be read so that can be read at all, and one at least has decimals. Real numbers of a workbook need none. */
export function guessDecimal(cells: readonly SampleCell[]): GuessedForm<Mapping['decimal']> | undefined {
  const texts = cells.flatMap(({ text, kind }) => (kind === 'number' ? [] : [text]));
  const shown = (['.', ','] as const).filter((sign) => texts.some((text) => new RegExp(`\\${sign}\\d{1,2}(?!\\d)`).test(text)));
  const value = settled(shown, texts, (text, sign) => 'value' in readAmount(text.replaceAll(/[^\d.,-]/g, ''), 'MXN', sign));
  if (value) return { value, byKind: false };
  return texts.every((text) => !/\d/.test(text)) && cells.some(({ kind }) => kind === 'number') ? { value: '.', byKind: true } : undefined;
}

/** The choice that fits most texts, where whatever fits another fits it too; none where two fit alike. */
function settled<T>(choices: readonly T[], texts: readonly string[], fits: (text: string, choice: T) => boolean): T | undefined {
  const fitting = choices.map((choice) => ({ choice, texts: new Set(texts.filter((text) => fits(text, choice))) }));
  const most = Math.max(0, ...fitting.map((each) => each.texts.size));
  const best = fitting.filter((each) => each.texts.size === most);
  const [first] = best;
  if (!first || most === 0 || best.length > 1) return undefined;
  return fitting.every((each) => [...each.texts].every((text) => first.texts.has(text))) ? first.choice : undefined;
}
