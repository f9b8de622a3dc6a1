/**
 * What can happen to one answer that goes on, such as server-sent events.
 *
 * `cutAt`: after so many bytes it breaks, or, with `ends`, is at its end as if it were whole. `lumps`: it comes in pieces of so many bytes, whatever was sent together. `buffered`: something
 * on the way keeps each piece back until the next one comes. `delay`: the request arrives after a pause. `duplicate`: it arrives twice at once, and the second answer is thrown away.
 * `lost-request`: it never arrives. `gateway`: 502 of something on the way. `page`: 200 with a page of something on the way.
 */
export type StreamFault =
  | 'none'
  | 'buffered'
  | 'delay'
  | 'duplicate'
  | 'lost-request'
  | 'gateway'
  | 'page'
  | { readonly cutAt: number; readonly ends?: true }
  | { readonly lumps: number };
