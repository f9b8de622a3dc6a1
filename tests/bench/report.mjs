/** A table for a terminal and for Markdown alike: the first column left, the others right. */
export function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(all[0]), rule, ...all.slice(1).map(line)].join('\n');
}

/** A ratio with one or two digits after the point: '2.31 ×', '85 ×'. */
export function ratio(number) {
  return `${number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0)} ×`;
}

/** Milliseconds: '0.412', '17.3', '1,204'. */
export function ms(number) {
  return number < 1 ? number.toFixed(3) : number < 100 ? number.toFixed(1) : count(number);
}

/** A whole number with its thousands apart. */
export function count(number) {
  return Math.round(number).toLocaleString('en');
}
