/** What is the same in every row. */
export interface RowForm {
  readonly currencies: readonly string[];
  /** What the buttons of a row are called, before its name. */
  readonly select: string;
  readonly why: string;
}

/** The nodes of one row, without what they say. Made once, then copied. */
export function rowPrototype({ currencies, select, why }: RowForm): HTMLElement {
  const row = made('div', 'row', { role: 'row', part: 'row' });
  const who = made('div', 'who', { role: 'rowheader' });
  who.append(made('span', 'name'), ' ', made('span', 'id'), ' ', made('span', 'mark')); // blanks: read as three words, not as one
  const amounts = made('div', 'amounts', { role: 'none' });
  amounts.append(...currencies.map((currency) => made('div', 'amount', { role: 'gridcell', 'data-currency': currency })));
  const check = made('div', 'check', { role: 'gridcell' });
  check.append(made('button', 'box', { type: 'button', role: 'checkbox', tabindex: '-1', 'aria-label': select }));
  const more = made('div', 'more', { role: 'gridcell' });
  more.append(made('button', 'opener', { type: 'button', tabindex: '-1', 'aria-label': why }));
  const cells = ['reason', 'late', 'standing'].map((name) => made('div', name, { role: 'gridcell' }));
  const [reason, late, standing] = cells as [HTMLElement, HTMLElement, HTMLElement];
  row.append(check, who, reason, amounts, late, standing, more);
  return row;
}

function made(tag: string, name: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const node = document.createElement(tag);
  node.className = name;
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}
