/** A column: its head, and whether its cells are amounts (set to the right). */
export interface Column {
  readonly head: string;
  readonly right?: true;
}

/**
 * A plain table for a terminal, columns two spaces apart.
 *
 * @example
 * table([{ head: 'Customer' }, { head: 'Total', right: true }], [['ACME', '1,234.56']]);
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ head }, index) => Math.max(head.length, ...rows.map((row) => (row[index] ?? '').length)));
  const line = (cells: readonly string[]) =>
    columns
      .map(({ right }, index) =>
        right ? (cells[index] ?? '').padStart(widths[index] ?? 0) : (cells[index] ?? '').padEnd(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(columns.map(({ head }) => head)), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)]
    .map((text) => `${text}\n`)
    .join('');
}
