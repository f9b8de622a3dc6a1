import type { DateOrder, Mapping } from '../mapping/index.js';
import { namedDay, readAmount, readDay } from '../rows/index.js';
import type { SampleCell } from './sample-cells.js';

/** What is said of a form, and by what: texts that fit no other, cells of a workbook that are days or numbers, names of months. */
export interface GuessedForm<T> {
  readonly value: T;
  readonly by: 'texts' | 'kind' | 'names';
}

const DATE_ORDERS: readonly DateOrder[] = ['Y-M-D', 'D/M/Y', 'M/D/Y'];

/** The order of dates that cells settle: the only one in which they exist. Real days of a workbook and names of months need none, and take that of the country. */
export function guessDates(cells: readonly SampleCell[]): GuessedForm<DateOrder> | undefined {
  const written = cells.flatMap(({ text, kind }) => (kind === 'day' ? [] : [text]));
  const texts = written.filter((text) => namedDay(text) === undefined);
  const value = settled(DATE_ORDERS, texts, (text, order) => 'value' in readDay(text, order));
  if (value) return { value, by: 'texts' };
  if (texts.some((text) => /\d/.test(text))) return undefined;
  if (written.length > texts.length) return { value: 'D/M/Y', by: 'names' };
  return cells.some(({ kind }) => kind === 'day') ? { value: 'D/M/Y', by: 'kind' } : undefined;
}

/** The decimal sign that amounts show: every one can be read so that can be read at all, and one at least has decimals. Real numbers of a workbook need none. */
export function guessDecimal(cells: readonly SampleCell[]): GuessedForm<Mapping['decimal']> | undefined {
  const texts = cells.flatMap(({ text, kind }) => (kind === 'number' ? [] : [text]));
  const shown = (['.', ','] as const).filter((sign) => texts.some((text) => new RegExp(`\\${sign}\\d{1,2}(?!\\d)`).test(text)));
  const value = settled(shown, texts, (text, sign) => 'value' in readAmount(text.replaceAll(/[^\d.,-]/g, ''), 'MXN', sign));
  if (value) return { value, by: 'texts' };
  return texts.every((text) => !/\d/.test(text)) && cells.some(({ kind }) => kind === 'number') ? { value: '.', by: 'kind' } : undefined;
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
