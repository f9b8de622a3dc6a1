/** A list that was fetched page by page is asked again as one: as many customers as are here. */
export function wholeRequest<Asked extends object>(request: Asked, result: object): Asked {
  if (!('after' in request) || !('rows' in result) || !Array.isArray(result.rows)) return request;
  const { after: _after, ...whole } = request;
  const customers = new Set(result.rows.map((row: { readonly customerId?: unknown }) => row.customerId)).size;
  const limit = 'limit' in request && typeof request.limit === 'number' ? request.limit : 1;
  return { ...whole, limit: Math.max(limit, customers) } as Asked;
}
