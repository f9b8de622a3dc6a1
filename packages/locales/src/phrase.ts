const HOLE = /\{(\w+)\}/g;

/**
 * A phrase with its placeholders filled. A placeholder without a value stays as it is, so that it is noticed.
 *
 * @example
 * phrase('Saldo al {day}', { day: '31 mar 2026' }); // => 'Saldo al 31 mar 2026'
 */
export function phrase(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(HOLE, (hole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? hole) : hole));
}

/**
 * The names of a phrase's placeholders, in order.
 *
 * @example
 * placeholdersOf('{from} a {to}'); // => ['from', 'to']
 */
export function placeholdersOf(template: string): readonly string[] {
  return Array.from(template.matchAll(HOLE), ([, name]) => name ?? '');
}
