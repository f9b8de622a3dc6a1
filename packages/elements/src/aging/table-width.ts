/** From which width of the element, in rem, a table of customers fits; 'never' for one that no screen holds. */
export type TableWidth = '44' | '58' | '76' | '100' | 'never';

const STEPS: readonly Exclude<TableWidth, 'never'>[] = ['44', '58', '76', '100'];

/** Room of a name, of one digit, and beside each amount; rem at the size of a row's text. */
const NAME = 13;
const DIGIT = 0.52;
const BESIDE = 1.1;
/** Around the table. */
const AROUND = 3;

/**
 * The narrowest of a few widths at which no amount of a table is cut or wrapped: a number of columns, each as wide as the longest amount as text.
 *
 * @example
 * tableWidth({ columns: 7, digits: 10 }); // => '76': 13 + 7 × (10 × 0.52 + 1.1) + 3 = 60.1 rem
 */
export function tableWidth({ columns, digits }: { readonly columns: number; readonly digits: number }): TableWidth {
  const needed = NAME + columns * (digits * DIGIT + BESIDE) + AROUND;
  return STEPS.find((step) => needed <= Number(step)) ?? 'never';
}
