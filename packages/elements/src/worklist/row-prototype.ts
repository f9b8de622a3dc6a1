/** The nodes of one row, without what they say. Made once for a set of columns, then copied. */
export function rowPrototype(currencies: readonly string[]): HTMLElement {
  const row = made('div', 'row', { role: 'row', part: 'row' });
  const who = made('div', 'who', { role: 'rowheader' });
  who.append(made('span', 'name'), made('span', 'id'), made('span', 'mark'));
  const amounts = made('div', 'amounts', { role: 'none' });
  amounts.append(...currencies.map((currency) => made('div', 'amount', { role: 'gridcell', 'data-currency': currency })));
  const check = made('div', 'check', { role: 'gridcell' });
  check.append(made('button', 'box', { type: 'button', role: 'checkbox', tabindex: '-1' }));
  const more = made('div', 'more', { role: 'gridcell' });
  more.append(made('button', 'opener', { type: 'button', tabindex: '-1' }));
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
