/** A query as text: objects and lists as JSON, the rest as it is; what is not given does not go. */
export function queryText(query: object): string {
  const fields = Object.entries(query).filter(([, value]) => value !== undefined);
  return new URLSearchParams(
    fields.map(([field, value]) => [field, typeof value === 'object' ? JSON.stringify(value) : String(value)]),
  ).toString();
}
