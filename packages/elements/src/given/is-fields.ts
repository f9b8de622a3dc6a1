/** Whatever it holds. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether something may be asked for its fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
