/** Whether something is text, empty or not. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}
