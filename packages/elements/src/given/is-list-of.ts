/** Whether something is a list, each of which is right. */
export function isListOf<T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[];
export function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean;
export function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}
