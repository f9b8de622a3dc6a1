import type { Mapping } from '../mapping/index.js';
import type { TableRecord } from '../table/index.js';
import { looksLikeNumber } from './cell-looks.js';
import type { Field, Places } from './places-of.js';
import { tidyText } from './tidy-text.js';

/** Who a line of a customer is about. */
export interface LineCustomer {
  readonly customer: string;
  readonly name: string;
}

/** What a line says behind its prefix: one cell or more. */
type Said = readonly [string, ...string[]];

const DAYS: readonly Field[] = ['issuedOn', 'paidOn', 'dueOn', 'settledOn'];
/** Cells behind a prefix that stands alone: the id, the name. */
const NAMING_CELLS = 2;
/** A number of two digits or more, perhaps with letters around, and a name behind it. No two parts can take the same characters: on a long cell they would share them out in every way. */
const NUMBER_AND_NAME = /^(\p{Lu}{0,4}-?\d{2}[\w-]*)\s+(?:[-–:|]\s*)?(?=\S)(.*\p{L}.*)$/u;

/**
 * Makes the reader of lines that name the customer of the documents below them, from the first records of a file: whether a number stands before the name is seen there, in all of them.
 */
export function customerLineReader(
  { customerLines }: Mapping,
  places: Places,
  first: readonly TableRecord[],
): (record: TableRecord) => LineCustomer | undefined {
  const { customerLine, fields, ages } = places;
  if (!customerLines || customerLine === undefined) return () => undefined;
  const prefix = customerLines.prefix === undefined ? undefined : folded(tidyText(customerLines.prefix));
  const amounts = [fields.get('amount'), ...ages.map(({ place }) => place)];
  const bearsSums = customerLines.sums === true;
  const empties = [
    ...DAYS.map((field) => fields.get(field)),
    fields.get('document'),
    ...(prefix === undefined && !bearsSums ? amounts : []),
  ];

  /** With a prefix the id and the name may stand in the next cells, whatever those hold otherwise. */
  const mayHold = (place: number) =>
    place === customerLine || (prefix !== undefined && place > customerLine && place <= customerLine + NAMING_CELLS);

  const saidIn = ({ cells }: TableRecord): Said | undefined => {
    const textAt = (place: number) => tidyText(cells[place] ?? '');
    const start = textAt(customerLine);
    if (start === '' || (prefix !== undefined && !folded(start).startsWith(prefix))) return undefined;
    if (empties.some((place) => place !== undefined && textAt(place) !== '' && !mayHold(place))) return undefined;
    const rest = tidyText(start.slice(prefix?.length ?? 0)).replace(/^[:\-–]\s*/, '');
    const beside = cells.slice(customerLine + 1).map(tidyText);
    // right behind a prefix that stands alone a number is the id
    const isSum = (text: string, index: number) =>
      amounts.includes(customerLine + 1 + index) || (bearsSums && (index > 0 || rest !== '') && looksLikeNumber(text));
    const texts = [rest, ...beside.filter((text, index) => text !== '' && !isSum(text, index))];
    const hasSum = cells.some((cell, place) => place !== customerLine && looksLikeNumber(cell));
    if (bearsSums && (texts.length > NAMING_CELLS || !hasSum)) return undefined;
    const [one, ...more] = texts.filter((text) => text !== '');
    return one === undefined ? undefined : [one, ...more];
  };

  const seen = first.flatMap((record) => saidIn(record)?.slice(0, 1) ?? []);
  const areNumbered = seen.length > 0 && seen.every((text) => NUMBER_AND_NAME.test(text));
  return (record) => {
    const said = saidIn(record);
    return said && customerOf(said, areNumbered);
  };
}

function customerOf([text, next]: Said, areNumbered: boolean): LineCustomer {
  const [, number, name] = areNumbered ? (NUMBER_AND_NAME.exec(text) ?? []) : [];
  if (number !== undefined && name !== undefined) return { customer: number, name };
  return { customer: text, name: next ?? text };
}

/** For comparing: the same length as the text, so that a prefix can be cut off. */
function folded(text: string): string {
  return Array.from(text, (character) => character.normalize('NFD').charAt(0).toLowerCase()).join('');
}
